import { assign, setup } from 'xstate'
import type { ConcernedKey, DossierEvent, NoticeKey } from './dossier.events.ts'
import { flagsOf, withFlags, type DossierContext, type StepFlags } from './step.flags.ts'

interface OfStep {
  stepId: string
}

const effect =
  <Params>() =>
  (_: unknown, _params: Params) => {}

function chosen(
  { consentFor = [], paymentFor = [], likeFor = [] }: Extract<DossierEvent, { type: 'SUBMIT' }>,
  stepId: string,
): Partial<StepFlags> {
  return {
    chosen: true,
    consent: consentFor.includes(stepId) ? 'asked' : 'notNeeded',
    payment: paymentFor.includes(stepId) ? 'due' : 'notNeeded',
    likeness: likeFor.includes(stepId) ? 'suspected' : 'none',
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
    actOnRegister: effect<OfStep>(),
    payBenefit: effect<OfStep>(),
    revertOnRegister: effect<OfStep>(),
    passOn: effect<OfStep>(),
    tellConcerned: effect<OfStep & { message: ConcernedKey }>(),
    undo: effect<OfStep>(),
    refund: effect<OfStep & { charge?: string }>(),
    notify: effect<{ message: NoticeKey; stepId?: string }>(),
    setFlags: assign(({ context }, { stepId, ...change }: OfStep & Partial<StepFlags>) =>
      withFlags(context, stepId, change),
    ),
    chooseSteps: assign(({ context, event }) =>
      event.type === 'SUBMIT'
        ? event.stepIds.reduce((next, id) => withFlags(next, id, chosen(event, id)), context)
        : context,
    ),
    countSupplement: assign(({ context }, { stepId }: OfStep) =>
      withFlags(context, stepId, {
        supplement: flagsOf(context, stepId).supplement === 'none' ? 'once' : 'more',
      }),
    ),
    holdFor: assign(({ context, event }, { stepId }: OfStep) =>
      withFlags(context, stepId, { hold: event.type === 'HOLD' ? event.waitsFor : 'none' }),
    ),
    judgeLikeness: assign(({ context, event }, { stepId }: OfStep) =>
      event.type === 'DECIDE_LIKENESS'
        ? withFlags(context, stepId, { likeness: event.leaves })
        : context,
    ),
  },
  guards: {
    concerns: ({ event }, { stepId }: OfStep) => 'stepId' in event && event.stepId === stepId,
    /** Whether one flag of a step has this value. */
    flag: (
      { context },
      { stepId, name, is }: OfStep & { name: keyof StepFlags; is: StepFlags[keyof StepFlags] },
    ) => flagsOf(context, stepId)[name] === is,
    /** Whether the event sends an earlier result of this step back. */
    sentTo: ({ event }, { stepId }: OfStep) => event.type === 'SEND_BACK' && event.to === stepId,
    /** Whether everybody who was asked has agreed with this answer. */
    lastToAgree: ({ event }) => event.type === 'GIVE_CONSENT' && event.leaves === 'given',
    raises: ({ event }, { alert }: { alert: string }) =>
      event.type === 'RAISE_ALERT' && event.alert === alert,
  },
})
