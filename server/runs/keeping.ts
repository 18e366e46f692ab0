import { copyFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { NotFoundError } from '#app/services/errors.ts'
import type { Runs } from '#app/services/runs.ts'
import { insertCheckpoint, listCheckpoints, saveRun } from '#db/runs/registry.server.ts'
import type { RunRow, RunsDb } from '#db/runs/schema.ts'
import type { RunCommand } from '#machines/run-states.ts'
import { linkPapers, makeFolder, mintId, removeDatabase, type runFolders } from './folders.ts'
import type { Stage } from './stage.ts'
import type { InTurn } from './turns.ts'

interface Hands {
  db: RunsDb
  folders: ReturnType<typeof runFolders>
  livePath: string
  inTurn: InTurn
  taking: (id: string, command: RunCommand) => Promise<RunRow>
  stageOf: (row: RunRow) => Promise<Stage>
  closeStage: (id: string) => Promise<void>
  requireRoom: () => Promise<void>
  time: () => number
}

/** Keeping a run as it stands, and going back to what was kept. */
export function keeping(hands: Hands): Pick<Runs, 'checkpoints' | 'keep' | 'returnTo'> {
  const { db, folders, livePath, inTurn, taking, stageOf, closeStage, requireRoom, time } = hands
  return {
    checkpoints: (id) => listCheckpoints(db, id),
    keep: (id, name) =>
      inTurn(id, async () => {
        const row = await taking(id, 'checkpoint')
        await requireRoom()
        const stage = await stageOf(row)
        const checkpointId = mintId()
        const to = folders.checkpoint(id, checkpointId)
        await makeFolder(dirname(to), livePath)
        try {
          await stage.ask({ does: 'copy', to })
          await linkPapers(folders.database(id), to)
        } catch (error) {
          await rm(dirname(to), { recursive: true, force: true })
          throw error
        }
        const { now_at, events, done } = { ...row, ...stage.known() }
        const { size: bytes } = await stat(to)
        const created_at = Math.round(time())
        const checkpoint = { id: checkpointId, run_id: id, name, now_at, events, done }
        await insertCheckpoint(db, { ...checkpoint, bytes, created_at })
      }),
    returnTo: (id, checkpointId) =>
      inTurn(id, async () => {
        await taking(id, 'return')
        const kept = (await listCheckpoints(db, id)).find((one) => one.id === checkpointId)
        if (!kept) throw new NotFoundError(`checkpoint ${checkpointId}`)
        const from = folders.checkpoint(id, kept.id)
        const place = folders.database(id)
        // Whole beside its place first: a full disk leaves the run as it was.
        await copyFile(from, `${place}.new`)
        await closeStage(id)
        await removeDatabase(place)
        await rename(`${place}.new`, place)
        await linkPapers(from, place)
        const { now_at, events, done } = kept
        const standing = { state: 'paused', note: null, until_at: null, ended_at: null } as const
        await saveRun(db, id, { ...standing, now_at, events, done })
      }),
  }
}
