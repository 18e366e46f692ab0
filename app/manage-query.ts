import { dayAt, instantAt, type Day, type Instant } from '#machines/calendar.ts'
import { periodBetween, type Period, type PeriodProblem } from '#machines/period.ts'

/** A period as days, and as moments. */
export interface AskedPeriod {
  from: Day
  to: Day
  period: Period
}

/** What the address of the manager’s page asks for: a part of the whole, and two periods to compare. */
export interface ManageQuery {
  province: string
  agency: string
  bundle: string
  now: AskedPeriod
  before: AskedPeriod
  problem: PeriodProblem | null
}

/** Without days: this month so far, and the month before to the same day; with one period only, as many days right before it. */
export function readManageQuery(query: URLSearchParams, now: Instant): ManageQuery {
  const asked = (name: string) => query.get(name) ?? ''
  const parts = { province: asked('province'), agency: asked('agency'), bundle: asked('bundle') }
  const month = monthOf(dayAt(now))
  const to = asked('to') || dayAt(now)
  const from = asked('from') || (to < month ? monthOf(to) : month)
  const usual = asked('from') || asked('to') ? daysBefore(from, to) : monthBefore(month, to)
  const beforeTo = asked('beforeTo') || usual.to
  const beforeFrom = asked('beforeFrom') || usual.from
  const later = periodBetween(from, to, now)
  const earlier = periodBetween(beforeFrom, beforeTo, now)
  for (const one of [later, earlier]) {
    if ('problem' in one) {
      const rest = readManageQuery(new URLSearchParams(parts), now)
      return { ...rest, problem: one.problem }
    }
  }
  return {
    ...parts,
    now: { from, to, period: 'period' in later ? later.period : { from: 0, until: now } },
    before: {
      from: beforeFrom,
      to: beforeTo,
      period: 'period' in earlier ? earlier.period : { from: 0, until: now },
    },
    problem: null,
  }
}

const DAY = 24 * 3_600_000

const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The month before the one that begins on a day, to the same day of it; to its last where it is shorter. */
function monthBefore(first: Day, day: Day): { from: Day; to: Day } {
  const last = dayAt(instantAt(first, '00:00') - DAY)
  const same = `${last.slice(0, 8)}${day.slice(8)}`
  return { from: monthOf(last), to: same < last ? same : last }
}

function daysBefore(from: Day, to: Day): { from: Day; to: Day } {
  const start = startOf(from)
  const length = Math.max(0, startOf(to) - start)
  return { from: dayAt(start - DAY - length), to: dayAt(start - DAY) }
}

/** Of a day that is none, any day: what was asked is refused all the same. */
function startOf(day: Day): Instant {
  const start = Date.parse(`${day}T00:00:00+07:00`)
  return Number.isNaN(start) ? 0 : start
}
