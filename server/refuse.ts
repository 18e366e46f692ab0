import type { NextFunction, Request, Response } from 'express'
import type { Refusal } from '#app/context.server.ts'
import { safeReturn } from '#app/safe-return.ts'
import { factsOf } from './response-facts.ts'

const REFUSED = '/refused'

/**
 * Turns a request away: the framework renders the refusal as a page in the visitor's language
 * instead of what was asked for. The body is never read.
 */
export function refuse(
  req: Request,
  res: Response,
  next: NextFunction,
  refusal: Omit<Refusal, 'path'>,
) {
  factsOf(res).refusal = { ...refusal, path: pageAt(req) }
  if (refusal.retryAfter) res.setHeader('Retry-After', String(refusal.retryAfter))
  // The framework would check this too, and could only answer "bad request".
  delete req.headers.origin
  if (!isDataRequest(req) || refusal.status === 400) standIn(req)
  next()
}

export function isRefused(res: Response): boolean {
  return factsOf(res).refusal !== undefined
}

function standIn(req: Request) {
  if (req.method !== 'HEAD') req.method = 'GET'
  req.url = REFUSED
  req.originalUrl = REFUSED
}

/** Asked by a page that is already open, which reads the framework's own format. */
function isDataRequest(req: Request) {
  return ['GET', 'POST'].includes(req.method) && req.path.endsWith('.data')
}

function pageAt(req: Request) {
  return safeReturn(req.originalUrl.replace(/\.data(?=\?|$)/, ''))
}
