import type { Day } from './calendar.ts'

const DAY = 86_400_000

/** The same day some years later; 29 February becomes 28 February where the year has none. */
export function yearsLater(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const later = `${year}${day.slice(4)}`
  return isDay(later) ? later : `${year}-02-28`
}

/** Calendar days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The day some calendar days later. */
export function dayLater(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

export const isMonday = (day: Day) => new Date(Date.parse(day)).getUTCDay() === 1

/** Whether a text names a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A day as official papers write it: `dd/mm/yyyy`. */
export function dayOnPaper(day: Day): string {
  return day.split('-').reverse().join('/')
}
