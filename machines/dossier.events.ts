import type { Alert, HoldsFor, Likeness } from './step.flags.ts'

interface OfStep {
  stepId: string
}

/** A field or paper that is incomplete or wrong, and why; fields by key, papers by id. */
export interface Fault {
  kind: 'field' | 'paper'
  id: string
  reason: string
}

/** What an official found out about two cases that look alike. Siblings are twins, triplets and so on. */
export const likenessDecisions = ['same', 'different', 'siblings'] as const
export type LikenessDecision = (typeof likenessDecisions)[number]

/** How an office undid what it had done on a result that was revoked. */
export const undoings = ['restored', 'stopped', 'reclaimed'] as const
export type Undoing = (typeof undoings)[number]

/** Everything that can be sent to a dossier. Payloads are for the log and the rows; the chart reads `stepId` and choices only. */
export type DossierEvent =
  | {
      type: 'SUBMIT'
      stepIds: readonly string[]
      consentFor?: readonly string[]
      paymentFor?: readonly string[]
      /** Steps whose case looks like one that was filed before. */
      likeFor?: readonly string[]
    }
  | ({
      type: 'GIVE_CONSENT'
      /** Whose answer it is: the id of the question. */
      consent: string
      /** Whether others are still asked after this answer. */
      leaves: 'asked' | 'given'
    } & OfStep)
  | ({ type: 'DECLINE_CONSENT'; consent: string; reason: string } & OfStep)
  | ({ type: 'EXPIRE_CONSENT' } & OfStep)
  | ({ type: 'PAY'; charge: string } & OfStep)
  | ({ type: 'ACKNOWLEDGE' } & OfStep)
  | ({ type: 'RAISE_ALERT'; alert: Alert } & OfStep)
  | ({ type: 'CLAIM' } & OfStep)
  | ({ type: 'RELEASE' } & OfStep)
  | ({ type: 'RECEIVE' } & OfStep)
  | ({ type: 'APPRAISE' } & OfStep)
  | ({ type: 'APPROVE' } & OfStep)
  | ({ type: 'RECORD_ANSWER'; question: string; answer: string } & OfStep)
  | ({ type: 'SIGN' } & OfStep)
  | ({ type: 'DELIVER' } & OfStep)
  | ({ type: 'RECORD_CONTACT'; kind: ContactKind; note: string } & OfStep)
  | ({ type: 'REQUEST_SUPPLEMENT'; items: readonly Fault[] } & OfStep)
  | ({ type: 'SUPPLY' } & OfStep)
  | ({ type: 'EXPIRE_SUPPLEMENT' } & OfStep)
  | ({ type: 'REFUSE'; ground: string; note: string } & OfStep)
  | ({ type: 'VERIFY'; reason: string } & OfStep)
  | ({ type: 'CONCLUDE_VERIFICATION'; finding: string } & OfStep)
  | ({ type: 'HOLD'; reason: string; note: string; waitsFor: HoldsFor } & OfStep)
  | ({ type: 'RESUME' } & OfStep)
  | ({ type: 'APOLOGISE'; reason: string; until: number } & OfStep)
  | ({
      type: 'DECIDE_LIKENESS'
      /** The dossier it was compared with. */
      other: string
      decision: LikenessDecision
      reason: string
      /** Whoever declared the same as somebody else may follow that dossier. */
      attach?: true
      /** What is known of all look-alikes together after this decision. */
      leaves: Likeness
    } & OfStep)
  | ({ type: 'ASK_WITHDRAWAL'; reason: string } & OfStep)
  | ({ type: 'CANCEL_WITHDRAWAL' } & OfStep)
  | ({ type: 'AGREE_WITHDRAWAL' } & OfStep)
  | ({ type: 'SEND_BACK'; to: string; items: readonly Fault[] } & OfStep)
  | ({ type: 'REQUEST_CORRECTION'; items: readonly Fault[] } & OfStep)
  | ({ type: 'CORRECT'; reason: string } & OfStep)
  | ({ type: 'UPHOLD'; reason: string } & OfStep)
  | ({ type: 'ACKNOWLEDGE_CORRECTION' } & OfStep)
  | ({ type: 'REVOKE'; ground: string; reason: string } & OfStep)
  | ({ type: 'ACKNOWLEDGE_REVOCATION' } & OfStep)
  | ({ type: 'COMPENSATE'; done: Undoing; note: string } & OfStep)

export const contactKinds = ['counter', 'phone', 'paperAsked', 'paperResult'] as const
export type ContactKind = (typeof contactKinds)[number]

export type DossierEventType = DossierEvent['type']

/** What the outside must do, as data for the outbox. The machine names it; it never performs it. */
export type Effect =
  | { type: 'handOver'; params: OfStep }
  | { type: 'askConsent'; params: OfStep }
  | { type: 'askRegister'; params: OfStep }
  | { type: 'publishResult'; params: OfStep }
  /** What the result changes in a register. */
  | { type: 'actOnRegister'; params: OfStep }
  | { type: 'payBenefit'; params: OfStep }
  /** What the register held before stands again, and money that was reclaimed is marked. */
  | { type: 'revertOnRegister'; params: OfStep }
  | { type: 'passOn'; params: OfStep }
  /** The person a revoked result speaks of hears of it before anybody else. */
  | { type: 'tellConcerned'; params: OfStep & { message: ConcernedKey } }
  | { type: 'undo'; params: OfStep }
  /** Without a charge, whatever was paid for the step goes back. */
  | { type: 'refund'; params: OfStep & { charge?: string } }
  | { type: 'notify'; params: { message: NoticeKey; stepId?: string } }

export const effectTypes = [
  'handOver',
  'askConsent',
  'askRegister',
  'publishResult',
  'actOnRegister',
  'payBenefit',
  'revertOnRegister',
  'passOn',
  'tellConcerned',
  'undo',
  'refund',
  'notify',
] as const

export const noticeKeys = [
  'submitted',
  'consentGiven',
  'consentGivenByOne',
  'consentDeclined',
  'consentExpired',
  'paid',
  'paidInVain',
  'stepIssued',
  'completed',
  'ended',
  'supplementAsked',
  'supplementReceived',
  'supplementExpired',
  'refused',
  'lapsed',
  'verifying',
  'onHold',
  'resumed',
  'apologised',
  'agencySilent',
  'agencyAnswered',
  'numberMissing',
  'numberCame',
  'sentBack',
  'corrected',
  'correctionAsked',
  'correctionUpheld',
  'withdrawalAsked',
  'withdrawn',
  'revoked',
  'compensated',
] as const
export type NoticeKey = (typeof noticeKeys)[number]

/** What the person concerned is told: that the result is taken back, and each thing that has been put right. */
export const concernedKeys = ['concernedRevoked', 'concernedRepaired'] as const
export type ConcernedKey = (typeof concernedKeys)[number]
