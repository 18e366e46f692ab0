import { assign, setup } from 'xstate'
import type { Payment } from './step.states.ts'

/** What a step remembers besides its state. Only finite flags: guards read them, and the graph can be walked. */
export interface StepFlags {
  chosen: boolean
  /** The agency's system has confirmed that it holds the dossier. */
  acknowledged: boolean
  /** An official holds the step. */
  held: boolean
  /** Somebody came to a counter for this step. */
  visited: boolean
  /** A relative's agreement, where the law asks for it before an office's clock may start. */
  consent: Consent
  /** The fees of the step: it cannot be approved while they are due. */
  payment: Payment
}

export type Consent = 'notNeeded' | 'asked' | 'given' | 'declined'

export interface DossierContext {
  steps: Record<string, StepFlags>
}

interface OfStep {
  stepId: string
}

/** Everything that can be sent to a dossier. Payloads are for the log and the rows; the chart reads `stepId` and choices only. */
export type DossierEvent =
  | {
      type: 'SUBMIT'
      stepIds: readonly string[]
      consentFor?: readonly string[]
      paymentFor?: readonly string[]
    }
  | ({ type: 'GIVE_CONSENT' } & OfStep)
  | ({ type: 'DECLINE_CONSENT'; reason: string } & OfStep)
  | ({ type: 'PAY'; charge: string } & OfStep)
  | ({ type: 'ACKNOWLEDGE' } & OfStep)
  | ({ type: 'CLAIM' } & OfStep)
  | ({ type: 'RELEASE' } & OfStep)
  | ({ type: 'RECEIVE' } & OfStep)
  | ({ type: 'APPRAISE' } & OfStep)
  | ({ type: 'APPROVE' } & OfStep)
  | ({ type: 'RECORD_ANSWER'; question: string; answer: string } & OfStep)
  | ({ type: 'SIGN' } & OfStep)
  | ({ type: 'DELIVER' } & OfStep)
  | ({ type: 'RECORD_CONTACT'; kind: ContactKind; note: string } & OfStep)

export const contactKinds = ['counter', 'phone', 'paperAsked', 'paperResult'] as const
export type ContactKind = (typeof contactKinds)[number]

export type DossierEventType = DossierEvent['type']

/** What the outside must do, as data for the outbox. The machine names it; it never performs it. */
export type Effect =
  | { type: 'handOver'; params: OfStep }
  | { type: 'askConsent'; params: OfStep }
  | { type: 'askRegister'; params: OfStep }
  | { type: 'publishResult'; params: OfStep }
  | { type: 'refund'; params: OfStep & { charge: string } }
  | { type: 'notify'; params: { message: NoticeKey; stepId?: string } }

export const noticeKeys = [
  'submitted',
  'consentGiven',
  'consentDeclined',
  'paid',
  'paidInVain',
  'stepIssued',
  'completed',
] as const
export type NoticeKey = (typeof noticeKeys)[number]

export const effectTypes = [
  'handOver',
  'askConsent',
  'askRegister',
  'publishResult',
  'refund',
  'notify',
] as const

const effect =
  <Params>() =>
  (_: unknown, _params: Params) => {}

const noFlags: StepFlags = {
  chosen: false,
  acknowledged: false,
  held: false,
  visited: false,
  consent: 'notNeeded',
  payment: 'notNeeded',
}

/** The context of a dossier nobody has submitted yet. */
export function emptyContext(stepIds: readonly string[]): DossierContext {
  return { steps: Object.fromEntries(stepIds.map((id) => [id, noFlags])) }
}

/** The flags of one step; throws for a step the dossier does not have. */
export function flagsOf(context: DossierContext, stepId: string): StepFlags {
  const flags = context.steps[stepId]
  if (!flags) throw new Error(`The dossier has no step “${stepId}”.`)
  return flags
}

/** A context with some flags of one step changed. */
function withFlags(
  context: DossierContext,
  stepId: string,
  change: Partial<StepFlags>,
): DossierContext {
  return { steps: { ...context.steps, [stepId]: { ...flagsOf(context, stepId), ...change } } }
}

function chosen(
  { consentFor = [], paymentFor = [] }: Extract<DossierEvent, { type: 'SUBMIT' }>,
  stepId: string,
): Partial<StepFlags> {
  return {
    chosen: true,
    consent: consentFor.includes(stepId) ? 'asked' : 'notNeeded',
    payment: paymentFor.includes(stepId) ? 'due' : 'notNeeded',
  }
}

/** The vocabulary shared by every bundle's machine. */
export const dossierSetup = setup({
  types: {} as { context: DossierContext; events: DossierEvent },
  actions: {
    handOver: effect<OfStep>(),
    askConsent: effect<OfStep>(),
    askRegister: effect<OfStep>(),
    publishResult: effect<OfStep>(),
    refund: effect<OfStep & { charge: string }>(),
    notify: effect<{ message: NoticeKey; stepId?: string }>(),
    setFlags: assign(({ context }, { stepId, ...change }: OfStep & Partial<StepFlags>) =>
      withFlags(context, stepId, change),
    ),
    chooseSteps: assign(({ context, event }) =>
      event.type === 'SUBMIT'
        ? event.stepIds.reduce((next, id) => withFlags(next, id, chosen(event, id)), context)
        : context,
    ),
  },
  guards: {
    concerns: ({ event }, { stepId }: OfStep) => 'stepId' in event && event.stepId === stepId,
    chosen: ({ context }, { stepId }: OfStep) => flagsOf(context, stepId).chosen,
    acknowledged: ({ context }, { stepId }: OfStep) => flagsOf(context, stepId).acknowledged,
    held: ({ context }, { stepId }: OfStep) => flagsOf(context, stepId).held,
    consentAsked: ({ context }, { stepId }: OfStep) => flagsOf(context, stepId).consent === 'asked',
    paymentDue: ({ context }, { stepId }: OfStep) => flagsOf(context, stepId).payment === 'due',
    paymentKnown: ({ context }, { stepId }: OfStep) =>
      flagsOf(context, stepId).payment !== 'notNeeded',
  },
})
