import { parentPort, type MessagePort } from 'node:worker_threads'
import { statusOf } from '#app/services/failing.server.ts'
import { isSight, lookAt, type Sight } from '#app/services/watching-runs.server.ts'
import { openDatabase, openReader } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** What is asked of a database: a sight, or nothing but to bring its tables up to date. */
export type Question = Looking | { path: string; update: true }

export interface Looking {
  path: string
  sight: Sight
  dossierId?: string
  span: { startsAt: number; endsAt: number; now: number }
}

/** What came of a question; what is missing is told apart from what failed. */
export type Answer<Told> = { seen: Told } | { missing: string } | { failed: string }

async function answer(question: Question): Promise<Answer<unknown>> {
  try {
    return { seen: await ('update' in question ? update(question.path) : look(question)) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return statusOf(error) === 404 ? { missing: message } : { failed: message }
  }
}

async function update(path: string) {
  const store = openDatabase(path)
  await migrate(store.write).finally(store.close)
}

async function look({ path, sight, dossierId, span }: Looking) {
  if (!isSight(sight)) throw new Error(`Nobody can look at “${String(sight)}”.`)
  const store = openReader(path)
  try {
    return await lookAt({ store, ...span }, sight, dossierId)
  } finally {
    await store.close()
  }
}

/** Only the portal itself starts this file; every question brings the port for its answer. */
parentPort?.on('message', ({ question, to }: { question: Question; to: MessagePort }) => {
  void answer(question).then((said) => {
    to.postMessage(said)
    to.close()
  })
})
