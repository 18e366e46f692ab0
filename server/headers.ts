import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { factsOf } from './response-facts.ts'

interface Options {
  https: boolean
  /** Vite's development client writes style elements and talks over a web socket. */
  development: boolean
}

/** The security headers of every response, errors and files included. */
export function securityHeaders({ https, development }: Options): RequestHandler[] {
  const others: RequestHandler = (_req, res, next) => {
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    next()
  }
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [(_req, res) => `'nonce-${factsOf(res).nonce}'`, "'strict-dynamic'"],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(development ? {} : { requireTrustedTypesFor: ["'script'"] }),
      },
    },
    // With no-referrer browsers send `Origin: null` with our own forms, and we could not know them.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https && { maxAge: 31_536_000 },
    xFrameOptions: { action: 'deny' },
  })
  return [others, headers]
}

/** Pages show personal data: no browser or proxy keeps them. */
export const keepNoPages: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store')
  next()
}
