import { advance, draftSnapshot, type StoredSnapshot } from '#machines/advance.ts'
import { procedureOf, type Bundle, type RuleSet } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import type { DossierEvent, Effect } from '#machines/dossier.events.ts'
import { systemEvents, type Actor } from '#machines/permissions.ts'
import { promiseFor } from '#machines/promise.ts'
import type { StepPlan } from '#machines/rows.facts.ts'
import { issuedBy, rowsFor } from '#machines/rows.ts'
import type { Rows, StayRow, StepRow } from '#machines/rows.types.ts'

/** A dossier that exists only on this page: what the writer would have in the database. */
export interface Run {
  bundle: Bundle
  ruleSet: RuleSet
  at: Instant
  stored: StoredSnapshot
  revision: number
  promisedAt: Instant
  steps: readonly StepRow[]
  openStays: readonly StayRow[]
  /** The last event first. */
  log: readonly LogEntry[]
}

export interface LogEntry {
  number: number
  event: DossierEvent
  moved: { region: string; from: string; to: string }[]
  effects: Effect[]
  tables: { table: string; rows: unknown[] }[]
}

export function startRun(bundle: Bundle, ruleSet: RuleSet, at: Instant): Run {
  const rows = { steps: [], openStays: [], log: [] }
  return { bundle, ruleSet, at, stored: draftSnapshot(bundle), revision: 0, promisedAt: 0, ...rows }
}

/** What an event does to the dossier: the same two pure functions as everywhere, and nothing is written. */
export function rehearse(run: Run, event: DossierEvent): Run {
  const { bundle, ruleSet, at, stored, revision } = run
  const change = advance(bundle, stored, event)
  if (!change) return run
  const empty = { number: '1', answers: {}, registerAnswers: {} }
  const rows = rowsFor({
    bundle,
    ruleSet,
    change,
    event,
    actor: actorOf(run, event),
    at,
    recordedAt: at,
    dossier: { id: 'rehearsal', revision, promised_at: run.promisedAt, submitted_at: at },
    steps: run.steps,
    openStays: run.openStays,
    plans: plansFor(run, event),
    results: Object.fromEntries(issuedBy(change, event).map((id) => [id, empty])),
  })
  const left = new Set(rows.leftStays.map(({ id }) => id))
  const changed = new Set(rows.steps.map((step) => step.procedure_id))
  const entry: LogEntry = {
    number: revision + 1,
    event,
    moved: Object.entries(change.after.value)
      .map(([region, to]) => ({ region, from: stored.value[region] ?? to, to }))
      .filter(({ from, to }) => from !== to),
    effects: change.effects,
    tables: tablesOf(rows),
  }
  return {
    ...run,
    stored: change.after,
    revision: revision + 1,
    promisedAt: rows.dossier.promised_at,
    steps: [...run.steps.filter((step) => !changed.has(step.procedure_id)), ...rows.steps],
    openStays: [...run.openStays.filter(({ id }) => !left.has(id)), ...rows.enteredStays],
    log: [entry, ...run.log],
  }
}

function plansFor({ bundle, ruleSet, at }: Run, event: DossierEvent): StepPlan[] {
  if (event.type !== 'SUBMIT') return []
  const promise = promiseFor(bundle, ruleSet, event.stepIds, at)
  return event.stepIds.map((procedureId) => ({
    procedureId,
    officeId: `${procedureOf(bundle, procedureId).agency}-901`,
    promisedAt: promise.steps[procedureId]?.promisedAt ?? promise.promisedAt,
    resultDelivery: 'electronic',
    consentsOf: event.consentFor?.includes(procedureId) ? ['901070000001'] : [],
  }))
}

function actorOf({ bundle }: Run, event: DossierEvent): Exclude<Actor, { kind: 'anonymous' }> {
  const id = 'rehearsal'
  if (systemEvents.includes(event.type)) return { kind: 'system', id, name: id }
  if (!('stepId' in event)) return { kind: 'citizen', id, name: id }
  const { agency } = procedureOf(bundle, event.stepId)
  return { kind: 'official', id, name: id, officeId: `${agency}-901`, agency, roles: [] }
}

const tableNames: Record<keyof Rows, string> = {
  dossier: 'dossier',
  steps: 'step',
  leftStays: 'stay',
  enteredStays: 'stay',
  event: 'dossier_event',
  outbox: 'outbox',
  deadlines: 'deadline',
  metDeadlines: 'deadline',
  contacts: 'contact',
  results: 'result',
  registerAnswers: 'register_answer',
  consents: 'consent',
  answeredConsents: 'consent',
  payments: 'payment',
  settledPayments: 'payment',
  endedDeadlines: 'deadline',
  superseded: 'result',
  supplements: 'supplement',
  answeredSupplements: 'supplement',
  refusals: 'refusal',
  corrections: 'correction',
  answeredCorrections: 'correction',
  amendments: 'amendment',
  declaration: 'declaration',
  likenesses: 'likeness',
  decidedLikenesses: 'likeness',
  promiseMoves: 'promise_move',
  revocations: 'revocation',
  compensations: 'compensation',
  answeredCompensations: 'compensation',
  revokedResults: 'result',
}

/** The rows by table, without the tables nothing is written to. */
function tablesOf(rows: Rows): LogEntry['tables'] {
  const byTable = new Map<string, unknown[]>()
  for (const [part, content] of Object.entries(rows)) {
    const table = Object.entries(tableNames).find(([key]) => key === part)?.[1] ?? part
    const all: unknown[] = Array.isArray(content) ? content : [content]
    const list = all.filter((row) => row !== null)
    if (list.length > 0) byTable.set(table, [...(byTable.get(table) ?? []), ...list])
  }
  return [...byTable].map(([table, list]) => ({ table, rows: list }))
}
