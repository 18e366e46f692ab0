import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

interface Options {
  https: boolean
  /** Vite's development client writes style elements and talks over a web socket. */
  development: boolean
}

/** The security headers of every response, with a fresh nonce in `res.locals.nonce`. */
export function securityHeaders({ https, development }: Options): RequestHandler[] {
  const mintNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    res.setHeader('Cache-Control', 'no-store')
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    next()
  }
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [(_req, res) => nonceSource(res), "'strict-dynamic'"],
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
  return [mintNonce, headers]
}

function nonceSource(res: object) {
  return 'locals' in res && isNonce(res.locals) ? `'nonce-${res.locals.nonce}'` : "'none'"
}

function isNonce(locals: unknown): locals is { nonce: string } {
  return typeof locals === 'object' && locals !== null && 'nonce' in locals
}
