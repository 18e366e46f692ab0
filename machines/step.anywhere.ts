import { and, not } from 'xstate'
import type { DossierEvent } from './dossier.events.ts'
import { claimable, inState, reachable, withoutResult, type wordsOf } from './step.guards.ts'

/** What can happen to a step in many of its states, without moving it: who has it, who came, what was paid, what is silent. */
export function anywhere({
  params,
  concerns,
  held,
  flag,
  setFlags,
  tell,
}: ReturnType<typeof wordsOf>) {
  return {
    CLAIM: {
      guard: and([
        concerns,
        not(held),
        flag('acknowledged', true),
        inState(params.stepId, claimable),
      ]),
      actions: setFlags({ held: true }),
    },
    RELEASE: { guard: and([concerns, held]), actions: setFlags({ held: false }) },
    RECORD_CONTACT: {
      guard: and([concerns, flag('chosen', true), inState(params.stepId, reachable)]),
      actions: setFlags({ visited: true }),
    },
    RAISE_ALERT: [
      {
        guard: and([
          concerns,
          { type: 'raises', params: { alert: 'agencySilent' } },
          flag('alert', 'none'),
          flag('acknowledged', false),
          inState(params.stepId, ['received', 'compensating']),
        ]),
        actions: [setFlags({ alert: 'agencySilent' }), tell('agencySilent')],
      },
      {
        guard: and([
          concerns,
          { type: 'raises', params: { alert: 'numberMissing' } },
          flag('alert', 'none'),
          flag('answer', 'asked'),
        ]),
        actions: [setFlags({ alert: 'numberMissing' }), tell('numberMissing')],
      },
    ],
    // Money that comes twice, or after the step has ended, is money all the same: it goes back.
    PAY: [
      {
        guard: and([concerns, flag('payment', 'due'), inState(params.stepId, withoutResult)]),
        actions: [setFlags({ payment: 'paid' }), tell('paid')],
      },
      {
        guard: and([concerns, not(flag('payment', 'notNeeded'))]),
        actions: [
          {
            type: 'refund',
            params: ({ event }: { event: DossierEvent }) => ({
              ...params,
              charge: event.type === 'PAY' ? event.charge : undefined,
            }),
          },
          tell('paidInVain'),
        ],
      },
    ],
  } as const
}
