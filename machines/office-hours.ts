import {
  addWorkingDays,
  dayAt,
  instantAt,
  isWorkingDay,
  knownInstant,
  minuteOfDay,
  OFFICE_HOURS,
  OutsideCalendarError,
  workingDayFrom,
  type Instant,
} from './calendar.ts'

const HOUR = 3_600_000

export type OfficeMoment =
  'open' | 'beforeOpening' | 'lunch' | 'afterClosing' | 'weekend' | 'holiday'

/** What an office does at this moment: open, or why it is shut. Throws OutsideCalendarError. */
export function officeMomentAt(at: Instant): OfficeMoment {
  const day = dayAt(at)
  if (!isWorkingDay(day)) return isWeekend(day) ? 'weekend' : 'holiday'
  const minute = minuteOfDay(at)
  const [morning, afternoon] = OFFICE_HOURS
  if (minute < morning.opens) return 'beforeOpening'
  if (minute >= afternoon.closes) return 'afterClosing'
  return minute >= morning.closes && minute < afternoon.opens ? 'lunch' : 'open'
}

function isWeekend(day: string) {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Where an operator often wants the clock to go; each leads to one moment, so that doing it twice moves once. */
const leaps = {
  hour: (at) => at + HOUR,
  to15: (at) => nextAt(at, '15:00'),
  to17: (at) => nextAt(at, '17:00'),
  nextMorning: (at) => instantAt(addWorkingDays(dayAt(at), 1), '08:00'),
  workingDay: (at) =>
    instantAt(addWorkingDays(dayAt(at), 1), '00:00') + (at - instantAt(dayAt(at), '00:00')),
} as const satisfies Record<string, (at: Instant) => Instant>

export type Leap = keyof typeof leaps

/** The leaps from `at` that stay within the calendar, with the moment each leads to. Pure. */
export function leapsFrom(at: Instant): { leap: Leap; to: Instant }[] {
  const names: Leap[] = ['hour', 'to15', 'to17', 'nextMorning', 'workingDay']
  return names.flatMap((leap) => {
    try {
      return [{ leap, to: knownInstant(leaps[leap](at)) }]
    } catch (error) {
      if (error instanceof OutsideCalendarError) return []
      throw error
    }
  })
}

/** The next time it is this hour on a working day. */
function nextAt(at: Instant, time: string): Instant {
  const day = workingDayFrom(dayAt(at))
  const today = instantAt(day, time)
  return today > at ? today : instantAt(addWorkingDays(day, 1), time)
}
