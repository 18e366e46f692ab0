import type { WorkerFile } from './session.ts'

/** Beside the built server lies the built worker; the sources are read through a loader. */
export function workerBeside(module: string): WorkerFile {
  return module.endsWith('.ts')
    ? { url: new URL('./worker.ts', module), execArgv: ['--import', 'tsx'] }
    : { url: new URL('./run-worker.js', module) }
}
