import { and } from 'xstate'
import type { wordsOf } from './step.guards.ts'

/** What relatives answer who are asked to agree: all of them must, one refusal is enough to end the step. */
export function consentingOf({ concerns, flag, setFlags, tell }: ReturnType<typeof wordsOf>) {
  const isAsked = and([concerns, flag('consent', 'asked')])
  return {
    GIVE_CONSENT: [
      {
        guard: and([isAsked, 'lastToAgree']),
        actions: [setFlags({ consent: 'given' }), tell('consentGiven')],
      },
      { guard: isAsked, actions: tell('consentGivenByOne') },
    ],
    DECLINE_CONSENT: {
      target: 'lapsed',
      guard: isAsked,
      actions: [setFlags({ consent: 'declined' }), tell('consentDeclined')],
    },
    // Time for answers is over: the step ends, for what is filed anew can be answered anew.
    EXPIRE_CONSENT: {
      target: 'lapsed',
      guard: isAsked,
      actions: [setFlags({ consent: 'declined' }), tell('consentExpired')],
    },
  } as const
}
