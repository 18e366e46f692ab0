import type { Change } from './advance.ts'
import { stepStateIn } from './advance.ts'
import { procedureOf, type Answers, type Bundle, type RuleSet } from './bundle.ts'
import {
  addWorkingMinutes,
  clockStart,
  clockStartDay,
  dayAt,
  dueAt,
  workingMinutesBetween,
  type Instant,
} from './calendar.ts'
import { flagsOf, type DossierEvent, type Effect } from './dossier.setup.ts'
import type { Actor } from './permissions.ts'
import type { OutboxRow, Rows, StayRow, StepRow } from './rows.types.ts'
import { stateFacts, type StepState } from './step.states.ts'

/** What a step is before anything happened to it: fixed when the dossier is submitted. */
export interface StepPlan {
  procedureId: string
  officeId: string
  promisedAt: Instant
  resultDelivery: string
}

/** What the result of a step is made of, known to the writer when the step is signed. */
export interface ResultFacts {
  number: string
  answers: Answers
  registerAnswers: Readonly<Record<string, string>>
}

export interface ChangeFacts {
  bundle: Bundle
  ruleSet: RuleSet
  change: Change
  event: DossierEvent
  actor: Exclude<Actor, { kind: 'anonymous' }>
  at: Instant
  recordedAt: Instant
  dossier: { id: string; revision: number; promised_at: Instant }
  steps: readonly StepRow[]
  openStays: readonly StayRow[]
  plans?: readonly StepPlan[]
  results?: Readonly<Record<string, ResultFacts>>
}

/** Pure: the rows a change means. The same facts always give the same rows. */
export function rowsFor(facts: ChangeFacts): Rows {
  const { bundle, change, dossier, at } = facts
  const revision = dossier.revision + 1
  const eventId = `${dossier.id}:${String(revision).padStart(6, '0')}`
  const before = new Map(facts.steps.map((step) => [step.procedure_id, step]))
  const steps = bundle.procedures
    .map(({ id }) => nextStep(facts, id, before.get(id)))
    .filter((step) => step !== undefined)
  const moved = steps.filter((step) => before.get(step.procedure_id)?.state !== step.state)
  const closed = change.after.value.dossier === 'closed'
  return {
    dossier: {
      id: dossier.id,
      value: JSON.stringify(change.after.value),
      context: JSON.stringify(change.after.context),
      state: closed ? 'closed' : 'open',
      revision,
      promised_at: Math.max(dossier.promised_at, ...steps.map((step) => step.promised_at)),
      closed_at: closed ? at : null,
    },
    steps,
    leftStays: moved.flatMap((step) => leftStay(facts, step)),
    enteredStays: moved.map((step) => enteredStay(step, `${eventId}:${step.procedure_id}`)),
    event: eventRow(facts, revision),
    outbox: change.effects.map((effect, index) => outboxRow(facts, effect, `${eventId}:${index}`)),
    deadlines: moved
      .filter((step) => step.state === 'received')
      .map((step) => acknowledgeDeadline(facts, step)),
    metDeadlines: metDeadlines(facts),
    contacts: contacts(facts, eventId),
    results: moved.filter((step) => step.state === 'issued').map((step) => resultRow(facts, step)),
    registerAnswers: registerAnswers(facts),
  }
}

/** The step's row after the change, or undefined when nothing about it changed. */
function nextStep(
  facts: ChangeFacts,
  id: string,
  before: StepRow | undefined,
): StepRow | undefined {
  const state = stepStateIn(facts.change.after, id)
  if (state === 'notRequested') return undefined
  const base = before ?? plannedStep(facts, id)
  const after = withEvent(facts, before?.state === state ? base : enter(facts, base, state))
  return after === before ? undefined : after
}

function plannedStep({ bundle, dossier, plans, at }: ChangeFacts, id: string): StepRow {
  const plan = plans?.find((candidate) => candidate.procedureId === id)
  if (!plan) throw new Error(`Step “${id}” starts without a plan.`)
  return {
    dossier_id: dossier.id,
    procedure_id: id,
    agency: procedureOf(bundle, id).agency,
    office_id: plan.officeId,
    state: 'notRequested',
    round: 1,
    holder_id: null,
    held_at: null,
    entered_at: at,
    received_at: null,
    clock_started_at: null,
    due_at: null,
    first_promised_at: plan.promisedAt,
    promised_at: plan.promisedAt,
    acknowledged_at: null,
    issued_at: null,
    settled_at: null,
    result_delivery: plan.resultDelivery,
  }
}

function enter(facts: ChangeFacts, step: StepRow, state: StepState): StepRow {
  const { at } = facts
  const entered = { ...step, state, entered_at: at }
  const settled = stateFacts[state].settled
  const free = settled ? { holder_id: null, held_at: null, settled_at: at } : {}
  if (state === 'received') return { ...entered, ...startedClock(facts, step) }
  if (state === 'issued') return { ...entered, issued_at: at }
  return { ...entered, ...free }
}

/**
 * The step's own clock: from the automatic receipt (first step) or the hand-over (later ones), never from an
 * official's click. A predecessor's delay moves the promise; an early hand-over leaves it as it was told.
 */
function startedClock({ ruleSet, at }: ChangeFacts, step: StepRow) {
  const limit = ruleSet.limits[step.procedure_id]
  if (!limit) throw new Error(`Rule set “${ruleSet.id}” has no limit for “${step.procedure_id}”.`)
  const due = dueAt(clockStartDay(at, ruleSet.cutOff), limit.plain, ruleSet.appointmentHour)
  return {
    received_at: at,
    clock_started_at: clockStart(at, ruleSet.cutOff),
    due_at: due,
    promised_at: Math.max(step.promised_at, due),
  }
}

