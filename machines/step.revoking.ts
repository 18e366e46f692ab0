import { and, or } from 'xstate'
import { precedentsOf, type Procedure } from './bundle.ts'
import { eventConcerns, inState, type wordsOf } from './step.guards.ts'
import type { StepState } from './step.states.ts'

/** States in which a result exists and nothing waits for a signature: from these it can be revoked. */
const revocable: readonly StepState[] = ['issued', 'delivered', 'sentBack']

/** What an open business of a step was, once its result or its ground is gone. */
const forgotten = {
  held: false,
  corrected: false,
  outdated: false,
  withdrawal: 'none',
  hold: 'none',
  alert: 'none',
} as const

/**
 * A result is taken back. The person it speaks of is told before anybody else. A step that builds on it and has acted
 * undoes that; one that has not ends.
 */
export function revoking(
  { params, concerns, held, flag, setFlags, tell }: ReturnType<typeof wordsOf>,
  procedures: readonly Procedure[],
) {
  const own = procedures.find(({ id }) => id === params.stepId)
  const before = precedentsOf(procedures, params.stepId).filter((id) => isRevocable(procedures, id))
  const revoked = or(before.map((id) => and([eventConcerns(id), inState(id, revocable)])))
  const acted = own?.acts !== undefined || own?.pays !== undefined
  const revert = acted ? [{ type: 'revertOnRegister', params } as const] : []
  const toConcerned = (message: 'concernedRevoked' | 'concernedRepaired') =>
    ({ type: 'tellConcerned', params: { ...params, message } }) as const
  const undo = [setFlags({ ...forgotten, acknowledged: false }), { type: 'undo', params }] as const
  const fromHere = own?.revocable
    ? [
        {
          target: 'revoked',
          guard: concerns,
          actions: [
            setFlags(forgotten),
            toConcerned('concernedRevoked'),
            ...revert,
            tell('revoked'),
          ],
        } as const,
      ]
    : []
  const built = { target: 'compensating', guard: revoked, actions: undo } as const
  const following = before.length > 0
  return {
    /** What was not taken up yet ends with what it waited for. */
    untouched: following
      ? {
          REVOKE: {
            target: 'lapsed',
            guard: revoked,
            actions: [setFlags(forgotten), tell('lapsed')],
          } as const,
        }
      : {},
    /** An official is at work on it: what was paid for it goes back. */
    atWork: following
      ? {
          REVOKE: [
            {
              ...built,
              guard: and([revoked, flag('payment', 'paid')]),
              actions: [
                ...undo,
                setFlags({ payment: 'refunded' }),
                { type: 'refund', params } as const,
              ],
            } as const,
            built,
          ],
        }
      : {},
    withResult: {
      ...(fromHere.length > 0 || following
        ? { REVOKE: [...fromHere, ...(following ? [built] : [])] }
        : {}),
    },
    compensating: {
      ACKNOWLEDGE_REVOCATION: [
        {
          guard: and([concerns, flag('acknowledged', false), flag('alert', 'agencySilent')]),
          actions: [setFlags({ acknowledged: true, alert: 'none' }), tell('agencyAnswered')],
        },
        {
          guard: and([concerns, flag('acknowledged', false)]),
          actions: setFlags({ acknowledged: true }),
        },
      ],
      COMPENSATE: {
        target: 'compensated',
        guard: and([concerns, held]),
        actions: [
          setFlags({ held: false }),
          ...revert,
          toConcerned('concernedRepaired'),
          tell('compensated'),
        ],
      },
    },
  } as const
}

const isRevocable = (procedures: readonly Procedure[], id: string) =>
  procedures.some((procedure) => procedure.id === id && procedure.revocable !== undefined)
