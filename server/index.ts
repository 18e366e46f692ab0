import { fileURLToPath } from 'node:url'
import * as build from 'virtual:react-router/server-build'
import { openPortal, portalOn, type Portal } from '#app/services/portal.server.ts'
import { secretsBeside } from '#app/services/secrets.server.ts'
import { seedDemo } from '#seeds/demo/index.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'
import { readSettings, type Settings } from './settings.ts'

const clientFolder = fileURLToPath(new URL('../client', import.meta.url))

/** The built portal over an open database: what production and the tests both serve. */
export function createPortalApp(portal: Portal, settings: Pick<Settings, 'origin' | 'rateLimit'>) {
  return createApp({ portal, build, settings, clientFolder })
}

/** Serves the portal until SIGTERM or SIGINT; resolves when everything is written and closed. */
export async function serve(env: Record<string, string | undefined>) {
  const settings = readSettings(env)
  secretsBeside(settings.databasePath)
  const portal = await openPortal(settings)
  try {
    await seedDemo(portal)
    const app = createPortalApp(portal, settings)
    const listening = await listen(app, settings.host, settings.port)
    portal.listensAt(listening.url)
    portal.startHeartbeat()
    console.info(`Một Lần: ${listening.url}`)
    await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => received(signal)))
    await listening.close()
  } finally {
    await portal.close()
  }
}

function received(signal: string) {
  return new Promise<void>((resolve) => process.once(signal, () => resolve()))
}

export { build, createApp, listen, openPortal, portalOn }
