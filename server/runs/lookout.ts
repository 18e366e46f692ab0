import { MessageChannel, Worker } from 'node:worker_threads'
import { NotFoundError } from '#app/services/errors.ts'
import type { Seen, Sight } from '#app/services/watching-runs.server.ts'
import type { Answer, Looking, Question } from './look-worker.ts'
import type { WorkerFile } from './session.ts'

/** So many may wait; whoever comes after that is told to come later. */
const MOST_WAITING = 40
/** A thread nobody asks is kept for the next question this long. */
const LINGER_MS = 60_000

/** Looking at a run did not work; what it was is in the message. */
export class LookFailedError extends Error {
  constructor(why: string) {
    super(`The run could not be looked at: ${why}`)
    this.name = 'LookFailedError'
  }
}

/** Looks at runs in a thread of its own, so that whoever serves pages waits for nothing. */
export function openLookout(file: WorkerFile) {
  let thread: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let waiting = 0

  function awake() {
    if (thread) return thread
    const started = new Worker(file.url, { execArgv: file.execArgv })
    started.setMaxListeners(MOST_WAITING + 2)
    started.unref()
    started.once('exit', () => {
      if (thread === started) thread = undefined
    })
    return (thread = started)
  }

  async function close() {
    clearTimeout(rest)
    await thread?.terminate()
  }

  function tell<Told>(question: Question): Promise<Answer<Told>> {
    const worker = awake()
    const { port1, port2 } = new MessageChannel()
    return new Promise<Answer<Told>>((resolve, reject) => {
      const lost = (error: unknown) =>
        reject(new LookFailedError(error instanceof Error ? error.message : 'the thread ended'))
      worker.once('exit', lost)
      worker.once('error', lost)
      port1.once('message', (said: Answer<Told>) => {
        worker.off('exit', lost)
        worker.off('error', lost)
        resolve(said)
      })
      worker.postMessage({ question, to: port2 }, [port2])
    }).finally(() => port1.close())
  }

  async function ask<Told>(question: Question): Promise<Told> {
    if (waiting >= MOST_WAITING) throw new LookFailedError('too many ask at once')
    clearTimeout(rest)
    waiting += 1
    try {
      const said = await tell<Told>(question)
      if ('missing' in said) throw new NotFoundError(said.missing)
      if ('failed' in said) throw new LookFailedError(said.failed)
      return said.seen
    } finally {
      waiting -= 1
      if (waiting === 0) rest = setTimeout(() => void close(), LINGER_MS).unref()
    }
  }

  return {
    /** Throws NotFoundError for what is not there, LookFailedError. */
    look: <Name extends Sight>(looking: Looking & { sight: Name }) => ask<Seen[Name]>(looking),
    /** Brings the tables of a database up to date. Throws LookFailedError. */
    update: (path: string) => ask<undefined>({ path, update: true }),
    close,
  }
}
