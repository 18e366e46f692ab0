import { procedureOf, type Bundle } from './bundle.ts'
import { addWorkingMinutes, clockStart, dayAt } from './calendar.ts'
import type { Effect } from './dossier.events.ts'
import type { ChangeFacts } from './rows.facts.ts'
import type { OutboxRow, StepRow } from './rows.types.ts'

export function outboxRow(
  { bundle, dossier, at }: ChangeFacts,
  effect: Effect,
  id: string,
): OutboxRow {
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
    case 'passOn':
    case 'undo':
      return procedureOf(bundle, effect.params.stepId).agency
    case 'askRegister': {
      const { asks } = procedureOf(bundle, effect.params.stepId)
      if (!asks) throw new Error(`“${effect.params.stepId}” asks no register.`)
      return asks.register
    }
    case 'actOnRegister':
    case 'revertOnRegister': {
      const { acts, agency } = procedureOf(bundle, effect.params.stepId)
      return acts?.register ?? agency
    }
    case 'payBenefit':
      return procedureOf(bundle, effect.params.stepId).agency
    case 'askConsent':
      return 'vneid'
    case 'refund':
      return 'payment-provider'
    case 'publishResult':
      return 'citizen-store'
    case 'tellConcerned':
    case 'notify':
      return 'notices'
  }
}

/** A receiving system has two working hours to acknowledge (Decree 63/2024/NĐ-CP). */
export function acknowledgeDeadline({ ruleSet, at }: ChangeFacts, step: StepRow) {
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

export function metDeadlines({ event, steps, dossier, at }: ChangeFacts) {
  if (event.type === 'RECORD_ANSWER') {
    return [{ id: `${dossier.id}:${event.stepId}:answer`, done_at: at, outcome: 'met' }]
  }
  if (event.type !== 'ACKNOWLEDGE') return []
  const round = steps.find((step) => step.procedure_id === event.stepId)?.round ?? 1
  return [{ id: `${dossier.id}:${event.stepId}:acknowledge:${round}`, done_at: at, outcome: 'met' }]
}

export function contacts({ event, actor, dossier, at }: ChangeFacts, id: string) {
  if (event.type !== 'RECORD_CONTACT') return []
  const { kind, note, stepId } = event
  return [
    { id, dossier_id: dossier.id, procedure_id: stepId, kind, note, recorded_by: actor.id, at },
  ]
}

export function resultRow({ bundle, actor, results, at }: ChangeFacts, step: StepRow) {
  const facts = results?.[step.procedure_id]
  if (!facts) throw new Error(`Step “${step.procedure_id}” is issued without a result.`)
  const lines = procedureOf(bundle, step.procedure_id).result({ ...facts, issuedOn: dayAt(at) })
  return {
    dossier_id: step.dossier_id,
    procedure_id: step.procedure_id,
    round: step.round,
    number: facts.number,
    content: JSON.stringify(lines),
    signed_by: facts.signedBy ?? actor.name,
    issued_at: at,
    published_at: null,
    superseded_at: null,
    revoked_at: null,
  }
}

export function registerAnswers({ bundle, event, dossier, at }: ChangeFacts) {
  if (event.type !== 'RECORD_ANSWER') return []
  const { stepId, question, answer } = event
  const register = procedureOf(bundle, stepId).asks?.register
  if (!register) throw new Error(`“${stepId}” asks no register.`)
  return [
    { dossier_id: dossier.id, procedure_id: stepId, question, register, answer, answered_at: at },
  ]
}
