import { rm, writeFile } from 'node:fs/promises'
import { NotFoundError } from '#app/services/errors.ts'
import { RunRefusedError, RunsFullError, type Run, type Runs } from '#app/services/runs.ts'
import type { Portal } from '#app/services/portal.server.ts'
import {
  deleteRun,
  findRun,
  insertRun,
  listRuns,
  openRegistry,
  saveRun,
  settleInterrupted,
} from '#db/runs/registry.server.ts'
import type { RunRow } from '#db/runs/schema.ts'
import { takes, type RunCommand } from '#machines/run-states.ts'
import { findSimulation } from '#seeds/simulation/deck.ts'
import { playsOf } from '../own-plays.ts'
import { openCrew } from './crew.ts'
import { bytesIn, makeFolder, mintId, removeDatabase, runFolders } from './folders.ts'
import { keeping } from './keeping.ts'
import { lookingAt } from './looking.ts'
import { REPLAY, replays } from './replays.ts'
import { WorkerLostError, type WorkerFile } from './session.ts'
import { inTurns } from './turns.ts'
import { unplayed } from './unplayed.ts'

export interface RunsSetting {
  /** The portal's own database: runs lie beside it. */
  livePath: string
  worker: WorkerFile
  /** Who looks at runs. */
  lookout: WorkerFile
  /** How many may play at once, and how much room all may take. */
  atOnce: number
  limitBytes: number
  /** The live portal, whose operators may have written scenarios of their own; without it there is the deck alone. */
  live?: () => Pick<Portal, 'db'>
  time?: () => number
}

