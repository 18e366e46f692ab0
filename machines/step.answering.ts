import { and } from 'xstate'
import type { wordsOf } from './step.guards.ts'

/** A register answers what it was asked for a step: in time, or when the result exists already. */
export function answering({ params, concerns, flag, setFlags, tell }: ReturnType<typeof wordsOf>) {
  const answered = {
    RECORD_ANSWER: [
      {
        guard: and([concerns, flag('answer', 'asked'), flag('alert', 'numberMissing')]),
        actions: [setFlags({ answer: 'given', alert: 'none' }), tell('numberCame')],
      },
      {
        guard: and([concerns, flag('answer', 'asked')]),
        actions: setFlags({ answer: 'given' }),
      },
    ],
  } as const
  // The result exists already: it is signed anew with what the register said.
  const answeredLate = {
    RECORD_ANSWER: answered.RECORD_ANSWER.map((transition) => ({
      ...transition,
      actions: [transition.actions, { type: 'publishResult', params } as const].flat(),
    })),
  }
  return { answered, answeredLate }
}
