import { announced } from './announced-days.ts'

/**
 * The working calendar of Viet Nam's civil servants, and the arithmetic of legal time limits.
 *
 * Instants are integer milliseconds UTC; days are `YYYY-MM-DD` in Viet Nam (UTC+7, no summer time).
 * All functions are pure and throw `OutsideCalendarError` for a day the calendar does not know.
 */
export type Instant = number
export type Day = string

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const OFFSET = 7 * 60 * MINUTE

/** Hours of an office day (domain: 7:30–11:30 and 13:00–17:00, eight hours), in minutes after midnight. */
export const OFFICE_HOURS = [
  { opens: 7 * 60 + 30, closes: 11 * 60 + 30 },
  { opens: 13 * 60, closes: 17 * 60 },
] as const

export const MINUTES_PER_WORKING_DAY = 480

export const CALENDAR_STARTS = '2023-01-01'
export const CALENDAR_ENDS = '2026-12-31'

/** A day outside 2023–2026, for which no holidays were announced to us. */
export class OutsideCalendarError extends Error {
  constructor(readonly day: Day) {
    super(
      `No working calendar is known for ${day}; it covers ${CALENDAR_STARTS} to ${CALENDAR_ENDS}.`,
    )
    this.name = 'OutsideCalendarError'
  }
}

/** Days by number and numbers by day, written once: millions of limits ask for the same few. */
const days = new Map<number, Day>()
const numbers = new Map<Day, number>()

const FIRST = dayNumber(CALENDAR_STARTS)
const LAST = dayNumber(CALENDAR_ENDS)

/** For each day of the calendar: is it worked, and how many working days lie before it. */
const { worked, before, workingDays } = tabulate()

function tabulate() {
  const worked: boolean[] = []
  const before: number[] = []
  const workingDays: number[] = []
  for (let number = FIRST; number <= LAST; number++) {
    const day = dayOf(number)
    const year = announced[Number(day.slice(0, 4))]
    const monthDay = day.slice(5)
    const weekday = (((number + 4) % 7) + 7) % 7 // 1 January 1970 was a Thursday
    const weekend = weekday === 0 || weekday === 6
    const works = weekend ? year?.worked.includes(monthDay) : !year?.off.includes(monthDay)
    before.push(workingDays.length)
    worked.push(works ?? false)
    if (works) workingDays.push(number)
  }
  return { worked, before, workingDays }
}

function dayNumber(day: Day) {
  return numbers.get(day) ?? Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}

function dayOf(number: number): Day {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(number * DAY).toISOString().slice(0, 10)
  if (number >= FIRST && number <= LAST) {
    days.set(number, day)
    numbers.set(day, number)
  }
  return day
}

function indexOf(day: Day) {
  const number = dayNumber(day)
  if (!(number >= FIRST && number <= LAST)) throw new OutsideCalendarError(day)
  return number - FIRST
}

/** Texts of days that were asked for: measures ask for the same few again and again. */
const texts = new Map<number, Day>()

/** The day in Viet Nam on which an instant falls. */
export function dayAt(at: Instant): Day {
  const number = Math.floor((at + OFFSET) / DAY)
  const known = texts.get(number)
  if (known !== undefined) return known
  const day = dayOf(number)
  if (number >= FIRST && number <= LAST) texts.set(number, day)
  return day
}

/** The instant of a wall-clock time (`HH:MM`) on a day in Viet Nam. */
export function instantAt(day: Day, time: string): Instant {
  return dayNumber(day) * DAY - OFFSET + minutesOf(time) * MINUTE
}

/** Minutes after midnight in Viet Nam. */
export function minuteOfDay(at: Instant) {
  return Math.floor((((at + OFFSET) % DAY) + DAY) % DAY) / MINUTE
}

