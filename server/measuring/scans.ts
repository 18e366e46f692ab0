import { Worker } from 'node:worker_threads'
import type { ScanAnswer, ScanQuestion, Scans } from '#app/services/measuring/scanning.server.ts'
import type { WorkerFile } from '../runs/session.ts'

/** So many may wait; whoever comes after that is told to come later. */
const MOST_WAITING = 20

/** Too many ask for everything at once. */
export class TooManyScansError extends Error {
  constructor() {
    super('Too many questions that read everything wait for an answer.')
    this.name = 'TooManyScansError'
  }
}

/** Reads everything in a thread of its own with a connection that cannot write, one question after the other. */
export function scansBy(file: WorkerFile): Scans {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    ask: ({ db }, question) => {
      if (waiting >= MOST_WAITING) return Promise.reject(new TooManyScansError())
      waiting += 1
      const answer = last.then(() => askWorker(file, db.path, question))
      last = answer.catch(() => undefined).finally(() => (waiting -= 1))
      return answer
    },
  }
}

function askWorker({ url, execArgv }: WorkerFile, path: string, question: ScanQuestion) {
  const worker = new Worker(url, { workerData: { path, question }, execArgv })
  return new Promise<ScanAnswer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The scan ended without an answer.')))
  })
}
