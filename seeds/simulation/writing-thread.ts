import { Worker } from 'node:worker_threads'
import type { Batch } from '#db/bulk-simulation.server.ts'
import type { Said } from './writing-worker.ts'

/** The database did not take a batch; `code` says why, in SQLite's words. */
class NotWrittenError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
    this.name = 'NotWrittenError'
  }
}

/** It needs far less; a limit has what is needless thrown away in time. */
const WRITES_IN_MB = 448

/** Where batches are written while the next one is played. */
export interface Writing {
  /** Hands over a batch; the one before must be settled. */
  hand: (batch: Batch) => void
  /** Resolves once the last batch is written. Throws what kept it from being written. */
  settled: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Writes in a thread of its own, so that one core decides and the other writes. What was handed over and not yet written
 * is lost with the process, like everything after the last batch: a run goes on from what is in the file.
 */
export function writingThread(path: string): Writing {
  let worker: Worker | undefined
  let ended: Promise<unknown> = Promise.resolve()
  let last: Promise<void> = Promise.resolve()
  // Begun with the first batch: until then whoever prepares the file has it alone.
  const begin = () => {
    const url = new URL('./writing-worker.mjs', import.meta.url)
    const resourceLimits = { maxOldGenerationSizeMb: WRITES_IN_MB }
    const begun = new Worker(url, { workerData: path, execArgv: [], resourceLimits })
    ended = new Promise((resolve) => begun.once('exit', resolve))
    return begun
  }
  return {
    hand: (batch) => {
      worker ??= begin()
      last = answerOf(worker)
      // Whoever waits for it hears of a failure; until then nobody is to be alarmed.
      last.catch(() => undefined)
      worker.postMessage(batch)
    },
    settled: () => last,
    close: async () => {
      worker?.postMessage(null)
      await ended
    },
  }
}

/** Resolves with the thread’s next word. */
function answerOf(worker: Worker) {
  return new Promise<void>((resolve, reject) => {
    const end = (error?: Error) => {
      worker.off('message', hear).off('error', end).off('exit', lose)
      if (error) reject(error)
      else resolve()
    }
    const hear = ({ failed }: Said) =>
      end(failed && new NotWrittenError(failed.message, failed.code))
    const lose = (code: number) => end(new Error(`The thread that writes ended with ${code}.`))
    worker.on('message', hear).on('error', end).on('exit', lose)
  })
}
