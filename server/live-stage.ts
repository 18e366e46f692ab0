import { copyFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Response } from 'express'
import { NotFoundError } from '#app/services/errors.ts'
import { RunRefusedError, type Backup, type LiveStage } from '#app/services/runs.ts'
import { deleteBackup, findBackup, listBackups } from '#db/runs/registry.server.ts'
import { familiesIn } from '#seeds/runs/plays.ts'
import type { LiveHouse } from './live-house.ts'
import { clearCutOff, failure, replacePortal } from './replacing.ts'
import { linkPapers, makeFolder } from './runs/folders.ts'
import type { openRuns } from './runs/host.ts'
import { runJob, type WorkerFile } from './runs/session.ts'

interface Setting {
  house: LiveHouse
  runs: Awaited<ReturnType<typeof openRuns>>
  worker: WorkerFile
  livePath: string
  time?: () => number
}

interface Wish {
  name: string
  reason: Backup['reason']
  /** Makes the database at that place, outside this thread where it takes long. */
  make: (next: string) => Promise<void>
  families?: readonly string[]
}

/** What may replace the live portal, for the request that asks for it. */
export async function openLiveStage({ house, runs, worker, livePath, time = Date.now }: Setting) {
  const { db, folders, requireRoom } = runs
  await clearCutOff(db, folders, livePath)

  async function replace({ name, reason, make, families = [] }: Wish, own?: Response) {
    await requireRoom()
    const workshop = folders.workshop()
    const next = join(workshop, basename(livePath))
    const replacement = { db, folders, next, families, name, reason }
    try {
      await makeFolder(workshop, livePath)
      await make(next)
      await house.replace((old, stays) => replacePortal(old, stays, replacement), own)
    } catch (error) {
      throw isOurs(error) ? error : failure(error)
    } finally {
      await rm(workshop, { recursive: true, force: true })
    }
  }

  const wall = () => Math.round(time())
  return (own?: Response): LiveStage => ({
    backups: () => listBackups(db),
    resetToDemo: (name) => {
      const make = (next: string) =>
        runJob(worker, { job: 'demo', databasePath: next, wall: wall() })
      return replace({ name, reason: 'demo', make }, own)
    },
    loadPlay: async ({ play: playId, until, name }) => {
      const found = (await runs.plays()).find(({ play }) => play.id === playId)
      if (!found) throw new NotFoundError(`play ${playId}`)
      const plan = found.planFor(null)
      const make = (next: string) =>
        runJob(worker, { job: 'tell', plan, databasePath: next, wall: wall(), until })
      await replace({ name, reason: 'scenario', make, families: familiesIn(plan) }, own)
    },
    takeOver: async (runId, name) => {
      const families = familiesIn(await planOf(runId))
      const make = async (next: string) => {
        await runs.copyTo(runId, next)
        await linkPapers(folders.database(runId), next)
      }
      await replace({ name, reason: 'run', make, families }, own)
    },
    restore: async (backupId, name) => {
      const from = folders.backup((await keptAs(backupId)).id)
      const make = async (next: string) => {
        await copyFile(from, next)
        await linkPapers(from, next)
      }
      await replace({ name, reason: 'backup', make }, own)
    },
    removeBackup: async (backupId) => {
      const { id } = await keptAs(backupId)
      await rm(dirname(folders.backup(id)), { recursive: true, force: true })
      await deleteBackup(db, id)
    },
  })

  async function planOf(runId: string) {
    const { id } = await runs.runs.get(runId)
    return runs.planOf(id)
  }

  async function keptAs(backupId: string): Promise<Backup> {
    const backup = await findBackup(db, backupId)
    if (!backup) throw new NotFoundError(`backup ${backupId}`)
    return backup
  }
}

/** What a page can say in its own words goes on as it is. */
const isOurs = (error: unknown) =>
  error instanceof RunRefusedError || error instanceof NotFoundError
