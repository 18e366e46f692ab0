import express from 'express'
import { createServer } from 'vite'

process.env.NODE_ENV = 'development'

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
const load = (path) => vite.ssrLoadModule(path)

const { readSettings } = await load('./server/settings.ts')
const settings = readSettings(process.env)
const { openPortal } = await load('./app/services/portal.server.ts')
const portal = await openPortal(settings)

// The application is asked for anew each time, so that a saved file shows at once.
const app = express()
app.use(vite.middlewares)
app.use(async (req, res, next) => {
  try {
    const { createApp } = await load('./server/app.ts')
    const build = () => load('virtual:react-router/server-build')
    createApp({ portal, build, settings })(req, res, next)
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error)
    next(error)
  }
})

const server = app.listen(settings.port, settings.host, () => {
  console.log(`Một Lần (developing): http://${settings.host}:${settings.port}`)
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    server.closeAllConnections()
    server.close()
    await vite.close()
    await portal.close()
  })
}
