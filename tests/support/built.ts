import { mkdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../../scripts/build.mjs'
import { root } from '../../scripts/run.mjs'

// By Node itself: read through the test runner it would meet a second copy of the router.
const load = createRequire(import.meta.url)

const lock = join(root, 'node_modules/.building')
const STALE_MS = 120_000

/** The server of a build of these very sources. */
export async function builtServer() {
  await built()
  return load(join(root, 'build/server/index.js')) as typeof import('#server/index.ts')
}

/** The workers that play runs and look at them, of the same build. */
export async function builtWorkers() {
  await built()
  const beside = (name: string) => ({ url: pathToFileURL(join(root, `build/server/${name}.js`)) })
  return { worker: beside('run-worker'), lookout: beside('look-worker') }
}

/** Test files that start at the same time build once. */
async function built() {
  while (!locked()) await sleep(100)
  try {
    if (!(await ensureBuilt()))
      throw new Error('The portal could not be built; why is written above.')
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function locked() {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - made > STALE_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
