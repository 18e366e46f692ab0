import { dayAt, instantAt, type Day, type Instant } from './calendar.ts'

/** Counts of one day. */
export interface DayCounts {
  day: Day
  received: number
  ended: number
  decided: number
  online: number
}

/** What has come together by the end of a stretch of days; `share` of the decided ended online from end to end. */
export interface GrowthPoint {
  /** The last day of the stretch. */
  day: Day
  received: number
  ended: number
  decided: number
  share: number | null
}

export interface Growth {
  points: GrowthPoint[]
  /** How many stretches the whole length has, also those that have not come yet. */
  of: number
  /** Days in one stretch. */
  days: number
}

/** More than these nobody can tell apart on a telephone. */
const MOST_POINTS = 30
const DAY_MS = 86_400_000

/**
 * How sums grow from one stretch of days to the next over a length that is known from the start, up to `now`: the
 * whole days of Viet Nam are cut into at most 30 stretches of the same number of days.
 */
export function growthOf(
  counts: readonly DayCounts[],
  length: { from: Instant; to: Instant },
  now: Instant,
): Growth {
  const start = instantAt(dayAt(length.from), '00:00')
  const wholeDays = daysFrom(start, length.to)
  const days = Math.ceil(wholeDays / MOST_POINTS)
  const reached = Math.ceil(daysFrom(start, now) / days)
  const points = Array.from({ length: reached }, (_, index) => {
    const last = dayAt(Math.min(start + ((index + 1) * days - 1) * DAY_MS, now))
    const sofar = counts.filter(({ day }) => day <= last)
    const sum = (name: Exclude<keyof DayCounts, 'day'>) =>
      sofar.reduce((total, one) => total + one[name], 0)
    const decided = sum('decided')
    return {
      day: last,
      received: sum('received'),
      ended: sum('ended'),
      decided,
      share: decided === 0 ? null : sum('online') / decided,
    }
  })
  return { points, of: Math.ceil(wholeDays / days), days }
}

/** Begun days between the beginning of a day and a moment, both included. */
const daysFrom = (start: Instant, to: Instant) => Math.max(1, Math.floor((to - start) / DAY_MS) + 1)
