import {
  createContext,
  data,
  redirect,
  type MiddlewareFunction,
  type RouterContextProvider,
} from 'react-router'
import type { Context } from '#app/services/context.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { scansHere, type Scans } from '#app/services/measuring/scanning.server.ts'
import type { OpenBrowser } from '#app/services/sending-again.server.ts'
import type { LiveStage, Runs } from '#app/services/runs.ts'
import { sessionOf } from '#app/services/signing-in.server.ts'
import type { SimulationHost } from '#app/services/simulation-host.ts'
import type { StageHost } from '#app/services/stage-host.ts'
import { typistKindOf } from '#app/services/typing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import type { PageFacts } from './page-context.ts'
import { sessionTokenIn } from './session-cookie.server.ts'

/** Why the server turned a request away before any route saw it. */
export interface Refusal {
  status: number
  /** The page that was asked for. */
  path: string
  /** It did not come from one of our own pages. */
  foreign?: true
  /** Seconds to wait, for 429. */
  retryAfter?: number
}

/** One request: who acts, one `now`, and the page asked for. */
export interface Visit {
  actor: Actor
  now: number
  recordedAt: number
  url: URL
  /** A session cookie came along, whether or not it still speaks for anybody. */
  hadSession: boolean
  /** When the session ends if nothing more is done, wall time; null for nobody. */
  sessionEndsAt: number | null
  /** A form came, which a browser can carry on to another address. */
  isForm: boolean
}

type RequestContext = Readonly<RouterContextProvider>

export const portalContext = createContext<Portal>()
/** Where scenarios come from; set by the server. */
export const stageContext = createContext<StageHost>()
/** What simulated people have come to; set by the server. */
export const simulationContext = createContext<SimulationHost>()
/** The runs beside the portal, and the way to replace what it shows; both are the server's. */
/** Who reads everything for others: on the server a thread of its own. */
export const scansContext = createContext<Scans>(scansHere)
export const scansFor = (context: RequestContext): Scans => context.get(scansContext)

export const runsContext = createContext<Runs>()
/** Browsers of the cast on the server's own address. */
export const browsersContext = createContext<OpenBrowser>()
export const liveContext = createContext<LiveStage>()
export const pageContext = createContext<PageFacts>()
export const refusalContext = createContext<Refusal | null>(null)
/** A paper was sent that is too large to be read at all. */
export const oversizedContext = createContext(false)
const visitContext = createContext<Visit>()

/** Open pages ask this by themselves, whether or not anybody looks at them. */
const UNATTENDED = /^\/(dossiers\/[^/]+\/mark|session)$/

/** Settles once per request who acts and what time it is. */
export const visitMiddleware: MiddlewareFunction<Response> = async ({ request, url, context }) => {
  const refusal = context.get(refusalContext)
  // A refused page is replaced by the route of that name; data for a page already open is not.
  if (refusal && url.pathname !== '/refused') throw data(refusal, { status: refusal.status })
  const portal = context.get(portalContext)
  const recordedAt = portal.wall()
  const token = sessionTokenIn(request, url)
  const unattended = request.method === 'GET' && UNATTENDED.test(url.pathname)
  const session = token
    ? await sessionOf({ db: portal.db, recordedAt }, token, { unattended })
    : undefined
  const now = portal.clock.now()
  const type = request.headers.get('Content-Type') ?? ''
  context.set(visitContext, {
    actor: session?.actor ?? { kind: 'anonymous' },
    now,
    recordedAt,
    url,
    hadSession: token !== undefined,
    sessionEndsAt: session?.endsAt ?? null,
    isForm: request.method === 'POST' && type.startsWith('application/x-www-form-urlencoded'),
  })
}

export const visitOf = (context: RequestContext): Visit => context.get(visitContext)

/** What the services need, for this request. */
export function contextFor(context: RequestContext): Context {
  const { actor, now, recordedAt } = visitOf(context)
  return { db: context.get(portalContext).db, actor, now, recordedAt }
}

export const requireCitizen = (context: RequestContext) => requireKind(context, 'citizen')
export const requireOfficial = (context: RequestContext) => requireKind(context, 'official')
export const requireOperator = (context: RequestContext) => requireKind(context, 'operator')

/** Who types a draft: the citizen, or an official at a counter. Its services say whether this is the right one. */
export async function requireTypist(context: RequestContext, draftId: string) {
  const { actor } = visitOf(context)
  if (actor.kind === 'citizen' || actor.kind === 'official') return actor
  return requireKind(context, await typistKindOf(contextFor(context), draftId))
}

type Kind = 'citizen' | 'official' | 'operator'

/**
 * Sends nobody to the sign-in page and refuses (403) a person of another kind. When a session ended while somebody
 * typed, the browser carries the form along: the server keeps nothing for a session that is over.
 */
function requireKind<K extends Kind>(
  context: RequestContext,
  kind: K,
): Extract<Actor, { kind: K }> {
  const { actor, url, hadSession, isForm } = visitOf(context)
  if (isKind(actor, kind)) return actor
  if (actor.kind !== 'anonymous') throw data(null, { status: 403 })
  const query = new URLSearchParams({ as: kind, return: url.pathname + url.search })
  if (hadSession) query.set('ended', '1')
  throw redirect(`/sign-in?${query}`, isForm ? 307 : 302)
}

function isKind<K extends Kind>(actor: Actor, kind: K): actor is Extract<Actor, { kind: K }> {
  return actor.kind === kind
}

/** This page does everything without scripts and carries none: kind to cheap phones and slow lines. */
export function withoutScripts(context: RequestContext) {
  context.get(pageContext).interactive = false
}
