import { instantAt, type Day, type Instant } from './calendar.ts'
import { isDay } from './day-arithmetic.ts'

/** Both ends included. `until` is never later than now: a period that still runs is counted as it stands. */
export interface Period {
  from: Instant
  until: Instant
}

export type PeriodProblem = 'notADay' | 'reversed'

/** A period in the days of Viet Nam, both included; an empty day leaves that end open. Says what is wrong with it. */
export function periodBetween(
  from: Day,
  to: Day,
  now: Instant,
): { period: Period } | { problem: PeriodProblem } {
  if ([from, to].some((day) => day !== '' && !isDay(day))) return { problem: 'notADay' }
  if (from !== '' && to !== '' && to < from) return { problem: 'reversed' }
  return {
    period: {
      from: from === '' ? 0 : instantAt(from, '00:00'),
      until: to === '' ? now : Math.min(now, instantAt(to, '24:00') - 1),
    },
  }
}

/** Whether something happened, and happened in the period. */
export function isWithin(at: Instant | null, { from, until }: Period): boolean {
  return at !== null && from <= at && at <= until
}