/** What an event changes on a step besides its state. */
function withEvent({ event, actor, at }: ChangeFacts, step: StepRow): StepRow {
  if (!('stepId' in event) || event.stepId !== step.procedure_id) return step
  switch (event.type) {
    case 'ACKNOWLEDGE':
      return { ...step, acknowledged_at: at }
    case 'CLAIM':
      return { ...step, holder_id: actor.id, held_at: at }
    case 'RELEASE':
      return { ...step, holder_id: null, held_at: null }
    default:
      return step
  }
}

function leftStay({ openStays, at }: ChangeFacts, { procedure_id }: StepRow) {
  return openStays
    .filter((stay) => stay.procedure_id === procedure_id)
    .map(({ id, entered_at }) => ({
      id,
      left_at: at,
      working_minutes: workingMinutesBetween(entered_at, at),
    }))
}

function enteredStay(step: StepRow, id: string): StayRow {
  const state = stepStateName(step)
  return {
    id,
    dossier_id: step.dossier_id,
    procedure_id: step.procedure_id,
    round: step.round,
    state,
    waits_for: stateFacts[state].waitsFor,
    entered_at: step.entered_at,
    left_at: null,
    working_minutes: null,
  }
}

function stepStateName(step: StepRow): StepState {
  return stepStateIn({ value: { step: step.state }, context: { steps: {} } }, 'step')
}

function eventRow({ event, actor, dossier, at, recordedAt }: ChangeFacts, revision: number) {
  const { type, ...payload } = event
  return {
    dossier_id: dossier.id,
    revision,
    type,
    procedure_id: 'stepId' in event ? event.stepId : null,
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    office_id: actor.kind === 'official' ? actor.officeId : null,
    payload: JSON.stringify(payload),
    at,
    recorded_at: recordedAt,
  }
}

function outboxRow({ bundle, dossier, at }: ChangeFacts, effect: Effect, id: string): OutboxRow {
  const stepId = effect.params.stepId ?? null
  return {
    id,
    dossier_id: dossier.id,
    procedure_id: stepId,
    kind: effect.type,
    recipient: recipientOf(bundle, effect),
    payload: JSON.stringify(effect.params),
    created_at: at,
    due_at: at,
    attempts: 0,
    state: 'pending',
    delivered_at: null,
    last_error: null,
  }
}

/** Where an effect goes: an agency, a register, the citizen's store, or the notice service. */
function recipientOf(bundle: Bundle, effect: Effect): string {
  switch (effect.type) {
    case 'handOver':
      return procedureOf(bundle, effect.params.stepId).agency
    case 'askRegister': {
      const { asks } = procedureOf(bundle, effect.params.stepId)
      if (!asks) throw new Error(`“${effect.params.stepId}” asks no register.`)
      return asks.register
    }
    case 'publishResult':
      return 'citizen-store'
    case 'notify':
      return 'notices'
  }
}

/** A receiving system has two working hours to acknowledge (Decree 63/2024/NĐ-CP). */
function acknowledgeDeadline({ ruleSet, at }: ChangeFacts, step: StepRow) {
  return {
    id: `${step.dossier_id}:${step.procedure_id}:acknowledge:${step.round}`,
    dossier_id: step.dossier_id,
    procedure_id: step.procedure_id,
    kind: 'acknowledge',
    due_at: addWorkingMinutes(clockStart(at, ruleSet.cutOff), ruleSet.acknowledgeWithinMinutes),
    done_at: null,
    outcome: null,
  }
}

function metDeadlines({ event, steps, dossier, at }: ChangeFacts) {
  if (event.type !== 'ACKNOWLEDGE') return []
  const round = steps.find((step) => step.procedure_id === event.stepId)?.round ?? 1
  return [{ id: `${dossier.id}:${event.stepId}:acknowledge:${round}`, done_at: at, outcome: 'met' }]
}

function contacts({ event, actor, dossier, at }: ChangeFacts, id: string) {
  if (event.type !== 'RECORD_CONTACT') return []
  const { kind, note, stepId } = event
  return [
    { id, dossier_id: dossier.id, procedure_id: stepId, kind, note, recorded_by: actor.id, at },
  ]
}

function resultRow({ bundle, actor, results, at }: ChangeFacts, step: StepRow) {
  const facts = results?.[step.procedure_id]
  if (!facts) throw new Error(`Step “${step.procedure_id}” is issued without a result.`)
  const lines = procedureOf(bundle, step.procedure_id).result({ ...facts, issuedOn: dayAt(at) })
  return {
    dossier_id: step.dossier_id,
    procedure_id: step.procedure_id,
    round: step.round,
    number: facts.number,
    content: JSON.stringify(lines),
    signed_by: actor.name,
    issued_at: at,
    published_at: null,
  }
}

function registerAnswers({ bundle, event, dossier, at }: ChangeFacts) {
  if (event.type !== 'RECORD_ANSWER') return []
  const { stepId, question, answer } = event
  const register = procedureOf(bundle, stepId).asks?.register
  if (!register) throw new Error(`“${stepId}” asks no register.`)
  return [
    { dossier_id: dossier.id, procedure_id: stepId, question, register, answer, answered_at: at },
  ]
}

/** The steps a change issues: their results must be made before the rows are. */
export function issuedBy({ before, after }: Change): string[] {
  return Object.keys(after.context.steps).filter(
    (id) =>
      flagsOf(after.context, id).chosen &&
      before.value[id] !== 'issued' &&
      after.value[id] === 'issued',
  )
}
