import type { NextFunction, Request, Response } from 'express'
import type { Refusal } from '#app/context.server.ts'
import { factsOf } from './response-facts.ts'

/**
 * Turns a request away: the framework renders the refusal as a page in the visitor's language
 * instead of what was asked for. The body is never read.
 */
export function refuse(req: Request, res: Response, next: NextFunction, refusal: Refusal) {
  const wasRead = req.method === 'GET' || req.method === 'HEAD'
  factsOf(res).refusal = refusal
  if (refusal.retryAfter) res.setHeader('Retry-After', String(refusal.retryAfter))
  if (!wasRead) req.method = 'GET'
  for (const header of ['content-type', 'content-length', 'transfer-encoding', 'origin']) {
    delete req.headers[header]
  }
  req.url = '/refused'
  req.originalUrl = '/refused'
  next()
}

export function isRefused(res: Response): boolean {
  return factsOf(res).refusal !== undefined
}
