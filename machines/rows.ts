import { stepStateIn, type Change } from './advance.ts'
import type { DossierEvent } from './dossier.events.ts'
import { workingMinutesBetween } from './calendar.ts'
import { flagsOf } from './step.flags.ts'
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
import {
  amendments,
  answeredCorrections,
  corrections,
  decidedLikenesses,
  likenesses,
} from './rows.corrections.ts'
import {
  answerDeadlines,
  answeredSupplements,
  endedDeadlines,
  refusals,
  supplementDeadlines,
  supplements,
} from './rows.exceptions.ts'
import { promiseMoves } from './rows.moves.ts'
import {
  answeredCompensations,
  compensations,
  revocationDeadlines,
  revocations,
  revokedResults,
} from './rows.revocations.ts'
import { nextStep, withFollowers } from './rows.step.ts'
import type { Rows, StayRow, StepRow } from './rows.types.ts'
import { asStepState, stateFacts } from './step.states.ts'
import { waitsForIn } from './statuses.ts'

/** Pure: the rows a change means. The same facts always give the same rows. */
export function rowsFor(facts: ChangeFacts): Rows {
  const { bundle, change, dossier, at } = facts
  const revision = dossier.revision + 1
  const eventId = `${dossier.id}:${String(revision).padStart(6, '0')}`
  const before = new Map(facts.steps.map((step) => [step.procedure_id, step]))
  const steps = withFollowers(
    facts,
    bundle.procedures
      .map(({ id }) => nextStep(facts, id, before.get(id)))
      .filter((step) => step !== undefined),
  )
  const moved = steps.filter((step) => before.get(step.procedure_id)?.state !== step.state)
  const turned = isPaidBy(facts) ? steps.filter((step) => step.state === 'approval') : []
  const consents = askedConsents(facts)
  const payments = askedPayments(facts)
  const settled = settledPayments(facts, moved)
  const closed = change.after.value.dossier === 'closed'
  const reissued = issuedBy(change, facts.event)
  const asked = supplements(facts, eventId)
  const undone = compensations(facts, moved, eventId)
  return {
    dossier: {
      id: dossier.id,
      value: textOf(change.after.value),
      context: textOf(change.after.context),
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
      ...consentDeadlines(consents, facts),
      ...paymentDeadlines(payments),
      ...supplementDeadlines(asked, facts),
      ...answerDeadlines(facts),
      ...revocationDeadlines(undone, facts),
    ],
    metDeadlines: [
      ...metDeadlines(facts),
      ...needlessReminders(facts),
      ...needlessPaymentReminders(settled, at),
    ],
    endedDeadlines: endedDeadlines(facts, moved),
    contacts: contacts(facts, eventId),
    results: steps
      .filter((step) => reissued.includes(step.procedure_id))
      .map((step) => resultRow(facts, step)),
    superseded: reissued
      .filter((id) => typeof before.get(id)?.issued_at === 'number')
      .map((procedure_id) => ({ dossier_id: dossier.id, procedure_id, superseded_at: at })),
    registerAnswers: registerAnswers(facts),
    consents,
    answeredConsents: answeredConsents(facts),
    payments,
    settledPayments: settled,
    supplements: asked,
    answeredSupplements: answeredSupplements(facts, moved),
    refusals: refusals(facts),
    corrections: corrections(facts, eventId),
    answeredCorrections: answeredCorrections(facts),
    amendments: amendments(facts),
    declaration: facts.amended ? JSON.stringify(facts.amended.declaration) : null,
    likenesses: likenesses(facts),
    decidedLikenesses: decidedLikenesses(facts),
    promiseMoves: promiseMoves(facts, steps, eventId),
    revocations: revocations(facts, eventId),
    compensations: undone,
    answeredCompensations: answeredCompensations(facts),
    revokedResults: revokedResults(facts),
  }
}

/** Snapshots are never changed: whoever hands out the same one again gets the same text, written once. */
const texts = new WeakMap<object, string>()

function textOf(part: object): string {
  const text = texts.get(part) ?? JSON.stringify(part)
  texts.set(part, text)
  return text
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
  const flags = flagsOf(change.after.context, step.procedure_id)
  return {
    id: `${eventId}:${step.procedure_id}`,
    dossier_id: step.dossier_id,
    procedure_id: step.procedure_id,
    round: step.round,
    state,
    waits_for: waitsForIn(state, flags),
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

/** The steps that get a result by a change, for the first time or anew: their contents must be known before the rows are. */
export function issuedBy({ before, after }: Change, event: DossierEvent): string[] {
  if (event.type === 'SIGN') {
    return after.value[event.stepId] === 'issued' ? [event.stepId] : []
  }
  if (event.type !== 'ACKNOWLEDGE_CORRECTION') return []
  const { hasResult } = stateFacts[stepStateIn(before, event.stepId)]
  return hasResult ? [event.stepId] : []
}
