import { Worker } from 'node:worker_threads'
import {
  TooManyScansError,
  type ScanAnswer,
  type ScanQuestion,
  type Scans,
} from '#app/services/measuring/scanning.server.ts'
import type { WorkerFile } from '../runs/session.ts'

/** So many may wait; whoever comes after that is told to come later. */
const MOST_WAITING = 20

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

/** What a scan’s worker says: rows in portions, so that taking them in holds nobody up, and at last the answer. */
export type Told = { rows: ScanAnswer['rows'] } | { answer: ScanAnswer }

function askWorker({ url, execArgv }: WorkerFile, path: string, question: ScanQuestion) {
  const worker = new Worker(url, { workerData: { path, question }, execArgv })
  const rows: ScanAnswer['rows'] = []
  return new Promise<ScanAnswer>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('answer' in told) resolve({ ...told.answer, rows })
      else rows.push(...told.rows)
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The scan ended without an answer.')))
  })
}
