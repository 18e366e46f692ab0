import { readFile } from 'node:fs/promises'
import { saveRun } from '#db/runs/registry.server.ts'
import type { RunRow, RunsDb } from '#db/runs/schema.ts'
import { planSchema } from '#seeds/runs/plan.ts'
import type { runFolders } from './folders.ts'
import { codeOf } from './player.ts'
import { WorkerLostError, type WorkerFile } from './session.ts'
import { openStage, type Stage } from './stage.ts'
import type { InTurn } from './turns.ts'

interface Setting {
  db: RunsDb
  folders: ReturnType<typeof runFolders>
  worker: WorkerFile
  /** How many may play at once. */
  atOnce: number
  time: () => number
  inTurn: InTurn
  /** The run as it is known now. */
  rowOf: (id: string) => Promise<RunRow>
  /** Told every few seconds of a run that plays. */
  plays: (id: string) => void
}

/** A worker that has nothing to do is kept for the next command this long. */
const LINGER_MS = 60_000

/** The workers of the runs: one each for those that play or were just told something; the others wait their turn. */
export function openCrew({ db, folders, worker, atOnce, time, inTurn, rowOf, plays }: Setting) {
  const stages = new Map<string, Stage>()
  const starting = new Set<string>()
  const queue: string[] = []

  const planOf = async (id: string) =>
    planSchema.parse(JSON.parse(await readFile(folders.plan(id), 'utf8')))

  async function stageOf(row: RunRow): Promise<Stage> {
    const { id, created_at } = row
    const open = stages.get(id)
    if (open) return open
    const plan = await planOf(id)
    const databasePath = folders.database(id)
    const stage = openStage(row, {
      ...{ db, worker, time },
      job: { job: 'play', plan, databasePath, wall: created_at },
      stands: ({ state, full }) => {
        if (state === 'playing') return plays(id)
        void startWaiting()
        // What it has in its memory was not written: it goes on from the disk once there is room.
        if (full) void inTurn(id, () => closeStage(id))
        else linger(id)
      },
      lost: (error) => {
        stages.delete(id)
        const saved = stage.written().then(() => saveRun(db, id, standingAfter(error, stage)))
        void saved.then(startWaiting)
      },
    })
    stages.set(id, stage)
    return stage
  }

  async function closeStage(id: string) {
    const stage = stages.get(id)
    if (!stage) return
    await stage.close()
    await stage.written()
    await saveRun(db, id, stage.known())
    stages.delete(id)
  }

  function linger(id: string) {
    const timer = setTimeout(() => {
      void inTurn(id, async () => {
        if (!stages.get(id)?.isPlaying()) await closeStage(id)
      })
    }, LINGER_MS)
    timer.unref()
  }

  /** As many as may play begin, in the order in which they were asked to. */
  async function startWaiting(): Promise<void> {
    const busy = [...stages].filter(([id, stage]) => stage.isPlaying() && !starting.has(id))
    if (busy.length + starting.size >= atOnce) return
    const id = queue.shift()
    if (id === undefined) return
    starting.add(id)
    try {
      await inTurn(id, () => start(id))
    } catch (error) {
      // Then it failed, and its row says why.
      if (!(error instanceof WorkerLostError)) throw error
    } finally {
      starting.delete(id)
    }
    return startWaiting()
  }

  async function start(id: string) {
    const row = await rowOf(id)
    if (row.state !== 'waiting') return
    const stage = await stageOf(row)
    stage.begins()
    await saveRun(db, id, { state: 'playing' })
    await stage.ask({ does: 'play', speed: row.speed, until: row.until_at ?? undefined })
  }

  return {
    planOf,
    stageOf,
    closeStage,
    startWaiting,
    find: (id: string) => stages.get(id),
    await: (id: string) => void queue.push(id),
    forgetWaiting: (id: string) => {
      const index = queue.indexOf(id)
      if (index >= 0) queue.splice(index, 1)
    },
    /** Everything is written down; what played stands still, and can go on another time. */
    close: async () => {
      queue.length = 0
      for (const [id, stage] of stages) {
        const wasPlaying = stage.isPlaying()
        await closeStage(id)
        if (wasPlaying) await saveRun(db, id, { state: 'paused', note: 'interrupted' })
      }
    },
  }
}

/** A worker that threw has failed; one that vanished, or wanted more memory than it may have, left what is written. */
function standingAfter({ cause, message }: WorkerLostError, stage: Stage): Partial<RunRow> {
  const known = stage.known()
  const isOurs = cause instanceof Error && codeOf(cause) !== 'ERR_WORKER_OUT_OF_MEMORY'
  return isOurs
    ? { ...known, state: 'failed', note: message }
    : { ...known, state: 'paused', note: 'lost' }
}
