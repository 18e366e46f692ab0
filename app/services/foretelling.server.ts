import { listDueWarnings } from '#db/drafts.server.ts'
import { listFaultsAhead } from '#db/faults.server.ts'
import { listComing } from '#db/outbox.server.ts'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import type { FaultKind } from '#machines/faults.ts'
import type { Context } from './context.ts'
import { WARN_BEFORE_MS } from './delivering.server.ts'
import { requireOperator } from './operator-only.ts'

const DAY = 24 * 60 * 60_000
/** Nobody reads more of one kind; the page says that there is more. */
const MOST = 200

interface Common {
  id: string
  at: Instant
}
interface OfDossier extends Common {
  code: string
  title: string
  bundleId: string
  stepId: string | null
}

/** Something that happens by itself when its time comes. */
export type Ahead =
  | (OfDossier & { what: 'message'; kind: string; recipient: string; attempts: number })
  | (OfDossier & { what: 'deadline'; kind: string })
  | (Common & { what: 'warning'; bundleId: string })
  | (Common & { what: 'fault'; target: string; kind: FaultKind; begins: boolean })

/**
 * Everything that will happen by itself within `days` calendar days of the portal's clock, in the order in which it
 * will, as things stand now; `more` when the lists were cut. Throws ForbiddenError.
 */
export async function viewAhead(ctx: Context, days: number) {
  requireOperator(ctx)
  const { read } = ctx.db
  const until = Math.min(ctx.now + days * DAY, CLOCK_ENDS)
  const [{ messages, deadlines }, warnings, faults] = await Promise.all([
    listComing(read, MOST, until),
    listDueWarnings(read, until, WARN_BEFORE_MS, MOST),
    listFaultsAhead(read, ctx.now),
  ])
  const within = (at: Instant | null) => at !== null && at > ctx.now && at <= until
  const ahead: Ahead[] = [
    ...messages.map((row) => ({
      what: 'message' as const,
      ...ofDossier(row),
      kind: row.kind,
      recipient: row.recipient,
      attempts: row.attempts,
    })),
    ...deadlines.map((row) => ({ what: 'deadline' as const, ...ofDossier(row), kind: row.kind })),
    ...warnings.map(({ id, bundle_id, saved_at, expires_at }) => ({
      what: 'warning' as const,
      id,
      at: Math.max(saved_at, expires_at - WARN_BEFORE_MS),
      bundleId: bundle_id,
    })),
    ...faults.flatMap(({ id, target, kind, from_at, until_at }) => [
      ...(within(from_at) ? [fault(id, target, kind, from_at, true)] : []),
      ...(until_at !== null && within(until_at) ? [fault(id, target, kind, until_at, false)] : []),
    ]),
  ]
  return {
    now: ctx.now,
    until,
    ahead: ahead.toSorted((one, other) => one.at - other.at),
    more: [messages, deadlines, warnings].some(({ length }) => length === MOST),
  }
}

interface Row {
  id: string
  due_at: number
  code: string
  title: string
  bundle_id: string
  procedure_id: string | null
}

const ofDossier = ({ id, due_at, code, title, bundle_id, procedure_id }: Row) => ({
  id,
  at: due_at,
  code,
  title,
  bundleId: bundle_id,
  stepId: procedure_id,
})

const fault = (id: number, target: string, kind: FaultKind, at: Instant, begins: boolean) => ({
  what: 'fault' as const,
  id: `${id}:${begins ? 'begins' : 'ends'}`,
  at,
  target,
  kind,
  begins,
})
