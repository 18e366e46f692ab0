import type { Request, RequestHandler, Response } from 'express'
import { MAX_WEBHOOK_BYTES, WEBHOOK_PATH } from '#app/services/webhook-contract.ts'
import { MOST_BYTES } from '#machines/papers.ts'
import { refuse } from './refuse.ts'
import { factsOf } from './response-facts.ts'

const MAX_FORM_BYTES = 64 * 1024
/** One paper with the form around it. */
const MAX_UPLOAD_BYTES = MOST_BYTES + MAX_FORM_BYTES
/** A form is small: whoever takes longer to send it only holds a connection. Papers get the server's whole patience. */
const FORM_PATIENCE_MS = 30_000

/** The papers of a draft, those an office asked for afterwards, and scenario files: no other address takes files. */
const UPLOADS = /^\/(drafts\/[\w-]+|dossiers\/[\w-]+\/supplement\/[\w-]+)\/papers\/[a-z-]+\/?$/
const SCENARIOS = /^\/operator\/scenarios\/import\/?$/
export const isUpload = ({ method, path }: Request) =>
  method === 'POST' && (UPLOADS.test(path) || SCENARIOS.test(path))

/** The path as the framework will read it: decoded, and without what asks for the data of a page alone. */
export const pathOf = ({ path }: Request) =>
  (decoded(path) ?? path).replace(/(\/_)?\.data\/?$/i, '').replace(/(.)\/$/, '$1')

function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** A file is sent as it is made; asked for as the data of a page, the framework would gather it whole first. */
export const noPackedFiles: RequestHandler = (req, res, next) => {
  if (/\.data\/?$/i.test(req.path) && /\.(csv|json)$/i.test(pathOf(req)))
    return refuse(req, res, next, { status: 404 })
  next()
}

const methods = new Set(['GET', 'HEAD', 'POST'])

/**
 * The public address, settled once: what the framework, the cookies and the check below call our
 * origin. Headers a proxy would set are dropped: anybody can send them.
 */
export function settleAddress(origin?: URL): RequestHandler {
  return (req, res, next) => {
    for (const name of Object.keys(req.headers)) {
      if (name.startsWith('x-forwarded-') || name === 'forwarded') delete req.headers[name]
    }
    if (origin) {
      req.headers.host = origin.host
      Object.defineProperty(req, 'protocol', { value: origin.protocol.slice(0, -1) })
    }
    if (isReadable(req)) return next()
    req.headers.host = 'localhost'
    refuse(req, res, next, { status: 400 })
  }
}

function isReadable(req: Request) {
  const host = req.headers.host ?? ''
  if (!/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)) return false
  if (!URL.canParse(`http://${host}${req.originalUrl}`) || !req.originalUrl.startsWith('/'))
    return false
  return decoded(req.originalUrl.split('?')[0] ?? '') !== undefined
}

/** Pages are read with GET and changed with POST; nothing else is spoken here. */
export const knownMethods: RequestHandler = (req, res, next) => {
  if (methods.has(req.method)) return next()
  res.setHeader('Allow', [...methods].join(', '))
  refuse(req, res, next, { status: 405 })
}

/**
 * Only our own pages may change anything. Same-site is not enough: another port of this machine is
 * the same site, and cookies travel there.
 */
export const sameOriginOnly: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST' || isOurOwn(req) || isWebhook(req)) return next()
  refuse(req, res, next, { status: 403, foreign: true })
}

/** Exactly this address is the payment provider's, who signs what it sends. */
const isWebhook = (req: Request) => req.method === 'POST' && req.path === WEBHOOK_PATH

function isOurOwn(req: Request) {
  const site = req.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return req.headers.origin === `${req.protocol}://${req.headers.host}`
}

/** Forms only, and no larger than they can sensibly be; refused before a byte of the body is read. */
export const smallFormsOnly: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST') return next()
  const length = req.headers['content-length']
  if (length === undefined) return refuse(req, res, next, { status: 411 })
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (isWebhook(req)) {
    if (Number(length) > MAX_WEBHOOK_BYTES) return refuse(req, res, next, { status: 413 })
    return type === 'application/json' ? next() : refuse(req, res, next, { status: 415 })
  }
  if (type === 'multipart/form-data' && isUpload(req)) {
    if (Number(length) > MAX_UPLOAD_BYTES) askForSmaller(req, res)
    return next()
  }
  if (Number(length) > MAX_FORM_BYTES) return refuse(req, res, next, { status: 413 })
  if (type !== 'application/x-www-form-urlencoded') return refuse(req, res, next, { status: 415 })
  const late = setTimeout(() => req.destroy(), FORM_PATIENCE_MS)
  req.once('close', () => clearTimeout(late))
  next()
}

/** The page it was sent from says what is wrong; the file goes unread, but to its end: a browser listens only then. */
function askForSmaller(req: Request, res: Response) {
  factsOf(res).oversized = true
  req.method = 'GET'
}
