// @ts-check
import './node-version.mjs'
import express from 'express'
import { createServer } from 'vite'

process.env.NODE_ENV = 'development'

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
/** @param {string} path */
const load = (path) => vite.ssrLoadModule(path)

const { readSettings } = await load('./server/settings.ts')
const { openPortal } = await load('./app/services/portal.server.ts')
const { seedDemo } = await load('./seeds/demo/index.ts')

const { housePortal } = await load('./server/live-house.ts')
const { openLiveStage } = await load('./server/live-stage.ts')
const { openRuns } = await load('./server/runs/host.ts')

const settings = readSettings(process.env)
const first = await openPortal(settings)
await seedDemo(first)
const livePath = settings.databasePath
const house = housePortal(first)
const worker = {
  url: new URL('../server/runs/worker.ts', import.meta.url),
  execArgv: ['--import', 'tsx'],
}
const lookout = { ...worker, url: new URL('../server/runs/look-worker.ts', import.meta.url) }
const live = house.portal
const runs = await openRuns({ livePath, worker, lookout, live, ...settings.runs })
const liveFor = await openLiveStage({ house, runs, worker, livePath })
const { scansBy } = await load('./server/measuring/scans.ts')
const scans = scansBy({
  ...worker,
  url: new URL('../server/measuring/scan-worker.ts', import.meta.url),
})
const { browsersAt } = await load('./server/stage-browser.ts')
const openBrowser = browsersAt(house.address, settings.origin)
const around = { turnstile: house.turnstile, runs: runs.runs, liveFor, scans, openBrowser }
house.startHeartbeat()

// The application is asked for anew each time, so that a saved file shows at once.
const app = express()
app.use(vite.middlewares)
app.use(async (req, res, next) => {
  try {
    const { createApp } = await load('./server/app.ts')
    const build = () => load('virtual:react-router/server-build')
    createApp({ portal: house.portal, around, build, settings })(req, res, next)
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error)
    next(error)
  }
})

const server = app.listen(settings.port, settings.host, () => {
  const address = `http://${settings.host}:${settings.port}`
  house.listensAt(address)
  console.log(`Một Lần (developing): ${address}`)
})

/** @type {Promise<void> | undefined} */
let ending
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => (ending ??= end()))
}

async function end() {
  server.closeAllConnections()
  server.close()
  await vite.close()
  await runs.close()
  await house.portal().close()
}
