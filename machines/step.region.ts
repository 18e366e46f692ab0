import { and, not, or } from 'xstate'
import type { Procedure } from './bundle.ts'
import { dossierSetup } from './dossier.setup.ts'
import { answering } from './step.answering.ts'
import { anywhere } from './step.anywhere.ts'
import { consentingOf } from './step.consent.ts'
import {
  correcting,
  holding,
  sendingBack,
  deciding,
  supplementing,
  verifying,
  withdrawing,
} from './step.exceptions.ts'
import { inState, settled, withResult, wordsOf } from './step.guards.ts'
import { revoking } from './step.revoking.ts'

/** Whether a step was not asked for, or nothing more will happen to it. */
export const finished = (stepId: string) =>
  or([
    not({ type: 'flag', params: { stepId, name: 'chosen', is: true } }),
    inState(stepId, settled),
  ])

/** Whether any of these steps has a result. */
export const withSomeResult = (stepIds: readonly string[]) =>
  or(stepIds.map((stepId) => inState(stepId, withResult)))

/** One procedure: from waiting for its turn to the delivered result, with everything that can go wrong. */
export function stepRegion(
  procedure: Procedure,
  procedures: readonly Procedure[],
  hasLongerLimit: boolean,
) {
  const { dependsOn, asks, acts, pays } = procedure
  const words = wordsOf(procedure, procedures)
  const { params, concerns, held, working, flag, setFlags, tell } = words
  const consentAsked = flag('consent', 'asked')
  const handOver = [{ type: 'handOver', params }, setFlags({ acknowledged: false })] as const
  const consenting = consentingOf(words)
  const withdrawn = withdrawing(words)
  const supplement = supplementing(words)
  const { refusal, apology, likeness } = deciding(words)
  const verification = verifying(words, hasLongerLimit)
  const hold = holding(words)
  const sendBack = sendingBack(words, dependsOn)
  const { sentBack, correction } = correcting(words, procedures)
  const revoke = revoking(words, procedures)
  const { answered, answeredLate } = answering(words)
  // Money paid for what will not happen goes back.
  const refunding = {
    always: {
      guard: flag('payment', 'paid'),
      actions: [setFlags({ payment: 'refunded' }), { type: 'refund', params }],
    },
  } as const

  return dossierSetup.createStateConfig({
    initial: 'notRequested',
    on: { ...anywhere(words), ...correction },
    states: {
      notRequested: {
        always: [
          {
            target: 'waiting',
            guard: and([words.submitted, flag('chosen', true), consentAsked]),
            actions: { type: 'askConsent', params },
          },
          { target: 'waiting', guard: and([words.submitted, flag('chosen', true)]) },
        ],
      },
      waiting: {
        on: { ...consenting, ...withdrawn.atOnce, ...revoke.untouched },
        always: [
          ...(dependsOn.length > 0
            ? [
                {
                  target: 'lapsed',
                  guard: words.prerequisiteFailed,
                  actions: tell('lapsed'),
                } as const,
              ]
            : []),
          {
            target: 'awaitingConsent',
            guard: and([words.prerequisitesMet, consentAsked]),
          } as const,
          { target: 'received', guard: words.prerequisitesMet, actions: handOver } as const,
        ],
      },
      // The office's clock must not run for a relative's silence: it starts when this state is left.
      awaitingConsent: {
        on: { ...consenting, ...withdrawn.atOnce, ...revoke.untouched },
        always: { target: 'received', guard: not(consentAsked), actions: handOver },
      },
      received: {
        on: {
          ACKNOWLEDGE: [
            {
              guard: and([concerns, flag('acknowledged', false), flag('alert', 'agencySilent')]),
              actions: [setFlags({ acknowledged: true, alert: 'none' }), tell('agencyAnswered')],
            },
            {
              guard: and([concerns, flag('acknowledged', false)]),
              actions: setFlags({ acknowledged: true }),
            },
          ],
          RECEIVE: { target: 'appraisal', guard: working },
          ...apology,
          ...withdrawn.whileFree,
          ...revoke.untouched,
        },
      },
      appraisal: {
        on: {
          APPRAISE: { target: 'approval', guard: working },
          ...supplement.asking,
          ...refusal,
          ...verification.opening,
          ...hold.beginning,
          ...sendBack,
          ...likeness,
          ...apology,
          ...withdrawn.asked,
          ...revoke.atWork,
        },
      },
      awaitingSupplement: {
        on: { ...supplement.answering, ...withdrawn.asked, ...revoke.atWork },
      },
      verification: {
        on: {
          ...verification.concluding,
          ...supplement.asking,
          ...refusal,
          ...hold.beginning,
          ...sendBack,
          ...apology,
          ...withdrawn.asked,
          ...revoke.atWork,
        },
      },
      onHold: { on: { ...hold.ending, ...withdrawn.asked, ...revoke.atWork } },
      approval: {
        on: {
          APPROVE: [
            ...(asks
              ? [
                  {
                    target: 'signing',
                    guard: and([working, not(flag('payment', 'due')), flag('answer', 'none')]),
                    actions: [{ type: 'askRegister', params }, setFlags({ answer: 'asked' })],
                  } as const,
                ]
              : []),
            { target: 'signing', guard: and([working, not(flag('payment', 'due'))]) } as const,
          ],
          ...supplement.asking,
          ...refusal,
          ...verification.opening,
          ...hold.beginning,
          ...sendBack,
          ...likeness,
          ...apology,
          ...withdrawn.asked,
          ...revoke.atWork,
        },
      },
      signing: {
        on: {
          SIGN: {
            target: 'issued',
            guard: and([
              working,
              not(flag('likeness', 'suspected')),
              not(flag('likeness', 'same')),
            ]),
            actions: [
              { type: 'publishResult', params },
              ...(acts ? [{ type: 'actOnRegister', params } as const] : []),
              ...(pays ? [{ type: 'payBenefit', params } as const] : []),
              setFlags({ corrected: false, outdated: false }),
              tell('stepIssued'),
            ],
          },
          ...answered,
          ...refusal,
          ...likeness,
          ...apology,
          ...withdrawn.asked,
          ...revoke.atWork,
        },
      },
      issued: {
        on: {
          DELIVER: {
            target: 'delivered',
            guard: and([concerns, held]),
            actions: setFlags({ held: false }),
          },
          ...answeredLate,
          ...sentBack.entering,
          ...revoke.withResult,
        },
      },
      delivered: { on: { ...answeredLate, ...sentBack.entering, ...revoke.withResult } },
      sentBack: {
        on: { ...sentBack.leaving, ...answeredLate, ...apology, ...revoke.withResult },
      },
      refused: refunding,
      lapsed: refunding,
      withdrawn: refunding,
      revoked: {},
      compensating: { on: revoke.compensating },
      compensated: {},
    },
  })
}
