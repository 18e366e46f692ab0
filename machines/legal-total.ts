import type { Bundle, RuleSet } from './bundle.ts'
import {
  addWorkingDays,
  dayAt,
  instantAt,
  isWorkingDay,
  workingDaysUntil,
  type Day,
} from './calendar.ts'
import { dayLater, daysBetween, isMonday } from './day-arithmetic.ts'
import { promiseFor, statedTotal } from './promise.ts'

export interface LegalTotal {
  value: number
  unit: 'days' | 'workingDays'
  /** What it rests on that no source gives: ids of texts `assumptions.<id>` of the bundle. */
  assumed: readonly string[]
}

/** The longest stretch that is looked at for a start after which no holiday falls. */
const WEEKS_WITHOUT_HOLIDAY = 4

/**
 * How long the law gives the offices for these procedures, worked out by promise and calendar: along the critical path
 * where one declaration serves them all, else one filing after the other. A total that the law states for a case of its
 * own stands as given. In working days, or in calendar days where the total was published so (then in weeks without a
 * holiday). Of the whole bundle unless told; where its procedures exclude each other, of the case that takes longest.
 * Pure; throws OutsideCalendarError.
 */
export function legalTotal(
  bundle: Bundle,
  ruleSet: RuleSet,
  stepIds?: readonly string[],
): LegalTotal {
  const { linked, assumed = [], totalPublishedIn: unit = 'workingDays' } = ruleSet
  const filed = plainMonday(ruleSet.inForce.from)
  const all = bundle.procedures.map(({ id }) => id)
  const cases = stepIds
    ? [stepIds]
    : (bundle.alternatives?.map(({ procedures }) => procedures) ?? [all])
  const workingOf = (ids: readonly string[]) =>
    linked
      ? (statedTotal(ruleSet, ids) ?? limitOf(bundle, ruleSet, ids, filed))
      : ids.reduce((sum, id) => sum + limitOf(bundle, ruleSet, [id], filed), 0)
  const working = Math.max(...cases.map(workingOf))
  const value = unit === 'days' ? daysBetween(filed, addWorkingDays(filed, working)) : working
  return { value, unit, assumed }
}

/** Working days from filing in the morning to the day on which the last of these procedures is promised. */
function limitOf(bundle: Bundle, ruleSet: RuleSet, stepIds: readonly string[], filed: Day) {
  const { promisedAt } = promiseFor(bundle, ruleSet, stepIds, instantAt(filed, '08:00'))
  return workingDaysUntil(filed, dayAt(promisedAt))
}

/** The first Monday from a day on that is followed by nothing but ordinary weeks. */
function plainMonday(from: Day): Day {
  for (let day = from; ; day = dayLater(day, 1)) {
    if (isMonday(day) && isPlain(day)) return day
  }
}

function isPlain(monday: Day) {
  return Array.from({ length: 7 * WEEKS_WITHOUT_HOLIDAY }, (_, after) => after).every(
    (after) => isWorkingDay(dayLater(monday, after)) === after % 7 < 5,
  )
}
