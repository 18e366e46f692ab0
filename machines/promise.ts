import type { Bundle, RuleSet } from './bundle.ts'
import { clockStartDay, dueAt, type Day, type Instant } from './calendar.ts'

export interface StepPromise {
  /** The working day on which the step's legal clock starts, if everyone before uses the whole limit. */
  startsOn: Day
  promisedAt: Instant
}

export interface BundlePromise {
  steps: Readonly<Record<string, StepPromise>>
  /** When the last step is promised: the total. */
  promisedAt: Instant
}

/**
 * The dates promised at receipt, along the critical path: each step uses its whole limit and hands over at the
 * appointment hour, which lies after the cut-off, so the next clock starts on the next working day. No step is
 * promised later than the total the law states. Steps not chosen count as done. Throws OutsideCalendarError.
 */
export function promiseFor(
  bundle: Bundle,
  ruleSet: RuleSet,
  stepIds: readonly string[],
  submittedAt: Instant,
): BundlePromise {
  const { cutOff, appointmentHour, limits, total } = ruleSet
  const latest = dueAt(clockStartDay(submittedAt, cutOff), total.plain, appointmentHour)
  const steps: Record<string, StepPromise> = {}
  // Prerequisites stand before what depends on them, so one walk in the bundle's order is enough.
  for (const { id, dependsOn } of bundle.procedures) {
    if (!stepIds.includes(id)) continue
    const handedOverAt = dependsOn.map((other) => steps[other]?.promisedAt ?? 0)
    const startsOn = clockStartDay(Math.max(submittedAt, ...handedOverAt), cutOff)
    const due = dueAt(startsOn, limits[id]?.plain ?? 0, appointmentHour)
    steps[id] = { startsOn, promisedAt: Math.min(due, latest) }
  }
  const promisedAt = Math.max(submittedAt, ...Object.values(steps).map((step) => step.promisedAt))
  return { steps, promisedAt }
}

/** When a step ends whose office receives it at `at` and uses its whole limit. Throws for a step without a limit. */
export function dueWhenReceived(ruleSet: RuleSet, stepId: string, at: Instant): Instant {
  const limit = ruleSet.limits[stepId]
  if (!limit) throw new Error(`Rule set “${ruleSet.id}” has no limit for “${stepId}”.`)
  return dueAt(clockStartDay(at, ruleSet.cutOff), limit.plain, ruleSet.appointmentHour)
}
