import type { StepFlags } from '#machines/step.flags.ts'
import { stateFacts, type StepState } from '#machines/step.states.ts'

/** What a line of a list points out besides the state: the reasons to look at this one first. */
const queueMarks = [
  'withdrawal',
  'suspected',
  'same',
  'unpaid',
  'second',
  'alert',
  'outdated',
  'corrected',
] as const
export type QueueMark = (typeof queueMarks)[number]

/** The marks of a step, from what the dossier remembers of it. Pure. */
export function marksOf(state: StepState, flags: StepFlags): QueueMark[] {
  const { settled, hasResult } = stateFacts[state]
  const isOpen = !settled && !hasResult
  const marks: Record<QueueMark, boolean> = {
    withdrawal: isOpen && flags.withdrawal === 'asked',
    suspected: isOpen && flags.likeness === 'suspected',
    same: isOpen && flags.likeness === 'same',
    unpaid: isOpen && flags.payment === 'due',
    second: isOpen && flags.supplement === 'more',
    alert: flags.alert !== 'none',
    outdated: flags.outdated,
    corrected: state === 'signing' && flags.corrected,
  }
  return queueMarks.filter((mark) => marks[mark])
}
