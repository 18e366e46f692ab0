import { stepStateIn } from './advance.ts'
import { procedureOf } from './bundle.ts'
import { clockStart } from './calendar.ts'
import { dueWhenReceived } from './promise.ts'
import type { ChangeFacts } from './rows.facts.ts'
import { isPaidBy } from './rows.payment.ts'
import type { StepRow } from './rows.types.ts'
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
function startedClock(facts: ChangeFacts, step: StepRow) {
  const { ruleSet, at } = facts
  const due = dueWhenReceived(ruleSet, step.procedure_id, at)
  return {
    received_at: at,
    clock_started_at: clockStart(at, ruleSet.cutOff),
    due_at: due,
    promised_at: Math.max(step.promised_at, due),
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
    case 'RELEASE':
      return { ...step, holder_id: null, held_at: null }
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
