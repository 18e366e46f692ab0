import {
  dayAt,
  instantAt,
  isInstant,
  knownInstant,
  OutsideCalendarError,
  type Instant,
} from '#machines/calendar.ts'
import { daysBetween, isDay } from '#machines/day-arithmetic.ts'
import { answersIn } from './form-answers.ts'

/** Further ahead than this, a slip of the finger is likelier than a wish; and there is no way back. */
const FAR_DAYS = 31

export type MomentProblem =
  | { field: 'on'; mistake: 'missing' | 'notADay' | 'outside' | 'back' }
  | { field: 'at'; mistake: 'missing' | 'notATime' }
  | { field: 'sure'; mistake: 'far'; days: number }

export interface MomentRead {
  /** As typed, for showing the form again. */
  values: { on: string; at: string }
  /** Days ahead, when that is far enough to ask whether it is meant. */
  farDays?: number
  problems: MomentProblem[]
  to?: Instant
}

/** The moment an operator typed: a day in three boxes and a time, which must lie ahead and not beyond where the clock `ends`. */
export function readMoment(form: FormData, now: Instant, ends: Instant): MomentRead {
  const { on = '', at = '', sure } = answersIn(form)
  const values = { on, at }
  const time = timeIn(at)
  const problems = [...dayProblems(on), ...timeProblems(at, time)]
  if (problems.length > 0 || time === undefined) return { values, problems }
  const to = instantAt(on, time)
  const placed = placeProblems(to, now, ends)
  if (placed.length > 0) return { values, problems: placed }
  const days = daysBetween(dayAt(now), on)
  if (days <= FAR_DAYS) return { values, problems: [], to }
  const isSure = sure !== undefined
  return {
    values,
    farDays: days,
    problems: isSure ? [] : [{ field: 'sure', mistake: 'far', days }],
    to: isSure ? to : undefined,
  }
}

/** The moment a button of the console names. It may have passed meanwhile: that is for the clock to say. */
export function readLeap(button: string, ends: Instant): MomentRead {
  const to = Number(button)
  const values = { on: '', at: '' }
  if (!isInstant(to)) return { values, problems: [{ field: 'on', mistake: 'notADay' }] }
  return { values, problems: outsideProblems(to, ends), to }
}

function dayProblems(on: string): MomentProblem[] {
  if (on === '') return [{ field: 'on', mistake: 'missing' }]
  return isDay(on) ? [] : [{ field: 'on', mistake: 'notADay' }]
}

function timeProblems(typed: string, time: string | undefined): MomentProblem[] {
  if (typed === '') return [{ field: 'at', mistake: 'missing' }]
  return time === undefined ? [{ field: 'at', mistake: 'notATime' }] : []
}

/** `8:00`, `08:00`, `8h30` and `8.30` are all said in offices. */
export function timeIn(typed: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})\s*[:hHg.]\s*(\d{2})?$/.exec(typed) ?? []
  const time = `${hours.padStart(2, '0')}:${minutes || '00'}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined
}

function placeProblems(to: Instant, now: Instant, ends: Instant): MomentProblem[] {
  const outside = outsideProblems(to, ends)
  if (outside.length > 0) return outside
  return to <= now ? [{ field: 'on', mistake: 'back' }] : []
}

function outsideProblems(to: Instant, ends: Instant): MomentProblem[] {
  try {
    if (knownInstant(to) <= ends) return []
    return [{ field: 'on', mistake: 'outside' }]
  } catch (error) {
    if (error instanceof OutsideCalendarError) return [{ field: 'on', mistake: 'outside' }]
    throw error
  }
}
