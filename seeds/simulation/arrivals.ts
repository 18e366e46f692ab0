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
 * When people file between two moments, by weekday, month and hour. `months` are twelve weights, January first: a whole
 * month gets its weight however many of its days are worked, a part of one the part its days have in it. Without them
 * only the days count. Throws OutsideCalendarError.
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
  const online_ = { days: cumulate(weightsOf(days, online, months)), pattern: online }
  const counter_ = { days: cumulate(weightsOf(days, counter, months)), pattern: counter }
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

/** What each day weighs: by itself, and where months have weights, within the whole month it belongs to. */
function weightsOf(days: readonly string[], pattern: Pattern, months: readonly number[]): number[] {
  if (months.length === 0) return days.map((day) => weightOf(day, pattern))
  const wholes = new Map<string, number>()
  const wholeOf = (month: string) => {
    const whole = wholes.get(month) ?? sumOf(daysIn(month).map((day) => weightOf(day, pattern)))
    wholes.set(month, whole)
    return whole
  }
  return days.map((day) => {
    const month = day.slice(0, 7)
    const share = months[Number(month.slice(5)) - 1] ?? 1
    return (share * weightOf(day, pattern)) / wholeOf(month)
  })
}

/** A day off weighs the same whichever it is; a Saturday that is worked instead is an ordinary day of work. */
function weightOf(day: string, { weekdays, dayOff }: Pattern): number {
  if (!isWorkingDay(day)) return dayOff
  return weekdays[mondayFirst(day)] ?? sumOf(weekdays) / weekdays.length
}

function daysIn(month: string): string[] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  return Array.from({ length: 31 }, (_, place) =>
    new Date(first + place * DAY_MS).toISOString().slice(0, 10),
  ).filter((day) => day.startsWith(month))
}

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0)

/** A counter opens at 7:30 and shuts at 11:30: only half of those hours counts. */
function within(channel: 'online' | 'counter', hour: number, moment: number) {
  if (channel === 'counter' && hour === 7) return 0.5 + moment / 2
  return channel === 'counter' && hour === 11 ? moment / 2 : moment
}

const mondayFirst = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
