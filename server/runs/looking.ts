import { existsSync } from 'node:fs'
import { NotFoundError } from '#app/services/errors.ts'
import type { Runs } from '#app/services/runs.ts'
import type { Sight } from '#app/services/watching-runs.server.ts'
import type { RunRow } from '#db/runs/schema.ts'
import type { runFolders } from './folders.ts'
import { openLookout } from './lookout.ts'
import type { WorkerFile } from './session.ts'
import type { InTurn } from './turns.ts'

interface Hands {
  file: WorkerFile
  folders: ReturnType<typeof runFolders>
  inTurn: InTurn
  rowOf: (id: string) => Promise<RunRow>
  /** Whether a worker has the run open. */
  isOpen: (id: string) => boolean
}

/** What reads a whole log takes long: it keeps nobody waiting who only looks. */
const slow: readonly Sight[] = ['facts', 'logHash']

/** Looking at runs: what pages show again and again in one thread, what takes long in one of its own. */
export function lookingAt({ file, folders, inTurn, rowOf, isOpen }: Hands) {
  const upToDate = new Set<string>()
  const lookout = openLookout(file)
  const aside = openLookout(file)

  const look: Runs['look'] = async (id, sight, dossierId) => {
    const { starts_at: startsAt, ends_at: endsAt, now_at: now } = await rowOf(id)
    const path = folders.database(id)
    if (!existsSync(path)) throw new NotFoundError(`database of run ${id}`)
    await bringUpToDate(id, path)
    const by = slow.includes(sight) ? aside : lookout
    return by.look({ path, sight, dossierId, span: { startsAt, endsAt, now } })
  }

  /** A run of an older version is read with the tables of this one; its own worker sees to that itself. */
  async function bringUpToDate(id: string, path: string) {
    if (upToDate.has(id) || isOpen(id)) return
    await inTurn(id, async () => {
      if (isOpen(id)) return
      await lookout.update(path)
      upToDate.add(id)
    })
  }

  return {
    look,
    close: async () => {
      await lookout.close()
      await aside.close()
    },
  }
}
