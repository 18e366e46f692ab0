import type { DossierEventType } from './dossier.events.ts'

export const roles = ['receiver', 'appraiser', 'approver', 'signer', 'supervisor'] as const
export type Role = (typeof roles)[number]

/** Who acts. Simulated people are the same kinds of actors as real ones. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'citizen'; id: string; name: string }
  | {
      kind: 'official'
      id: string
      name: string
      officeId: string
      agency: string
      roles: readonly Role[]
    }
  | { kind: 'operator'; id: string; name: string }
  | { kind: 'system'; id: string; name: string }

/** What the permission table needs to know about the dossier's step. */
export interface StepFacts {
  applicantId: string
  officeId?: string
  holderId?: string | null
  /** Whose agreement is asked for. */
  consenterId?: string
}

interface Rule {
  kinds: readonly Actor['kind'][]
  /** Officials of the step's office with one of these roles. */
  roles?: readonly Role[]
  /** Only the official who holds the step; with `orSupervisor`, also a supervisor of the office. */
  holder?: true | 'orSupervisor'
  /** Only the citizen whose agreement is asked for, not the applicant. */
  consenter?: true
}

/** One table: who may send which event. What the dossier's state allows is `snapshot.can`'s business. */
const rules: Record<DossierEventType, Rule> = {
  // At the counter the receiver types for the person who came.
  SUBMIT: { kinds: ['citizen', 'official'], roles: ['receiver'] },
  // A receiver takes in the certified authorisation of somebody who cannot answer on VNeID.
  GIVE_CONSENT: { kinds: ['citizen', 'official'], roles: ['receiver'], consenter: true },
  DECLINE_CONSENT: { kinds: ['citizen'], consenter: true },
  PAY: { kinds: ['system'] },
  ACKNOWLEDGE: { kinds: ['system'] },
  RECORD_ANSWER: { kinds: ['system'] },
  RAISE_ALERT: { kinds: ['system'] },
  EXPIRE_CONSENT: { kinds: ['system'] },
  EXPIRE_SUPPLEMENT: { kinds: ['system'] },
  ACKNOWLEDGE_CORRECTION: { kinds: ['system'] },
  SUPPLY: { kinds: ['citizen'] },
  ASK_WITHDRAWAL: { kinds: ['citizen'] },
  CANCEL_WITHDRAWAL: { kinds: ['citizen'] },
  REQUEST_CORRECTION: { kinds: ['citizen'] },
  CLAIM: {
    kinds: ['official'],
    roles: ['receiver', 'appraiser', 'approver', 'signer', 'supervisor'],
  },
  RELEASE: { kinds: ['official'], holder: 'orSupervisor' },
  RECEIVE: { kinds: ['official'], roles: ['receiver'], holder: true },
  APPRAISE: { kinds: ['official'], roles: ['appraiser'], holder: true },
  APPROVE: { kinds: ['official'], roles: ['approver'], holder: true },
  SIGN: { kinds: ['official'], roles: ['signer'], holder: true },
  DELIVER: { kinds: ['official'], roles: ['receiver', 'signer'], holder: true },
  RECORD_CONTACT: { kinds: ['official'] },
  REQUEST_SUPPLEMENT: {
    kinds: ['official'],
    roles: ['receiver', 'appraiser', 'approver'],
    holder: true,
  },
  REFUSE: { kinds: ['official'], roles: ['approver', 'signer'], holder: true },
  VERIFY: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  CONCLUDE_VERIFICATION: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  HOLD: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  RESUME: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  APOLOGISE: { kinds: ['official'], roles: ['approver', 'supervisor'], holder: 'orSupervisor' },
  DECIDE_LIKENESS: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  AGREE_WITHDRAWAL: {
    kinds: ['official'],
    roles: ['receiver', 'appraiser', 'approver'],
    holder: true,
  },
  SEND_BACK: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  CORRECT: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  UPHOLD: { kinds: ['official'], roles: ['appraiser', 'approver'], holder: true },
  // The leader of the office that issued it answers for taking it back; nobody has to hold the step.
  REVOKE: { kinds: ['official'], roles: ['supervisor'] },
  ACKNOWLEDGE_REVOCATION: { kinds: ['system'] },
  COMPENSATE: { kinds: ['official'], roles: ['approver', 'signer'], holder: true },
}

/** The events that only systems send: agencies, registers and the payment provider answering. */
export const systemEvents: readonly string[] = Object.entries(rules)
  .filter(([, { kinds }]) => kinds.every((kind) => kind === 'system'))
  .map(([type]) => type)

/** Whether this actor may send this event to this step at all. Pure; one table, used by buttons and by the server. */
export function mayAct(actor: Actor, type: DossierEventType, step: StepFacts): boolean {
  const rule = rules[type]
  if (!rule.kinds.includes(actor.kind)) return false
  if (actor.kind === 'citizen') {
    return actor.id === (rule.consenter ? step.consenterId : step.applicantId)
  }
  if (actor.kind !== 'official') return true
  if (actor.officeId !== step.officeId) return false
  const supervises = rule.holder === 'orSupervisor' && actor.roles.includes('supervisor')
  if (rule.holder && step.holderId !== actor.id && !supervises) return false
  return !rule.roles || rule.roles.some((role) => actor.roles.includes(role))
}
