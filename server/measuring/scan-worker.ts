import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { scan, type ScanQuestion } from '#app/services/measuring/scanning.server.ts'
import { openReader } from '#db/database.server.ts'

const isQuestion = (value: unknown): value is ScanQuestion =>
  typeof value === 'object' && value !== null && 'scope' in value

/** Only the portal itself starts this file; what it hands over is its own. */
const job = z
  .object({ path: z.string(), question: z.custom<ScanQuestion>(isQuestion) })
  .parse(workerData)

const db = openReader(job.path)
try {
  parentPort?.postMessage(await scan({ db }, job.question))
} finally {
  await db.close()
}
