import type { Request, RequestHandler, Response } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { API_PER_MINUTE, API_ROWS_COST } from '#app/api/limits.ts'
import { isUpload, pathOf } from './guards.ts'
import { refuse } from './refuse.ts'

/** Requests per minute and address. Pages are generous, for many people may share one address. */
const PAGES_PER_MINUTE = 1200
const SIGN_INS_PER_MINUTE = 30
/** A code is far too long to be guessed; this keeps anybody from trying, and a counter that checks papers going. */
const PROOFS_PER_MINUTE = 60
/** A counter serves a few people an hour, and many may share an address; nobody goes through a register this way. */
const SEARCHES_PER_MINUTE = 60
/** Each may fill five megabytes of the disk. */
const UPLOADS_PER_MINUTE = 60

/** Limits by address; `factor` multiplies them, null switches them off. */
export function rateLimits(factor: number | null): RequestHandler {
  if (factor === null) return (_req, _res, next) => next()
  const pages = limiter('pages', PAGES_PER_MINUTE * factor)
  const signIns = limiter('sign-ins', SIGN_INS_PER_MINUTE * factor)
  const proofs = limiter('proofs', PROOFS_PER_MINUTE * factor)
  const searches = limiter('searches', SEARCHES_PER_MINUTE * factor)
  const uploads = limiter('uploads', UPLOADS_PER_MINUTE * factor)
  const questions = limiter('questions', API_PER_MINUTE * factor)
  return async (req, res, next) => {
    const address = req.socket.remoteAddress ?? 'unknown'
    try {
      await pages.consume(address)
      if (isSignIn(req)) await signIns.consume(address)
      if (isProof(req)) await proofs.consume(address)
      if (isSearch(req)) await searches.consume(address)
      if (isUpload(req)) await uploads.consume(address)
      if (isApi(req)) await questions.consume(address, costOf(req))
      next()
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
      const retryAfter = Math.max(1, Math.ceil(limit.msBeforeNext / 1000))
      if (isApi(req)) refuseProgram(res, retryAfter)
      else refuse(req, res, next, { status: 429, retryAfter })
    }
  }
}

function limiter(keyPrefix: string, points: number) {
  return new RateLimiterMemory({ keyPrefix, points: Math.max(1, Math.floor(points)), duration: 60 })
}

function isSignIn(req: Request) {
  return req.method === 'POST' && /^\/sign-in$/i.test(pathOf(req))
}

/** Looking for a person at a counter. */
function isSearch(req: Request) {
  return req.method === 'POST' && /^\/office\/counter$/i.test(pathOf(req))
}

/** A question of the public interface of figures. */
const isApi = (req: Request) => /^\/api\//i.test(pathOf(req))

const costOf = (req: Request) => (/\/rows$/i.test(pathOf(req)) ? API_ROWS_COST : 1)

/** A program reads no page: it is told in the shape of every other refusal of the interface. */
function refuseProgram(res: Response, seconds: number) {
  const message = `Too many questions; come again in ${seconds} seconds.`
  res
    .status(429)
    .set({ 'Retry-After': String(seconds), 'Access-Control-Allow-Origin': '*' })
    .json({ error: { code: 'tooManyQuestions', message, fields: [] } })
}

const isProof = (req: Request) => /^\/proof\//i.test(pathOf(req))