/** The time in Viet Nam, to the minute: `HH:MM`. */
export function timeAt(at: Instant): string {
  const minutes = Math.floor(minuteOfDay(at))
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

function minutesOf(time: string) {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Whether civil servants work on this day. */
export function isWorkingDay(day: Day): boolean {
  return worked[indexOf(day)] ?? false
}

/** Whether a number, wherever it came from, can be a moment at all: dates end at 8.64e15 ms either way. */
export function isInstant(at: number): boolean {
  return Number.isSafeInteger(at) && Math.abs(at) <= 8.64e15 - DAY
}

/** Refuses an instant whose day the calendar does not know, and gives it back otherwise. */
export function knownInstant(at: Instant): Instant {
  indexOf(dayAt(at))
  return at
}

/** This day when it is worked, else the next working day. */
export function workingDayFrom(day: Day): Day {
  return nthWorkingDay(day, before[indexOf(day)] ?? 0)
}

/** The n-th working day after `day` (n ≥ 1); with n = 0 the day itself, or the next working day. */
export function addWorkingDays(day: Day, n: number): Day {
  const index = indexOf(day)
  return nthWorkingDay(day, (before[index] ?? 0) + (worked[index] ? n : Math.max(0, n - 1)))
}

function nthWorkingDay(asked: Day, position: number): Day {
  const number = workingDays[position]
  if (number === undefined) throw new OutsideCalendarError(position < 0 ? asked : '2027-01-01')
  return dayOf(number)
}

/**
 * The working day on which a legal clock starts: the day of receipt when it is worked and the
 * filing arrived before the cut-off, else the next working day (Decree 63/2024/NĐ-CP, Decision 296/QĐ-VPCP: 15:00).
 */
export function clockStartDay(receivedAt: Instant, cutOff: string): Day {
  const day = dayAt(receivedAt)
  const late = isWorkingDay(day) && minuteOfDay(receivedAt) >= minutesOf(cutOff)
  return late ? addWorkingDays(day, 1) : workingDayFrom(day)
}

/** The first instant that counts: the moment of receipt, or the opening of the day on which the clock starts. */
export function clockStart(receivedAt: Instant, cutOff: string): Instant {
  const day = clockStartDay(receivedAt, cutOff)
  return Math.max(receivedAt, instantAt(day, '07:30'))
}

/** The end of a limit of `days` working days: 17:00 on the start day (0) or on the n-th working day after it. */
export function dueAt(startDay: Day, days: number, hour: string): Instant {
  return instantAt(addWorkingDays(startDay, days), hour)
}

/** How many working days a later day lies after one from which they are counted: the `n` of `addWorkingDays`. */
export function workingDaysUntil(from: Day, to: Day): number {
  return Math.max(0, (before[indexOf(to)] ?? 0) - (before[indexOf(workingDayFrom(from))] ?? 0))
}

/** Office minutes between two instants; a whole working day is 480. Zero when `to` is not after `from`. */
export function workingMinutesBetween(from: Instant, to: Instant): number {
  if (to <= from) return 0
  return Math.round(officeMinutesUntil(to) - officeMinutesUntil(from))
}

function officeMinutesUntil(at: Instant) {
  const number = Math.floor((at + OFFSET) / DAY)
  // Without going through the day's text: lists and measures ask this for every row.
  if (number < FIRST || number > LAST) throw new OutsideCalendarError(dayOf(number))
  const index = number - FIRST
  const whole = (before[index] ?? 0) * MINUTES_PER_WORKING_DAY
  return worked[index] ? whole + officeMinutesOfDay(minuteOfDay(at)) : whole
}

function officeMinutesOfDay(minute: number) {
  return OFFICE_HOURS.reduce(
    (sum, { opens, closes }) => sum + Math.max(0, Math.min(minute, closes) - opens),
    0,
  )
}

/** The instant at which `minutes` office minutes have passed since `at` (2 working hours = 120). */
export function addWorkingMinutes(at: Instant, minutes: number): Instant {
  if (minutes <= 0) return at
  const target = officeMinutesUntil(at) + minutes
  const position = Math.ceil(target / MINUTES_PER_WORKING_DAY) - 1
  const day = nthWorkingDay(dayAt(at), Math.max(0, position))
  let left = target - Math.max(0, position) * MINUTES_PER_WORKING_DAY
  for (const { opens, closes } of OFFICE_HOURS) {
    if (left <= closes - opens) return instantAt(day, '00:00') + (opens + left) * MINUTE
    left -= closes - opens
  }
  return instantAt(day, '17:00')
}
