import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { scan, type ScanQuestion } from '#app/services/measuring/scanning.server.ts'
import { openReader } from '#db/database.server.ts'
import type { Told } from './scans.ts'

/** Some milliseconds of work for whoever takes them in. */
const PORTION = 250

const isQuestion = (value: unknown): value is ScanQuestion =>
  typeof value === 'object' && value !== null && 'scope' in value

/** Only the portal itself starts this file; what it hands over is its own. */
const job = z
  .object({ path: z.string(), question: z.custom<ScanQuestion>(isQuestion) })
  .parse(workerData)

const db = openReader(job.path)
try {
  const { rows, ...answer } = await scan({ db }, job.question)
  const tell = (told: Told) => parentPort?.postMessage(told)
  for (let from = 0; from < rows.length; from += PORTION) {
    tell({ rows: rows.slice(from, from + PORTION) })
  }
  tell({ answer: { ...answer, rows: [] } })
} finally {
  await db.close()
}
