import { and, not, or, stateIn } from 'xstate'
import type { Procedure } from './bundle.ts'
import type { NoticeKey } from './dossier.events.ts'
import type { StepFlags } from './step.flags.ts'
import { stateFacts, stepStates, type StepState } from './step.states.ts'

/** Whether a step is in one of these states. */
export const inState = (stepId: string, states: readonly StepState[]) =>
  or(states.map((state) => stateIn({ [stepId]: state })))

const statesWhere = (test: (facts: (typeof stateFacts)[StepState]) => boolean) =>
  stepStates.filter((state) => test(stateFacts[state]))

export const withResult = statesWhere((facts) => facts.hasResult)
export const withoutResult = statesWhere((facts) => !facts.hasResult && !facts.settled).filter(
  (state) => state !== 'compensating',
)
export const settled = statesWhere((facts) => facts.settled).filter(
  (state) => state !== 'notRequested',
)
const failed = settled.filter((state) => !stateFacts[state].hasResult)

/** States in which an official may take a step in hand. */
export const claimable: readonly StepState[] = [
  'received',
  'appraisal',
  'verification',
  'onHold',
  'approval',
  'signing',
  'issued',
  'sentBack',
  'compensating',
]

/** States in which a person may come to the counter about a step. */
export const reachable: readonly StepState[] = [
  'waiting',
  'awaitingConsent',
  'awaitingSupplement',
  ...claimable,
  'delivered',
]

/** States in which an office holds the case, or gave its result on it. */
const atWork: readonly StepState[] = [
  ...claimable.filter((state) => state !== 'sentBack' && state !== 'compensating'),
  'awaitingSupplement',
  'delivered',
]

export const eventConcerns = (stepId: string) => ({ type: 'concerns', params: { stepId } }) as const

/** The guards and actions of one step's region, by the names the law and the offices use. */
export function wordsOf({ id: stepId, dependsOn }: Procedure, procedures: readonly Procedure[]) {
  const params = { stepId }
  const flag = <Name extends keyof StepFlags>(name: Name, is: StepFlags[Name]) =>
    ({ type: 'flag', params: { stepId, name, is } }) as const
  const concerns = eventConcerns(stepId)
  const held = flag('held', true)
  const stays = dependsOn.filter((id) => policyOf(id, procedures) === 'continues')
  const blocks = dependsOn.filter((id) => policyOf(id, procedures) === 'blocks')
  return {
    params,
    flag,
    concerns,
    held,
    /** An official who holds the step does something, unless the applicant wants it back. */
    working: and([concerns, held, not(flag('withdrawal', 'asked'))]),
    setFlags: (change: Partial<StepFlags>) =>
      ({ type: 'setFlags', params: { stepId, ...change } }) as const,
    tell: (message: NoticeKey) => ({ type: 'notify', params: { message, stepId } }) as const,
    submitted: stateIn({ dossier: 'open' }),
    prerequisitesMet: and([
      stateIn({ dossier: 'open' }),
      ...blocks.map((id) => inState(id, [...withResult, 'notRequested'])),
      ...stays.map((id) => inState(id, [...withResult, ...failed, 'notRequested'])),
    ]),
    prerequisiteFailed: or(blocks.map((id) => inState(id, failed))),
    /** A corrected result of an earlier step is signed: whoever works with the old value hears of it. */
    corrects: (id: string) =>
      and([
        eventConcerns(id),
        { type: 'flag', params: { stepId: id, name: 'corrected', is: true } },
        inState(id, ['signing']),
        flag('acknowledged', true),
        inState(stepId, atWork),
      ]),
  }
}

/** What the failure of a procedure means for those that wait for it: they lapse, unless the bundle says otherwise. */
function policyOf(id: string, procedures: readonly Procedure[]) {
  return procedures.find((procedure) => procedure.id === id)?.onFailure ?? 'blocks'
}
