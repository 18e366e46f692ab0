import type { WorkerFile } from './session.ts'

/** A worker is built with the server, and lies beside it. */
export const workerBeside = (server: string, name = 'run-worker'): WorkerFile => ({
  url: new URL(`./${name}.js`, server),
})
