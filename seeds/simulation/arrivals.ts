import { dayAt, instantAt, isWorkingDay, type Instant } from '#machines/calendar.ts'
import { counter, online, type Pattern } from './parameters/arrivals.ts'
import { cumulate, weighted } from './random.ts'

/** A moment of filing by channel, from three shares: which day, which hour, which moment of it. */
export type When = (
  channel: 'online' | 'counter',
  day: number,
  hour: number,
  moment: number,
) => Instant

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/**
 * When people file between two moments, by weekday, month and hour. `months` are twelve weights, January first; without
 * them every month is the same.
 */
export function arrivalsBetween(
  from: Instant,
  until: Instant,
  months: readonly number[] = [],
): When {
  const days: string[] = []
  for (let at = from; at < until; at += DAY_MS) days.push(dayAt(at))
  const last = dayAt(until - 1)
  if (days.at(-1) !== last) days.push(last)
  const weight = (day: string, { weekdays }: Pattern) => {
    const weekday = isWorkingDay(day) ? mondayFirst(day) : 6
    return (weekdays[weekday] ?? 0) * (months[Number(day.slice(5, 7)) - 1] ?? 1)
  }
  const online_ = { days: cumulate(days.map((day) => weight(day, online))), pattern: online }
  const counter_ = { days: cumulate(days.map((day) => weight(day, counter))), pattern: counter }
  const hours = { online: cumulate(online.hours), counter: cumulate(counter.hours) }
  const starts = days.map((day) => instantAt(day, '00:00'))
  return (channel, day, hour, moment) => {
    const { days: cumulated } = channel === 'online' ? online_ : counter_
    const start = starts[weighted(cumulated, day)] ?? from
    const of = weighted(hours[channel], hour)
    const at = start + of * HOUR_MS + Math.floor(within(channel, of, moment) * HOUR_MS)
    return Math.min(Math.max(at, from), until - 1)
  }
}

/** A counter opens at 7:30 and shuts at 11:30: only half of those hours counts. */
function within(channel: 'online' | 'counter', hour: number, moment: number) {
  if (channel === 'counter' && hour === 7) return 0.5 + moment / 2
  return channel === 'counter' && hour === 11 ? moment / 2 : moment
}

const mondayFirst = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
