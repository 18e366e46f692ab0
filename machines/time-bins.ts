import { MINUTES_PER_WORKING_DAY } from './calendar.ts'
import { nearestRank, type Tally } from './tallies.ts'

/** Cases that took longer than `fromDays` and no longer than `toDays` working days; the last bin has no end. */
export interface TimeBin {
  fromDays: number
  toDays: number | null
  count: number
}

/** Where a time lies: in which bin, and how far into it, between 0 and 1. */
export interface TimeMark {
  minutes: number
  bin: number
  within: number
}

export interface TimeBins {
  cases: number
  bins: readonly TimeBin[]
  half: TimeMark
  nineOfTen: TimeMark
}

/** No more bars than a telephone has room for. */
const MOST_BINS = 8

/**
 * Office minutes in bars of whole or half working days, with the half and the nine of ten marked; null of nothing. The
 * bars end at twice the ninth tenth, so that a few very slow ones do not squeeze the rest. Pure.
 */
export function timeBinsOf(tally: Tally<number>): TimeBins | null {
  const half = nearestRank(tally, 50)
  const nineOfTen = nearestRank(tally, 90)
  if (half.minutes === null || nineOfTen.minutes === null) return null
  const width = widthFor(nineOfTen.minutes)
  const slowest = Math.max(...tally.keys())
  const wanted = Math.max(1, Math.ceil(slowest / (width * MINUTES_PER_WORKING_DAY)))
  const count = Math.min(MOST_BINS, wanted)
  const binOf = (minutes: number) =>
    Math.min(count - 1, Math.max(0, Math.ceil(minutes / (width * MINUTES_PER_WORKING_DAY)) - 1))
  const bins = Array.from({ length: count }, (_, index): TimeBin => {
    const isLast = index === count - 1
    return {
      fromDays: index * width,
      toDays: isLast && wanted > count ? null : (index + 1) * width,
      count: [...tally].reduce((all, [time, n]) => (binOf(time) === index ? all + n : all), 0),
    }
  })
  const markAt = (minutes: number): TimeMark => {
    const bin = binOf(minutes)
    const into = minutes / (width * MINUTES_PER_WORKING_DAY) - bin
    return { minutes, bin, within: Math.min(1, Math.max(0, into)) }
  }
  return {
    cases: half.all,
    bins,
    half: markAt(half.minutes),
    nineOfTen: markAt(nineOfTen.minutes),
  }
}

/** Half days while nine of ten take no more than two days, then whole ones and their multiples. */
function widthFor(minutes: number): number {
  const days = minutes / MINUTES_PER_WORKING_DAY
  if (days <= 2) return 0.5
  return Math.max(1, Math.ceil((days * 1.25) / MOST_BINS))
}
