import { saveRun } from '#db/runs/registry.server.ts'
import type { RunRow, RunsDb } from '#db/runs/schema.ts'
import type { Job } from './messages.ts'
import type { Report } from './player.ts'
import { rateMeter } from './rate.ts'
import { openSession, type WorkerFile, type WorkerLostError } from './session.ts'

interface Setting {
  db: RunsDb
  worker: WorkerFile
  job: Job & { job: 'play' }
  time: () => number
  /** Told every few seconds while it plays, and when it stands still. */
  stands: (report: Report) => void
  lost: (error: WorkerLostError) => void
}

/** So often the book is told how far a run has come; pages are told what is known. */
const WRITE_EVERY_MS = 5_000

/** A run with a worker of its own: what it reports is written into the book in order. */
export function openStage(run: RunRow, { db, worker, job, time, stands, lost }: Setting) {
  const meter = rateMeter(time)
  let writing: Promise<void> = Promise.resolve()
  let wroteAt = -Infinity
  let known: Partial<RunRow> = {}
  let playing = false

  const hear = (report: Report) => {
    const { state, now, events, done, of, playedMs } = report
    playing = state === 'playing'
    if (playing) meter.hear(report)
    else meter.forget()
    known = {
      ...{ now_at: Math.floor(now), events: run.events + events, done, of_all: of ?? null },
      played_ms: Math.round(run.played_ms + playedMs),
    }
    if (playing && time() - wroteAt < WRITE_EVERY_MS) return
    wroteAt = time()
    const ended = state === 'finished' ? { ended_at: Math.round(time()) } : {}
    const changed = { ...known, state, note: noteOf(report), ...ended }
    writing = writing.then(() => saveRun(db, run.id, changed))
    stands(report)
  }
  const session = openSession(worker, job, { report: hear, lost })
  return {
    ...session,
    /** What it told last, which the book may not know yet. */
    known: () => known,
    rate: () => (playing ? meter.rate() : null),
    isPlaying: () => playing,
    begins: () => {
      playing = true
    },
    /** Resolves when everything it told is in the book. */
    written: () => writing,
  }
}

export type Stage = ReturnType<typeof openStage>

const noteOf = ({ error, atMoment, full }: Report) =>
  error ?? (full ? 'disk' : atMoment ? 'moment' : null)
