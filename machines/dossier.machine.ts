import { and, not, or, stateIn } from 'xstate'
import type { Bundle, Procedure } from './bundle.ts'
import { dossierSetup, emptyContext, type StepFlags } from './dossier.setup.ts'
import { stateFacts, stepStates, type StepState } from './step.states.ts'

/**
 * The statechart of one bundle version: a parallel region per procedure, and one for the dossier itself.
 *
 * Pure by construction: no `invoke`, `after`, `spawn` or `sendTo`. Deadlines are rows, effects are data.
 */
export function createDossierMachine(bundle: Bundle) {
  return dossierSetup.createMachine({
    id: `${bundle.id}@${bundle.version}`,
    type: 'parallel',
    context: emptyContext(bundle.procedures.map((procedure) => procedure.id)),
    states: {
      dossier: dossierRegion(bundle.procedures),
      ...Object.fromEntries(
        bundle.procedures.map((procedure) => [procedure.id, stepRegion(procedure)]),
      ),
    },
  })
}

export type DossierMachine = ReturnType<typeof createDossierMachine>

const inState = (stepId: string, states: readonly StepState[]) =>
  or(states.map((state) => stateIn({ [stepId]: state })))

const statesWhere = (test: (facts: (typeof stateFacts)[StepState]) => boolean) =>
  stepStates.filter((state) => test(stateFacts[state]))

const withResult = statesWhere((facts) => facts.hasResult)
const withoutResult = statesWhere((facts) => !facts.hasResult && !facts.settled)
const settled = statesWhere((facts) => facts.settled).filter((state) => state !== 'notRequested')
const failed = settled.filter((state) => !stateFacts[state].hasResult)

const finished = (stepId: string) =>
  or([not({ type: 'chosen', params: { stepId } }), inState(stepId, settled)])

function dossierRegion(procedures: readonly Procedure[]) {
  return dossierSetup.createStateConfig({
    initial: 'draft',
    states: {
      draft: {
        on: {
          SUBMIT: {
            target: 'open',
            actions: ['chooseSteps', { type: 'notify', params: { message: 'submitted' } }],
          },
        },
      },
      open: {
        always: {
          target: 'closed',
          guard: and(procedures.map(({ id }) => finished(id))),
          actions: { type: 'notify', params: { message: 'completed' } },
        },
      },
      // An ordinary state with a tag: corrections and revocations come after it.
      closed: { tags: ['closed'] },
    },
  })
}

function stepRegion({ id: stepId, dependsOn, asks }: Procedure) {
  const params = { stepId }
  const concerns = { type: 'concerns', params } as const
  const held = { type: 'held', params } as const
  const setFlags = (change: Partial<StepFlags>) =>
    ({ type: 'setFlags', params: { stepId, ...change } }) as const
  const chosen = { type: 'chosen', params } as const
  const submitted = stateIn({ dossier: 'open' })
  const prerequisitesMet = and([
    submitted,
    ...dependsOn.map((id) => inState(id, [...withResult, 'notRequested'])),
  ])
  const prerequisiteFailed = or(dependsOn.map((id) => inState(id, failed)))
  const consentAsked = { type: 'consentAsked', params } as const
  const paymentDue = { type: 'paymentDue', params } as const
  const handOver = { type: 'handOver', params } as const
  const consenting = {
    GIVE_CONSENT: {
      guard: and([concerns, consentAsked]),
      actions: [
        setFlags({ consent: 'given' }),
        { type: 'notify', params: { message: 'consentGiven', stepId } },
      ],
    },
    DECLINE_CONSENT: {
      target: 'lapsed',
      guard: and([concerns, consentAsked]),
      actions: [
        setFlags({ consent: 'declined' }),
        { type: 'notify', params: { message: 'consentDeclined', stepId } },
      ],
    },
  } as const

  return dossierSetup.createStateConfig({
    initial: 'notRequested',
    on: {
      CLAIM: {
        guard: and([
          concerns,
          not(held),
          { type: 'acknowledged', params },
          inState(stepId, claimable),
        ]),
        actions: setFlags({ held: true }),
      },
      RELEASE: { guard: and([concerns, held]), actions: setFlags({ held: false }) },
      RECORD_CONTACT: {
        guard: and([concerns, chosen, inState(stepId, reachable)]),
        actions: setFlags({ visited: true }),
      },
      // Money that comes twice, or after the step has ended, is money all the same: it goes back.
      PAY: [
        {
          guard: and([concerns, paymentDue, inState(stepId, withoutResult)]),
          actions: [
            setFlags({ payment: 'paid' }),
            { type: 'notify', params: { message: 'paid', stepId } },
          ],
        },
        {
          guard: and([concerns, { type: 'paymentKnown', params }]),
          actions: [
            { type: 'refund', params: ({ event }) => ({ stepId, charge: event.charge }) },
            { type: 'notify', params: { message: 'paidInVain', stepId } },
          ],
        },
      ],
    },
    states: {
      notRequested: {
        always: [
          {
            target: 'waiting',
            guard: and([submitted, chosen, consentAsked]),
            actions: { type: 'askConsent', params },
          } as const,
          { target: 'waiting', guard: and([submitted, chosen]) } as const,
        ],
      },
      waiting: {
        on: consenting,
        always: [
          ...(dependsOn.length > 0
            ? [{ target: 'lapsed', guard: prerequisiteFailed } as const]
            : []),
          { target: 'awaitingConsent', guard: and([prerequisitesMet, consentAsked]) } as const,
          { target: 'received', guard: prerequisitesMet, actions: handOver } as const,
        ],
      },
      // The office's clock must not run for a relative's silence: it starts when this state is left.
      awaitingConsent: {
        on: consenting,
        always: { target: 'received', guard: not(consentAsked), actions: handOver },
      },
      received: {
        on: {
          ACKNOWLEDGE: {
            guard: and([concerns, not({ type: 'acknowledged', params })]),
            actions: setFlags({ acknowledged: true }),
          },
          RECEIVE: { target: 'appraisal', guard: and([concerns, held]) },
        },
      },
      appraisal: { on: { APPRAISE: { target: 'approval', guard: and([concerns, held]) } } },
      approval: {
        on: {
          APPROVE: {
            target: 'signing',
            guard: and([concerns, held, not(paymentDue)]),
            actions: asks ? [{ type: 'askRegister', params }] : [],
          },
        },
      },
      signing: {
        on: {
          SIGN: {
            target: 'issued',
            guard: and([concerns, held]),
            actions: [
              { type: 'publishResult', params },
              { type: 'notify', params: { message: 'stepIssued', stepId } },
            ],
          },
          RECORD_ANSWER: { guard: concerns, actions: setFlags({}) },
        },
      },
      issued: {
        on: {
          DELIVER: {
            target: 'delivered',
            guard: and([concerns, held]),
            actions: setFlags({ held: false }),
          },
          RECORD_ANSWER: { guard: concerns, actions: setFlags({}) },
        },
      },
      delivered: { on: { RECORD_ANSWER: { guard: concerns, actions: setFlags({}) } } },
      lapsed: {},
    },
  })
}

/** States in which an official may take a step in hand. */
export const claimable: readonly StepState[] = [
  'received',
  'appraisal',
  'approval',
  'signing',
  'issued',
]

/** States in which a person may come to the counter about a step. */
const reachable: StepState[] = ['waiting', 'awaitingConsent', ...claimable, 'delivered']
