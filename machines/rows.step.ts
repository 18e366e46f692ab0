import { stepStateIn } from './advance.ts'
import { procedureOf } from './bundle.ts'
import { addWorkingMinutes, clockStart, workingMinutesBetween } from './calendar.ts'
import { dueWhenReceived, dueWhenVerified, totalWhenVerified } from './promise.ts'
import type { ChangeFacts } from './rows.facts.ts'
import { isPaidBy } from './rows.payment.ts'
import type { StepRow } from './rows.types.ts'
import { flagsOf } from './step.flags.ts'
import { stateFacts, type StepState } from './step.states.ts'

/** The step's row after the change, or undefined when nothing about it changed. */
export function nextStep(
  facts: ChangeFacts,
  id: string,
  before: StepRow | undefined,
): StepRow | undefined {
  const state = stepStateIn(facts.change.after, id)
  if (state === 'notRequested') return undefined
  const base = before ?? plannedStep(facts, id)
  const after = withEvent(facts, before?.state === state ? base : enter(facts, base, state))
  const { held } = flagsOf(facts.change.after.context, id)
  const free = !held && after.holder_id !== null ? { holder_id: null, held_at: null } : {}
  const next = after === before && Object.keys(free).length === 0 ? before : { ...after, ...free }
  return next === before ? undefined : next
}

/**
 * The steps a change writes, with those that wait for a step whose promise moved: their own promise follows,
 * counted along the same path as at receipt.
 */
export function withFollowers(facts: ChangeFacts, changed: readonly StepRow[]): StepRow[] {
  const { bundle, ruleSet } = facts
  const next = new Map(changed.map((step) => [step.procedure_id, step]))
  const before = new Map(facts.steps.map((step) => [step.procedure_id, step]))
  for (const { id, dependsOn } of bundle.procedures) {
    const step = next.get(id) ?? before.get(id)
    if (step?.state !== 'waiting') continue
    const moved = dependsOn.flatMap((other) => {
      const now = next.get(other)
      const told = before.get(other)?.promised_at ?? 0
      return now && now.promised_at > told ? [now.promised_at] : []
    })
    if (moved.length === 0 || !before.has(id)) continue
    const due = dueWhenReceived(ruleSet, id, Math.max(...moved))
    if (due > step.promised_at) next.set(id, { ...step, promised_at: due })
  }
  return [...next.values()]
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
  const entered = { ...step, state, entered_at: at, settled_at: null }
  if (stateFacts[state].settled) return { ...entered, settled_at: at }
  switch (state) {
    case 'received':
      return { ...entered, ...startedClock(facts, step) }
    case 'issued':
      // Measures ask when a result came first; a corrected one has its own time.
      return { ...entered, issued_at: step.issued_at ?? at }
    case 'compensating':
      // What was promised of the result stays as it was told: this is a new business with a time of its own.
      return { ...entered, due_at: dueWhenReceived(facts.ruleSet, step.procedure_id, at) }
    case 'sentBack':
      return { ...entered, round: step.round + 1, ...newDue(facts, step) }
    case 'verification':
      return { ...entered, ...longerLimit(facts, step) }
    case 'appraisal':
      return { ...entered, ...afterPause(facts, step) }
    default:
      return entered
  }
}

/**
 * The step's own clock: from the automatic receipt (first step) or the hand-over (later ones), never from an
 * official's click. A predecessor's delay moves the promise; an early hand-over leaves it as it was told. What is
 * handed over again after a correction is a new round of the same step: measured from its first start.
 */
function startedClock(facts: ChangeFacts, step: StepRow) {
  const { ruleSet, at } = facts
  return {
    ...newDue(facts, step),
    round: step.received_at === null ? step.round : step.round + 1,
    received_at: at,
    acknowledged_at: null,
    clock_started_at: step.clock_started_at ?? clockStart(at, ruleSet.cutOff),
  }
}

/** A limit that counts from now. */
function newDue({ ruleSet, at }: ChangeFacts, step: StepRow) {
  const due = dueWhenReceived(ruleSet, step.procedure_id, at)
  return { due_at: due, promised_at: Math.max(step.promised_at, due) }
}

/** The longer limit; the total the law allows caps it as long as nobody outside the offices let it wait. */
function longerLimit({ ruleSet, change, dossier, steps }: ChangeFacts, step: StepRow) {
  if (step.due_at === null) return {}
  const stepIds = steps.map(({ procedure_id }) => procedure_id)
  const due = dueWhenVerified(ruleSet, step.procedure_id, step.due_at)
  const cap = totalWhenVerified(ruleSet, stepIds, dossier.submitted_at)
  const isSmooth = Object.values(change.after.context.steps).every(
    ({ consent, supplement, payment, apologised }) =>
      consent === 'notNeeded' && supplement === 'none' && payment === 'notNeeded' && !apologised,
  )
  const promised = isSmooth && cap >= step.promised_at ? Math.min(due, cap) : due
  return { due_at: due, promised_at: Math.max(step.promised_at, promised) }
}

/**
 * Back at work. A completed supplement makes a new promise, counted afresh (Decree 61/2018/NĐ-CP, article 19.4);
 * after a hold the limit goes on where it stood.
 */
function afterPause(facts: ChangeFacts, step: StepRow) {
  const { change, openStays, at } = facts
  if (step.due_at === null) return {}
  switch (change.before.value[step.procedure_id]) {
    case 'awaitingSupplement': {
      const due = dueWhenReceived(facts.ruleSet, step.procedure_id, at)
      return { due_at: due, promised_at: due }
    }
    case 'onHold': {
      const stay = openStays.find(({ procedure_id }) => procedure_id === step.procedure_id)
      const minutes = workingMinutesBetween(stay?.entered_at ?? at, at)
      const due = addWorkingMinutes(step.due_at, minutes)
      return { due_at: due, promised_at: Math.max(step.promised_at, due) }
    }
    default:
      return {}
  }
}

/** What an event changes on a step besides its state. */
function withEvent(facts: ChangeFacts, step: StepRow): StepRow {
  const { event, actor, at } = facts
  if (!('stepId' in event) || event.stepId !== step.procedure_id) return step
  switch (event.type) {
    case 'ACKNOWLEDGE':
      return { ...step, acknowledged_at: at }
    case 'CLAIM':
      return { ...step, holder_id: actor.id, held_at: at }
    case 'APOLOGISE':
      return { ...step, promised_at: event.until }
    case 'ACKNOWLEDGE_CORRECTION':
      return stateFacts[stepStateIn(facts.change.after, step.procedure_id)].hasResult
        ? { ...step, round: step.round + 1 }
        : step
    case 'PAY':
      return isPaidBy(facts) ? { ...step, ...dueAfterPayment(facts, step) } : step
    default:
      return step
  }
}

/**
 * An office cannot decide before it is paid: the limit counts from the payment, like after a supplement (assumed,
 * no published rule was found). Paid on the day of receipt, nothing moves.
 */
function dueAfterPayment(
  { ruleSet, at }: ChangeFacts,
  { procedure_id, due_at, promised_at }: StepRow,
) {
  if (due_at === null) return {}
  const due = Math.max(due_at, dueWhenReceived(ruleSet, procedure_id, at))
  return { due_at: due, promised_at: Math.max(promised_at, due) }
}
