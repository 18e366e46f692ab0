import { dayAt, type Instant } from './calendar.ts'
import type { StayRow, StepRow } from './rows.types.ts'
import { asStepState, stateFacts } from './step.states.ts'

/** How a decision stands to its promise; `running` while there is none and the office is not to blame. */
export type Timeliness = 'early' | 'onTime' | 'late' | 'running' | 'none'

type Known = Pick<StepRow, 'state' | 'issued_at' | 'settled_at' | 'promised_at'>

/**
 * Whether a step was decided early (on an earlier day), on time (the last second of the promise still is) or late
 * (Circular 01/2018/TT-VPCP, form 05). A refusal is a decision; what was withdrawn or lapsed has no verdict.
 */
export function timelinessOf(step: Known, now: Instant): Timeliness {
  const { issued_at, settled_at, promised_at } = step
  const { settled, hasResult, waitsFor } = stateFacts[asStepState(step.state)]
  const decidedAt = issued_at ?? (step.state === 'refused' ? settled_at : null)
  if (decidedAt === null) {
    if (settled && !hasResult) return 'none'
    return now > promised_at && waitsFor === 'office' ? 'late' : 'running'
  }
  if (decidedAt > promised_at) return 'late'
  return dayAt(decidedAt) < dayAt(promised_at) ? 'early' : 'onTime'
}

/** Whether an office kept within the promise while it had the step; of others’ waits and of what follows, nothing. */
export function timelinessOfStay(
  { state, left_at }: Pick<StayRow, 'state' | 'left_at'>,
  promisedAt: Instant,
  now: Instant,
): Timeliness {
  const { hasResult, settled, waitsFor } = stateFacts[asStepState(state)]
  // Undoing what was done has a time of its own.
  if (hasResult || settled || waitsFor !== 'office' || state === 'compensating') return 'none'
  return (left_at ?? now) > promisedAt ? 'late' : 'running'
}
