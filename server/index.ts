import { fileURLToPath } from 'node:url'
import * as build from 'virtual:react-router/server-build'
import { openPortal, portalOn, type Portal } from '#app/services/portal.server.ts'
import { secretsBeside } from '#app/services/secrets.server.ts'
import { seedDemo } from '#seeds/demo/index.ts'
import { createApp } from './app.ts'
import { housePortal } from './live-house.ts'
import { openLiveStage } from './live-stage.ts'
import { listen } from './listen.ts'
import { scansBy } from './measuring/scans.ts'
import { openRuns } from './runs/host.ts'
import { workerBeside } from './runs/worker-file.ts'
import { readSettings, type Settings } from './settings.ts'
import { browsersAt } from './stage-browser.ts'

const clientFolder = fileURLToPath(new URL('../client', import.meta.url))

/** How many runs may play at once, and how much room they may take, where nothing else is set. */
const runLimits = { atOnce: 2, limitBytes: 4e9 }

type AppSettings = Pick<Settings, 'origin' | 'rateLimit'> & Partial<Pick<Settings, 'runs'>>

/** The built portal over an open database, with its runs: what production and the tests both serve. */
export async function openHouse(portal: Portal, settings: AppSettings) {
  const worker = workerBeside(import.meta.url)
  const livePath = portal.db.path
  const house = housePortal(portal)
  const runs = await openRuns({
    ...{ livePath, worker, live: house.portal },
    lookout: workerBeside(import.meta.url, 'look-worker'),
    ...(settings.runs ?? runLimits),
  })
  const liveFor = await openLiveStage({ house, runs, worker, livePath })
  const scans = scansBy(workerBeside(import.meta.url, 'scan-worker'))
  const openBrowser = browsersAt(house.address, settings.origin)
  const around = { turnstile: house.turnstile, runs: runs.runs, liveFor, scans, openBrowser }
  return {
    app: createApp({ portal: house.portal, around, build, settings, clientFolder }),
    portal: house.portal,
    runs: runs.runs,
    listensAt: house.listensAt,
    startHeartbeat: house.startHeartbeat,
    close: async () => {
      await runs.close()
      await house.portal().close()
    },
  }
}

/** Serves the portal until SIGTERM or SIGINT; resolves when everything is written and closed. */
export async function serve(env: Record<string, string | undefined>) {
  const settings = readSettings(env)
  secretsBeside(settings.databasePath)
  const portal = await openPortal(settings)
  const close = { all: portal.close }
  try {
    await seedDemo(portal)
    const house = await openHouse(portal, settings)
    close.all = house.close
    const listening = await listen(house.app, settings.host, settings.port)
    house.listensAt(listening.url)
    house.startHeartbeat()
    console.info(`Một Lần: ${listening.url}`)
    await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => received(signal)))
    await listening.close()
  } finally {
    await close.all()
  }
}

function received(signal: string) {
  return new Promise<void>((resolve) => process.once(signal, () => resolve()))
}

export { build, createApp, listen, openPortal, portalOn }
