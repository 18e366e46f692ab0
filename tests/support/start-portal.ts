import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../scripts/build.mjs'
import { ensureChromium } from '../../scripts/chromium.mjs'
import { serveBuilt } from './serve-built.ts'

/** For the browser tests: the built portal on a free port with a database of its own. Returns how to stop it. */
export default async function startPortal() {
  process.env.CHROMIUM_PATH ||= await ensureChromium()
  if (!(await ensureBuilt())) throw new Error('The portal could not be built.')

  const folder = await mkdtemp(join(tmpdir(), 'mot-lan-e2e-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  const databasePath = join(folder, 'portal.db')
  try {
    const { address, stop } = await serveBuilt(databasePath)
    process.env.BASE_URL = address
    process.env.DATABASE_UNDER_TEST = databasePath
    return async () => {
      await stop()
      await clear()
    }
  } catch (error) {
    await clear()
    throw error
  }
}
