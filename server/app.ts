import { readdirSync } from 'node:fs'
import { createRequestHandler } from '@react-router/express'
import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
} from 'express'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import {
  browsersContext,
  liveContext,
  oversizedContext,
  pageContext,
  portalContext,
  refusalContext,
  runsContext,
  scansContext,
  simulationContext,
  stageContext,
} from '#app/context.server.ts'
import type { Scans } from '#app/services/measuring/scanning.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import type { OpenBrowser } from '#app/services/sending-again.server.ts'
import type { LiveStage, Runs } from '#app/services/runs.ts'
import { simulationHost } from '#seeds/simulation-host.ts'
import { stageHost } from '#seeds/stage-host.ts'
import {
  knownMethods,
  noPackedFiles,
  sameOriginOnly,
  settleAddress,
  smallFormsOnly,
} from './guards.ts'
import { keepNoPages, securityHeaders } from './headers.ts'
import { rateLimits } from './rate-limits.ts'
import { isRefused } from './refuse.ts'
import { factsOf } from './response-facts.ts'
import type { Settings } from './settings.ts'

/** What lets the server show something else than it did: the runs beside the portal, and another portal in its place. */
export interface Surroundings {
  turnstile: RequestHandler
  runs: Runs
  /** For one request: it need not wait for itself. */
  liveFor: (own: Response) => LiveStage
  /** Reads everything in a thread of its own. */
  scans: Scans
  /** Browsers of the cast, for what is shown on stage. */
  openBrowser: OpenBrowser
}

interface Parts {
  /** The portal as it is now: it may be replaced. */
  portal: () => Portal
  around?: Surroundings
  build: ServerBuild | (() => Promise<ServerBuild>)
  settings: Pick<Settings, 'origin' | 'rateLimit'>
  /** Built files for the browser; none while developing, when Vite serves the sources. */
  clientFolder?: string
}

/** The whole portal as one Express application: guards first, then files, then the framework. */
export function createApp({ portal, around, build, settings, clientFolder }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(compression())
  app.use(
    securityHeaders({
      https: settings.origin?.protocol === 'https:',
      development: clientFolder === undefined,
    }),
  )
  app.use(settleAddress(settings.origin))
  if (clientFolder) app.use(files(clientFolder))
  app.use(keepNoPages)
  if (around) app.use(around.turnstile)
  app.use(unlessRefused(rateLimits(settings.rateLimit)))
  app.use(unlessRefused(knownMethods))
  app.use(unlessRefused(noPackedFiles))
  app.use(unlessRefused(sameOriginOnly))
  app.use(unlessRefused(smallFormsOnly))
  app.use(
    createRequestHandler({
      build,
      getLoadContext: (_req, res) => {
        const context = new RouterContextProvider()
        context.set(portalContext, portal())
        context.set(stageContext, stageHost)
        context.set(simulationContext, simulationHost)
        if (around) {
          context.set(scansContext, around.scans)
          context.set(runsContext, around.runs)
          context.set(browsersContext, around.openBrowser)
          context.set(liveContext, around.liveFor(res))
        }
        const { nonce, refusal = null, oversized = false } = factsOf(res)
        context.set(oversizedContext, oversized)
        context.set(refusalContext, refusal)
        context.set(pageContext, { nonce, interactive: refusal === null })
        return context
      },
    }),
  )
  app.use(lastResort)
  return app
}

function unlessRefused(handler: express.RequestHandler): express.RequestHandler {
  return (req, res, next) => (isRefused(res) ? next() : handler(req, res, next))
}

/** File names in assets/ carry a hash of their content, so they may be kept for ever. */
function files(folder: string) {
  const router = express.Router()
  const options = { index: false, redirect: false }
  const assets = express.static(`${folder}/assets`, {
    ...options,
    immutable: true,
    maxAge: '1y',
  })
  router.use('/assets', assets)
  // Few and known: asking the disk about every page's address would cost more than it finds.
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )) {
    router.get(`/${name}`, express.static(folder, { ...options, maxAge: '1h' }))
  }
  return router
}

/** The framework answers its own errors with a page; this is for what fails around it. */
const lastResort: ErrorRequestHandler = (error, req, res, next) => {
  const code = crypto.randomUUID().slice(0, 8).toUpperCase()
  console.error(`[${code}] ${req.method} ${req.path}`, error)
  if (res.headersSent) return next(error)
  res.status(500).type('text').send(`Một Lần: đã có lỗi / something went wrong (${code})\n`)
}
