import { procedureOf, type Bundle } from './bundle.ts'
import type { DossierEvent, DossierEventType } from './dossier.events.ts'
import { alerts, holdsFor } from './step.flags.ts'

/**
 * The shapes in which an event of one step can be sent, as far as the statechart tells them apart; the words are
 * not meant for anybody. For asking what is allowed, for drawing, and for walking the graph. None for SUBMIT.
 */
export function samplesOf(
  bundle: Bundle,
  type: DossierEventType,
  stepId: string,
): readonly DossierEvent[] {
  switch (type) {
    case 'SUBMIT':
      return []
    case 'GIVE_CONSENT':
      return (['given', 'asked'] as const).map((leaves) => ({
        type,
        stepId,
        consent: '…',
        leaves,
      }))
    case 'DECLINE_CONSENT':
      return [{ type, stepId, consent: '…', reason: '…' }]
    case 'ASK_WITHDRAWAL':
    case 'VERIFY':
    case 'CORRECT':
    case 'UPHOLD':
      return [{ type, stepId, reason: '…' }]
    case 'PAY':
      return [{ type, stepId, charge: '…' }]
    case 'RAISE_ALERT':
      return alerts.map((alert) => ({ type, stepId, alert }))
    case 'RECORD_ANSWER': {
      const { asks } = procedureOf(bundle, stepId)
      return asks ? [{ type, stepId, question: asks.question, answer: '…' }] : []
    }
    case 'RECORD_CONTACT':
      return [{ type, stepId, kind: 'counter', note: '…' }]
    case 'REQUEST_SUPPLEMENT':
    case 'REQUEST_CORRECTION':
      return [{ type, stepId, items: [] }]
    case 'REFUSE':
      return [{ type, stepId, ground: '…', note: '…' }]
    case 'CONCLUDE_VERIFICATION':
      return [{ type, stepId, finding: '…' }]
    case 'HOLD':
      return holdsFor.map((waitsFor) => ({ type, stepId, reason: '…', note: '…', waitsFor }))
    case 'APOLOGISE':
      return [{ type, stepId, reason: '…', until: 0 }]
    case 'REVOKE':
      return [{ type, stepId, ground: '…', reason: '…' }]
    case 'COMPENSATE':
      return [{ type, stepId, done: 'restored', note: '…' }]
    case 'DECIDE_LIKENESS':
      return (['different', 'same', 'siblings'] as const).map((decision) => ({
        type,
        stepId,
        other: '…',
        decision,
        reason: '…',
        leaves: decision === 'same' ? 'same' : 'different',
      }))
    case 'SEND_BACK':
      return procedureOf(bundle, stepId).dependsOn.map((to) => ({ type, stepId, to, items: [] }))
    default:
      return [{ type, stepId }]
  }
}

const known: Record<DossierEventType, true> = {
  SUBMIT: true,
  GIVE_CONSENT: true,
  DECLINE_CONSENT: true,
  EXPIRE_CONSENT: true,
  PAY: true,
  ACKNOWLEDGE: true,
  RAISE_ALERT: true,
  CLAIM: true,
  RELEASE: true,
  RECEIVE: true,
  APPRAISE: true,
  REQUEST_SUPPLEMENT: true,
  SUPPLY: true,
  EXPIRE_SUPPLEMENT: true,
  VERIFY: true,
  CONCLUDE_VERIFICATION: true,
  HOLD: true,
  RESUME: true,
  SEND_BACK: true,
  DECIDE_LIKENESS: true,
  APPROVE: true,
  RECORD_ANSWER: true,
  SIGN: true,
  DELIVER: true,
  REFUSE: true,
  APOLOGISE: true,
  ASK_WITHDRAWAL: true,
  CANCEL_WITHDRAWAL: true,
  AGREE_WITHDRAWAL: true,
  REQUEST_CORRECTION: true,
  CORRECT: true,
  UPHOLD: true,
  ACKNOWLEDGE_CORRECTION: true,
  REVOKE: true,
  ACKNOWLEDGE_REVOCATION: true,
  COMPENSATE: true,
  RECORD_CONTACT: true,
}

export function isEventType(name: string | undefined): name is DossierEventType {
  return name !== undefined && Object.hasOwn(known, name)
}

/** Every event there is, in the order of the work. */
export const eventTypes: readonly DossierEventType[] = Object.keys(known).filter(isEventType)
