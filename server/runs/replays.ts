import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { NotFoundError } from '#app/services/errors.ts'
import { NothingLoggedError, type Runs } from '#app/services/runs.ts'
import { insertRun } from '#db/runs/registry.server.ts'
import type { RunRow, RunsDb } from '#db/runs/schema.ts'
import type { Plan } from '#seeds/runs/plan.ts'
import { replayFiles } from '#seeds/runs/replay.ts'
import { makeFolder, mintId, type runFolders } from './folders.ts'
import { runJob, type WorkerFile } from './session.ts'

interface Hands {
  db: RunsDb
  folders: ReturnType<typeof runFolders>
  livePath: string
  worker: WorkerFile
  requireRoom: () => Promise<void>
  rowOf: (id: string) => Promise<RunRow>
  planOf: (id: string) => Promise<Plan>
  look: Runs['look']
  wall: () => number
  /** What every run begins with. */
  unplayed: Pick<
    RunRow,
    | 'state'
    | 'note'
    | 'until_at'
    | 'events'
    | 'done'
    | 'of_all'
    | 'played_ms'
    | 'started_at'
    | 'ended_at'
  >
}

/** What a replay is called where others have the id of their scenario. */
export const REPLAY = 'replay'

/** What the book of runs is told of a log. */
const summary = z.object({
  hash: z.string(),
  events: z.array(z.object({ at: z.number() })),
  openings: z.array(z.object({ bundle_id: z.string(), rule_set_id: z.string() })),
})

/** Logs that are played again. */
export function replays(hands: Hands): Pick<Runs, 'replay' | 'isSameAgain'> {
  const { db, folders, livePath, worker, requireRoom, rowOf, planOf, look, wall, unplayed } = hands
  return {
    replay: async (source, name) => {
      await requireRoom()
      const from = source === 'live' ? livePath : folders.database((await rowOf(source.runId)).id)
      if (!existsSync(from)) throw new NotFoundError('a log')
      const id = mintId()
      const databasePath = folders.database(id)
      await makeFolder(folders.of(id), livePath)
      try {
        await runJob(worker, { job: 'log', from, databasePath })
        const text = await readFile(replayFiles(databasePath).log, 'utf8')
        const { hash, events, openings } = summary.parse(JSON.parse(text))
        const [first, last, opening] = [events[0], events.at(-1), openings[0]]
        if (!first || !last || !opening) throw new NothingLoggedError()
        const plan: Plan = { kind: 'replay', hash }
        await writeFile(folders.plan(id), JSON.stringify(plan))
        await insertRun(db, {
          ...{ ...unplayed, id, name, seed: null, speed: null, created_at: wall() },
          ...{ play: REPLAY, title_vi: 'Phát lại nhật ký', title_en: 'A log played again' },
          ...{ bundle_id: opening.bundle_id, rule_set_id: opening.rule_set_id },
          ...{ starts_at: first.at, ends_at: last.at, now_at: first.at },
        })
        return id
      } catch (error) {
        await rm(folders.of(id), { recursive: true, force: true })
        throw error
      }
    },
    isSameAgain: async (id) => {
      const { state } = await rowOf(id)
      const plan = await planOf(id)
      if (plan.kind !== 'replay' || state !== 'finished') return undefined
      return (await look(id, 'logHash')) === plan.hash
    },
  }
}
