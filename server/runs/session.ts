import { Worker } from 'node:worker_threads'
import { saidSchema, type Job, type Order } from './messages.ts'
import type { Report } from './player.ts'

/** Where the worker is: built beside the server, or its source while developing. */
export interface WorkerFile {
  url: URL
  execArgv?: string[]
}

/** The worker ended although nobody told it to. */
export class WorkerLostError extends Error {
  constructor(cause?: unknown) {
    super(cause instanceof Error ? cause.message : 'The worker ended.', { cause })
    this.name = 'WorkerLostError'
  }
}

export interface Session {
  ask: (order: Order) => Promise<void>
  /** Writes everything down and ends the worker. */
  close: () => Promise<void>
  /** Ends it at once, as a crash would. */
  kill: () => Promise<void>
}

interface Ears {
  report: (report: Report) => void
  lost: (error: WorkerLostError) => void
}

/** One worker that plays one run. */
export function openSession(file: WorkerFile, job: Job & { job: 'play' }, ears: Ears): Session {
  const worker = start(file, job)
  const asked = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  let lastId = 0
  let closing = false
  let lost: WorkerLostError | undefined
  let cause: unknown

  worker.on('message', (message: unknown) => {
    const said = saidSchema.parse(message)
    if (said.says === 'report') return ears.report(said.report)
    const waiting = asked.get(said.id)
    asked.delete(said.id)
    if (said.says === 'done') waiting?.resolve()
    else waiting?.reject(new Error(said.message))
  })
  worker.on('error', (error) => (cause = error))
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      lost = new WorkerLostError(cause)
      for (const { reject } of asked.values()) reject(lost)
      asked.clear()
      if (!closing) ears.lost(lost)
      resolve()
    })
  })

  const ask = (order: Order) =>
    new Promise<void>((resolve, reject) => {
      if (lost) return reject(lost)
      asked.set(++lastId, { resolve, reject })
      worker.postMessage({ id: lastId, order })
    })
  return {
    ask,
    close: async () => {
      closing = true
      await ask({ does: 'close' }).catch(() => {})
      await ended
    },
    kill: async () => {
      await worker.terminate()
      await ended
    },
  }
}

/** A worker that makes one database and ends. Rejects with what it threw. */
export function runJob(file: WorkerFile, job: Job): Promise<void> {
  const worker = start(file, job)
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new WorkerLostError(`exit code ${code}`)),
    )
  })
}

/** What it writes to the console is the server's; a long look back in time is not worth its memory. */
function start({ url, execArgv }: WorkerFile, job: Job) {
  return new Worker(url, {
    workerData: job,
    execArgv,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
}
