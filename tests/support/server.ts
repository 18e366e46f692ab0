import { rmSync } from 'node:fs'
import type { Settings } from '#server/settings.ts'
import { builtServer } from './built.ts'
import { copyOf } from './fresh.ts'

interface Options extends Partial<Pick<Settings, 'origin' | 'rateLimit' | 'runs'>> {
  /** Wall time, for sessions and the running of the portal's clock; a test that waits moves it. */
  wall?: () => number
}

/** The real portal as built, on a free port, with a database of its own. Close it when done. */
export async function startPortal({ wall, origin, rateLimit = null, runs }: Options = {}) {
  const { openHouse, listen, openPortal } = await builtServer()
  const { folder, databasePath } = await copyOf('served', async (path) => {
    await (await openPortal({ databasePath: path, wall: () => 0 })).close()
  })
  const portal = await openPortal({ databasePath, wall })
  const house = await openHouse(portal, { origin, rateLimit, runs })
  const listening = await listen(house.app, '127.0.0.1', 0)
  house.listensAt(listening.url)
  return {
    url: listening.url,
    /** The portal it began with: it may be replaced by another. */
    portal,
    portalNow: house.portal,
    close: async () => {
      await listening.close()
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type StartedPortal = Omit<Awaited<ReturnType<typeof startPortal>>, 'portalNow'>
