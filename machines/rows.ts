import type { Change } from './advance.ts'
import { workingMinutesBetween } from './calendar.ts'
import { flagsOf } from './dossier.setup.ts'
import {
  acknowledgeDeadline,
  contacts,
  metDeadlines,
  outboxRow,
  registerAnswers,
  resultRow,
} from './rows.additions.ts'
import {
  answeredConsents,
  askedConsents,
  consentDeadlines,
  needlessReminders,
} from './rows.consent.ts'
import type { ChangeFacts } from './rows.facts.ts'
import {
  askedPayments,
  isPaidBy,
  needlessPaymentReminders,
  paymentDeadlines,
  settledPayments,
} from './rows.payment.ts'
import { nextStep } from './rows.step.ts'
import type { Rows, StayRow, StepRow } from './rows.types.ts'
import { asStepState, waitsForIn } from './step.states.ts'

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
  const turned = isPaidBy(facts) ? steps.filter((step) => step.state === 'approval') : []
  const consents = askedConsents(facts)
  const payments = askedPayments(facts)
  const settled = settledPayments(facts, moved)
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
    leftStays: [...moved, ...turned].flatMap((step) => leftStay(facts, step)),
    enteredStays: [...moved, ...turned].map((step) => enteredStay(facts, step, eventId)),
    event: eventRow(facts, revision),
    outbox: change.effects.map((effect, index) => outboxRow(facts, effect, `${eventId}:${index}`)),
    deadlines: [
      ...moved
        .filter((step) => step.state === 'received')
        .map((step) => acknowledgeDeadline(facts, step)),
      ...consentDeadlines(consents),
      ...paymentDeadlines(payments),
    ],
    metDeadlines: [
      ...metDeadlines(facts),
      ...needlessReminders(facts),
      ...needlessPaymentReminders(settled, at),
    ],
    contacts: contacts(facts, eventId),
    results: moved.filter((step) => step.state === 'issued').map((step) => resultRow(facts, step)),
    registerAnswers: registerAnswers(facts),
    consents,
    answeredConsents: answeredConsents(facts),
    payments,
    settledPayments: settled,
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

function enteredStay({ change, at }: ChangeFacts, step: StepRow, eventId: string): StayRow {
  const state = asStepState(step.state)
  const { payment } = flagsOf(change.after.context, step.procedure_id)
  return {
    id: `${eventId}:${step.procedure_id}`,
    dossier_id: step.dossier_id,
    procedure_id: step.procedure_id,
    round: step.round,
    state,
    waits_for: waitsForIn(state, payment),
    entered_at: at,
    left_at: null,
    working_minutes: null,
  }
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

/** The steps a change issues: their results must be made before the rows are. */
export function issuedBy({ before, after }: Change): string[] {
  return Object.keys(after.context.steps).filter(
    (id) =>
      flagsOf(after.context, id).chosen &&
      before.value[id] !== 'issued' &&
      after.value[id] === 'issued',
  )
}
