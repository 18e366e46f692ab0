import type { WorkerFile } from './session.ts'

/** The worker is built with the server, and lies beside it. */
export const workerBeside = (server: string): WorkerFile => ({
  url: new URL('./run-worker.js', server),
})
