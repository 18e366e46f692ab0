import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openPortal } from '#app/services/portal.server.ts'
import { replayedSoFar, replayEvent, type EventLog } from '#app/services/replaying.server.ts'
import { instantAt } from '#machines/calendar.ts'
import type { Opened, OpenOptions } from './opened.ts'

/** Beside the database of a replay lie the log and the country it happened in. */
export const replayFiles = (databasePath: string) => ({
  log: join(dirname(databasePath), 'log.json'),
  base: join(dirname(databasePath), 'base.db'),
})

/** A log that is played again, one event after the other, each at the time it happened. Its steps throw ReplayError. */
export async function openReplay({ databasePath, wall }: OpenOptions): Promise<Opened> {
  const files = replayFiles(databasePath)
  if (!existsSync(databasePath)) copyFileSync(files.base, databasePath)
  const log = readLogFile(files.log)
  const portal = await openPortal({ databasePath, wall: () => wall })
  const { ids, done: played } = await replayedSoFar(portal.db)
  let done = played
  const [first] = log.events
  const starts = first?.at ?? instantAt('2024-08-05', '08:00')
  const now = () => log.events[done - 1]?.at ?? starts
  return {
    db: portal.db,
    reach: async () => {},
    playable: {
      now,
      next: () => log.events[done]?.at,
      progress: () => ({ done, of: log.events.length }),
      step: async () => {
        const event = log.events[done]
        if (!event) return
        await replayEvent(portal.db, log, event, ids)
        portal.clock.reach(event.at)
        done += 1
      },
      close: portal.close,
    },
  }
}

function readLogFile(path: string): EventLog {
  const log: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (isLog(log)) return log
  throw new Error(`${path} holds no log.`)
}

/** Written by the job that made it, in this very shape. */
const isLog = (log: unknown): log is EventLog =>
  typeof log === 'object' && log !== null && 'events' in log && Array.isArray(log.events)
