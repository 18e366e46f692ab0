import { dayAt, instantAt, type Day, type Instant } from './calendar.ts'
import type { Period } from './period.ts'

/** How a trend is cut. */
export const everyParts = ['day', 'month', 'quarter'] as const
export type Every = (typeof everyParts)[number]

/** One part of a trend: `2024-08-05`, `2024-08` or `2024-Q3`. */
export interface Part {
  key: string
  period: Period
}

/** More than these nobody can read, and asking for them would keep others waiting. */
const MOST = 120

/** A period in days, months or quarters of Viet Nam, the last ones when there are too many; cut to the period itself. */
export function partsOf({ from, until }: Period, every: Every): Part[] {
  const parts: Part[] = []
  for (let end: Instant = until; end >= from && parts.length < MOST;) {
    const first = firstDayOf(dayAt(end), every)
    const start = Math.max(from, instantAt(first, '00:00'))
    parts.push({ key: keyOf(first, every), period: { from: start, until: end } })
    end = start - 1
  }
  return parts.toReversed()
}

function firstDayOf(day: Day, every: Every): Day {
  if (every === 'day') return day
  const [year = '', month = ''] = day.split('-')
  if (every === 'month') return `${year}-${month}-01`
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1
  return `${year}-${String(first).padStart(2, '0')}-01`
}

function keyOf(first: Day, every: Every) {
  if (every === 'day') return first
  if (every === 'month') return first.slice(0, 7)
  return `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`
}
