import type { Bundle, RuleSet, TimeLimit } from './bundle.ts'
import {
  addWorkingDays,
  clockStartDay,
  dayAt,
  dueAt,
  instantAt,
  type Day,
  type Instant,
} from './calendar.ts'

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

/** The total the law states where these procedures are asked for, in working days. */
export function totalWith(ruleSet: RuleSet, stepIds: readonly string[]): TimeLimit {
  return caseOf(ruleSet, stepIds)?.total ?? ruleSet.total
}

/** The total the law states for a case of its own, in working days; undefined where it states none. */
export const statedTotal = (ruleSet: RuleSet, stepIds: readonly string[]) =>
  caseOf(ruleSet, stepIds)?.total.plain

const caseOf = ({ totals = [] }: RuleSet, stepIds: readonly string[]) =>
  totals.find((other) => stepIds.includes(other.with))

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
  const { cutOff, appointmentHour, limits } = ruleSet
  const total = totalWith(ruleSet, stepIds)
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

/**
 * When a step ends whose longer limit for verification was opened: as many working days later as the law adds to
 * the ordinary limit (Decree 63/2024/NĐ-CP, article 7). Throws for a step that has no longer limit.
 */
export function dueWhenVerified(ruleSet: RuleSet, stepId: string, due: Instant): Instant {
  const { plain, verified } = limitOf(ruleSet, stepId)
  if (verified === undefined) throw new NoLongerLimitError(stepId)
  return dueAt(dayAt(due), verified - plain, ruleSet.appointmentHour)
}

/** The total the law allows once something is verified, counted from the filing. */
export function totalWhenVerified(
  ruleSet: RuleSet,
  stepIds: readonly string[],
  submittedAt: Instant,
) {
  const { cutOff, appointmentHour } = ruleSet
  const { plain, verified = plain } = totalWith(ruleSet, stepIds)
  return dueAt(clockStartDay(submittedAt, cutOff), verified, appointmentHour)
}

/** The law gives this procedure no longer limit for verification. */
export class NoLongerLimitError extends Error {
  constructor(readonly stepId: string) {
    super(`The law gives “${stepId}” no longer limit.`)
    this.name = 'NoLongerLimitError'
  }
}

/**
 * The last moment for an apology: one working day before what was promised where the limit is two days or more
 * (Decree 61/2018/NĐ-CP, article 19.9), otherwise before it passes.
 */
export function apologyBy(ruleSet: RuleSet, stepId: string, promisedAt: Instant): Instant {
  if (limitOf(ruleSet, stepId).plain < 2) return promisedAt
  return instantAt(addWorkingDays(dayAt(promisedAt), -1), ruleSet.appointmentHour)
}

export const apologyIsInTime = (
  ruleSet: RuleSet,
  stepId: string,
  promisedAt: Instant,
  at: Instant,
) => at <= apologyBy(ruleSet, stepId, promisedAt)

/** When a step ends whose office receives it at `at` and uses its whole limit. Throws for a step without a limit. */
export function dueWhenReceived(ruleSet: RuleSet, stepId: string, at: Instant): Instant {
  const { plain } = limitOf(ruleSet, stepId)
  return dueAt(clockStartDay(at, ruleSet.cutOff), plain, ruleSet.appointmentHour)
}

function limitOf(ruleSet: RuleSet, stepId: string) {
  const limit = ruleSet.limits[stepId]
  if (!limit) throw new Error(`Rule set “${ruleSet.id}” has no limit for “${stepId}”.`)
  return limit
}