/** The runs beside a portal. What played when the server stopped stands still, and can go on. */
export async function openRuns(setting: RunsSetting) {
  const { livePath, worker, lookout, atOnce, limitBytes, live, time = Date.now } = setting
  const plays = () => playsOf(live?.().db)
  const wall = () => Math.round(time())
  const folders = runFolders(livePath)
  const db = await openRegistry(folders.registry)
  await settleInterrupted(db)
  const inTurn = inTurns()
  const crew = openCrew({
    ...{ db, folders, worker, atOnce, time, inTurn, rowOf },
    plays: (id) => void pauseWhenFull(id),
  })
  const { stageOf, closeStage } = crew
  const looking = lookingAt({
    file: lookout,
    folders,
    inTurn,
    rowOf,
    isOpen: (id) => crew.find(id) !== undefined,
  })

  async function rowOf(id: string): Promise<RunRow> {
    const row = await findRun(db, id)
    if (!row) throw new NotFoundError(`run ${id}`)
    return { ...row, ...crew.find(id)?.known() }
  }

  /** The run, if it takes the command now. */
  async function taking(id: string, command: RunCommand) {
    const row = await rowOf(id)
    if (!takes(row.state, command)) throw new RunRefusedError(command, row.state)
    return row
  }

  const usedBytes = async () => (await bytesIn(folders.runs)) + (await bytesIn(folders.backups))

  async function requireRoom() {
    const used = await usedBytes()
    if (used >= limitBytes) throw new RunsFullError(used, limitBytes)
  }

  /** A run that fills the disk stops before it has. */
  async function pauseWhenFull(id: string) {
    if ((await usedBytes()) < limitBytes) return
    await pause(id)
    await saveRun(db, id, { note: 'disk' })
  }

  const pause = (id: string) =>
    inTurn(id, async () => {
      const { state } = await taking(id, 'pause')
      crew.forgetWaiting(id)
      if (state === 'waiting') return saveRun(db, id, { state: 'paused', note: null })
      const stage = crew.find(id)
      await stage?.ask({ does: 'halt' })
      await stage?.written()
    })

  const withLife = (row: RunRow): Run => {
    const stage = crew.find(row.id)
    const now = { ...row, ...stage?.known() }
    const rate = stage?.rate() ?? null
    const pace = row.speed ?? rate?.time ?? 0
    const left = Math.max(0, (now.until_at ?? now.ends_at) - now.now_at)
    return {
      ...now,
      rate,
      leftMs: rate && pace > 0 ? left / pace : null,
      counts: countedIn(row.play),
    }
  }

  const runs: Runs = {
    plays: async () => (await plays()).map(({ play }) => play),
    list: async () => (await listRuns(db)).map(withLife),
    get: async (id) => withLife(await rowOf(id)),
    create: async ({ play: playId, name, seed }) => {
      const found = (await plays()).find(({ play }) => play.id === playId)
      if (!found) throw new NotFoundError(`play ${playId}`)
      await requireRoom()
      const { play, planFor } = found
      const id = mintId()
      await makeFolder(folders.of(id), livePath)
      await writeFile(folders.plan(id), JSON.stringify(planFor(seed)))
      await insertRun(db, {
        ...{ ...unplayed, id, name, seed, speed: null, created_at: wall() },
        ...{ play: playId, title_vi: play.title.vi, title_en: play.title.en },
        ...{ bundle_id: play.bundleId, rule_set_id: play.ruleSetId },
        ...{ starts_at: play.startsAt, ends_at: play.endsAt, now_at: play.startsAt },
      })
      return id
    },
    play: async (id, { speed, until }) => {
      await inTurn(id, async () => {
        const row = await taking(id, 'play')
        await requireRoom()
        const started_at = row.started_at ?? wall()
        await saveRun(db, id, { state: 'waiting', note: null, speed, until_at: until, started_at })
        crew.await(id)
      })
      await crew.startWaiting()
    },
    step: (id) =>
      inTurn(id, async () => {
        const row = await taking(id, 'step')
        await saveRun(db, id, { started_at: row.started_at ?? wall(), until_at: null })
        const stage = await stageOf(row)
        await stage.ask({ does: 'step' }).catch(unlessLost)
        await stage.written()
      }),
    pause,
    stop: (id) =>
      inTurn(id, async () => {
        await taking(id, 'stop')
        crew.forgetWaiting(id)
        await closeStage(id)
        await saveRun(db, id, { state: 'stopped', note: null, ended_at: wall() })
        void crew.startWaiting()
      }),
    reset: (id) =>
      inTurn(id, async () => {
        const { starts_at } = await taking(id, 'reset')
        await closeStage(id)
        await removeDatabase(folders.database(id))
        await saveRun(db, id, { ...unplayed, now_at: starts_at })
      }),
    remove: (id) =>
      inTurn(id, async () => {
        await taking(id, 'delete')
        await closeStage(id)
        await rm(folders.of(id), { recursive: true, force: true })
        await deleteRun(db, id)
      }),
    ...keeping({ db, folders, livePath, inTurn, taking, stageOf, closeStage, requireRoom, time }),
    look: looking.look,
    ...replays({
      ...{ db, folders, livePath, worker, requireRoom, rowOf, look: looking.look, wall, unplayed },
      planOf: crew.planOf,
    }),
    room: async () => ({ usedBytes: await usedBytes(), limitBytes, atOnce }),
  }

  return {
    runs,
    db,
    folders,
    plays,
    requireRoom,
    planOf: crew.planOf,
    /** Copies a run as it stands to a place where nothing is. Throws RunRefusedError. */
    copyTo: (id: string, to: string) =>
      inTurn(id, async () => {
        const row = await taking(id, 'takeOver')
        // Its messages were never carried, so nobody could go on from there.
        if (row.play === REPLAY) throw new RunRefusedError('takeOver', row.state)
        const stage = await stageOf(row)
        await stage.ask({ does: 'copy', to })
      }),
    close: async () => {
      await looking.close()
      await crew.close()
      await db.destroy()
    },
  }
}

/** What the progress of a run is counted in. */
function countedIn(play: string): Run['counts'] {
  if (play === REPLAY) return 'events'
  return findSimulation(play) ? 'families' : 'acts'
}

/** A run whose worker is gone says in its row what became of it. */
function unlessLost(error: unknown) {
  if (!(error instanceof WorkerLostError)) throw error
}
