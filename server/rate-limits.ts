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
    const asked = { method: req.method, path: pathOf(req) }
    try {
      await pages.consume(address)
      if (isSignIn(asked)) await signIns.consume(address)
      if (isProof(asked)) await proofs.consume(address)
      if (isSearch(asked)) await searches.consume(address)
      if (isUpload(req)) await uploads.consume(address)
      if (isApi(asked)) await questions.consume(address, costOf(asked))
      next()
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
      const retryAfter = Math.max(1, Math.ceil(limit.msBeforeNext / 1000))
      if (isApi(asked)) refuseProgram(res, retryAfter)
      else refuse(req, res, next, { status: 429, retryAfter })
    }
  }
}

function limiter(keyPrefix: string, points: number) {
  return new RateLimiterMemory({ keyPrefix, points: Math.max(1, Math.floor(points)), duration: 60 })
}

/** Method and path of a request, as the framework will read them. */
type Asked = Pick<Request, 'method' | 'path'>

function isSignIn({ method, path }: Asked) {
  return method === 'POST' && /^\/sign-in$/i.test(path)
}

/** Looking for a person at a counter. */
function isSearch({ method, path }: Asked) {
  return method === 'POST' && /^\/office\/counter$/i.test(path)
}

/** A question of the public interface of figures. */
const isApi = ({ path }: Asked) => /^\/api\//i.test(path)

const costOf = ({ path }: Asked) => (/\/rows$/i.test(path) ? API_ROWS_COST : 1)

/** A program reads no page: it is told in the shape of every other refusal of the interface. */
function refuseProgram(res: Response, seconds: number) {
  const message = `Too many questions; come again in ${seconds} seconds.`
  res
    .status(429)
    .set({ 'Retry-After': String(seconds), 'Access-Control-Allow-Origin': '*' })
    .json({ error: { code: 'tooManyQuestions', message, fields: [] } })
}

const isProof = ({ path }: Asked) => /^\/proof\//i.test(path)
