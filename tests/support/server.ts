import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '#server/settings.ts'
import { builtServer } from './built.ts'

interface Options extends Partial<Pick<Settings, 'origin' | 'rateLimit'>> {
  /** Wall time, for sessions and the running of the portal's clock; a test that waits moves it. */
  wall?: () => number
}

/** The real portal as built, on a free port, with a database of its own. Close it when done. */
export async function startPortal({ wall, origin, rateLimit = null }: Options = {}) {
  const { createPortalApp, listen, openPortal } = await builtServer()
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-'))
  const portal = await openPortal({ databasePath: join(folder, 'portal.db'), wall })
  const listening = await listen(createPortalApp(portal, { origin, rateLimit }), '127.0.0.1', 0)
  portal.listensAt(listening.url)
  return {
    url: listening.url,
    portal,
    close: async () => {
      await listening.close()
      await portal.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type StartedPortal = Awaited<ReturnType<typeof startPortal>>
