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
const WRITES_IN_MB = 384

/** Batches that may wait at once: some take much longer than others, and whoever plays need not stand still for them. */
const MOST_WAITING = 2

/** Where batches are written while the next ones are played. */
export interface Writing {
  /** Hands over a batch. They are written in order; after one that was not, none. */
  hand: (batch: Batch) => void
  /** Resolves once there is room for another batch. Throws what kept an earlier one from being written. */
  ready: () => Promise<void>
  /** Resolves once every batch is written. Throws what kept one from being written. */
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
  let waiting = 0
  let failure: Error | undefined
  let wake = () => {}
  const fail = (error: Error) => {
    // The first failure is the cause; what waits behind it finds the database not as it was left.
    failure ??= error
    wake()
  }
  const hear = ({ failed }: Said) => {
    waiting--
    if (failed) fail(new NotWrittenError(failed.message, failed.code))
    wake()
  }
  // Begun with the first batch: until then whoever prepares the file has it alone.
  const begin = () => {
    const url = new URL('./writing-worker.mjs', import.meta.url)
    const resourceLimits = { maxOldGenerationSizeMb: WRITES_IN_MB }
    const begun = new Worker(url, { workerData: path, execArgv: [], resourceLimits })
    begun.on('message', hear).on('error', fail)
    ended = new Promise((resolve) => begun.once('exit', resolve))
    begun.once('exit', (code) => {
      if (waiting > 0) fail(new Error(`The thread that writes ended with ${code}.`))
    })
    return begun
  }
  const fewerThan = async (most: number) => {
    while (waiting >= most && !failure) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    if (failure) throw failure
  }
  return {
    hand: (batch) => {
      worker ??= begin()
      waiting++
      worker.postMessage(batch)
    },
    ready: () => fewerThan(MOST_WAITING),
    settled: () => fewerThan(1),
    close: async () => {
      worker?.postMessage(null)
      await ended
    },
  }
}
