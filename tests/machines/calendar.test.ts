import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  CALENDAR_ENDS,
  CALENDAR_STARTS,
  clockStart,
  clockStartDay,
  dayAt,
  dueAt,
  instantAt,
  isWorkingDay,
  knownInstant,
  OutsideCalendarError,
  workingDayFrom,
} from '#machines/calendar.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** “2024-08-05 08:00” in Viet Nam as an instant, and back. */
const at = (text: string) => instantAt(text.slice(0, 10), text.slice(11))
const shown = (instant: number) =>
  new Date(instant + 7 * 60 * MINUTE).toISOString().slice(0, 16).replace('T', ' ')

function daysBetween(first: string, last: string) {
  const days: string[] = []
  for (let time = Date.parse(first); time <= Date.parse(last); time += DAY) {
    days.push(new Date(time).toISOString().slice(0, 10))
  }
  return days
}

const everyDay = daysBetween(CALENDAR_STARTS, CALENDAR_ENDS)
const weekday = (day: string) => new Date(day).getUTCDay()
const isWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6

describe('days off', () => {
  test('every public holiday a library knows is off, unless it falls on a weekend', () => {
    const library = new Holidays('VN')
    const holidays = [2023, 2024, 2025, 2026]
      .flatMap((year) => library.getHolidays(year))
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end }) =>
        daysBetween(date.slice(0, 10), date.slice(0, 10)).flatMap((first) =>
          daysBetween(
            first,
            new Date(Date.parse(first) + (end.getTime() - start.getTime()) - DAY)
              .toISOString()
              .slice(0, 10),
          ),
        ),
      )
    expect(holidays.length).toBeGreaterThan(40)
    expect(holidays.filter((day) => !isWeekend(day) && isWorkingDay(day))).toEqual([])
  })

  test('Tết 2024 lasted from Thursday 8 to Wednesday 14 February', () => {
    const off = daysBetween('2024-02-05', '2024-02-16').filter((day) => !isWorkingDay(day))
    expect(off).toEqual(daysBetween('2024-02-08', '2024-02-14'))
  })

  test.each([
    ['2025-01-27', '2025-01-31'],
    ['2026-02-16', '2026-02-20'],
    ['2023-01-20', '2023-01-26'],
    ['2025-05-01', '2025-05-02'],
    ['2026-08-31', '2026-09-02'],
  ])('nobody works from %s to %s', (first, last) => {
    expect(daysBetween(first, last).filter(isWorkingDay)).toEqual([])
  })

  test('the only weekend days worked are the announced Saturdays', () => {
    expect(everyDay.filter((day) => isWeekend(day) && isWorkingDay(day))).toEqual([
      '2024-05-04',
      '2025-04-26',
      '2026-01-10',
      '2026-08-22',
    ])
  })

  test('each worked Saturday stands for a weekday off', () => {
    for (const day of ['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31']) {
      expect(isWorkingDay(day)).toBe(false)
    }
  })

  test.each([
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 250],
  ])('%i has %i working days', (year, count) => {
    expect(
      everyDay.filter((day) => day.startsWith(String(year)) && isWorkingDay(day)),
    ).toHaveLength(count)
  })
})

describe('days and instants', () => {
  test('a day in Viet Nam begins seven hours before the same day in Greenwich', () => {
    expect(instantAt('2024-08-05', '00:00')).toBe(Date.UTC(2024, 7, 4, 17))
    expect(dayAt(Date.UTC(2024, 7, 4, 16, 59, 59, 999))).toBe('2024-08-04')
    expect(dayAt(Date.UTC(2024, 7, 4, 17))).toBe('2024-08-05')
  })

  test('an instant and its wall-clock time are one', () => {
    const days = fc.constantFrom(...everyDay)
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        expect(shown(instantAt(day, time))).toBe(`${day} ${time}`)
        expect(dayAt(instantAt(day, time))).toBe(day)
      }),
    )
  })

  test.each(['2022-12-31', '2027-01-01', 'never', '2024-8-5'])(
    'the calendar does not know %s',
    (day) => {
      expect(() => isWorkingDay(day)).toThrow(OutsideCalendarError)
      expect(() => workingDayFrom(day)).toThrow(OutsideCalendarError)
      expect(() => addWorkingDays(day, 1)).toThrow(OutsideCalendarError)
    },
  )

  test('an instant outside the calendar is refused, one inside is given back', () => {
    expect(knownInstant(at('2024-08-05 08:00'))).toBe(at('2024-08-05 08:00'))
    expect(() => knownInstant(at('2027-01-01 00:00'))).toThrow(OutsideCalendarError)
    expect(() => knownInstant(at('2023-01-01 00:00') - 1)).toThrow(OutsideCalendarError)
    expect(knownInstant(at('2023-01-01 00:00'))).toBe(at('2023-01-01 00:00'))
  })

  test('a limit that ends after the calendar is refused', () => {
    expect(addWorkingDays('2026-12-30', 1)).toBe('2026-12-31')
    expect(() => addWorkingDays('2026-12-30', 2)).toThrow('2027-01-01')
  })
})

describe('adding working days', () => {
  test.each([
    ['2024-08-05', 0, '2024-08-05'],
    ['2024-08-05', 1, '2024-08-06'],
    ['2024-08-05', 5, '2024-08-12'],
    ['2024-08-10', 0, '2024-08-12'],
    ['2024-08-10', 1, '2024-08-12'],
    ['2024-08-10', 2, '2024-08-13'],
    ['2024-02-07', 1, '2024-02-15'],
    ['2024-02-09', 1, '2024-02-15'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2024-05-03', 2, '2024-05-06'],
    ['2024-05-04', 1, '2024-05-06'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2026-08-21', 1, '2026-08-22'],
  ])('%s and %i working days are %s', (day, n, expected) => {
    expect(addWorkingDays(day, n)).toBe(expected)
  })

  test('agrees with counting on one’s fingers', () => {
    const days = fc.constantFrom(...everyDay.slice(0, -150))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const after = everyDay.slice(everyDay.indexOf(day) + 1)
        expect(addWorkingDays(day, n)).toBe(after.filter(isWorkingDay)[n - 1])
      }),
    )
  })
})

describe('the start of a legal clock', () => {
  test.each([
    ['2024-08-05 00:00', '2024-08-05', '2024-08-05 07:30'],
    ['2024-08-05 08:00', '2024-08-05', '2024-08-05 08:00'],
    ['2024-08-05 12:15', '2024-08-05', '2024-08-05 12:15'],
    ['2024-08-05 14:59', '2024-08-05', '2024-08-05 14:59'],
    ['2024-08-05 15:00', '2024-08-06', '2024-08-06 07:30'],
    ['2024-08-05 17:00', '2024-08-06', '2024-08-06 07:30'],
    ['2024-08-09 15:01', '2024-08-12', '2024-08-12 07:30'],
    ['2024-08-10 14:00', '2024-08-12', '2024-08-12 07:30'],
    ['2024-08-11 16:00', '2024-08-12', '2024-08-12 07:30'],
    ['2024-02-07 14:59', '2024-02-07', '2024-02-07 14:59'],
    ['2024-02-07 15:00', '2024-02-15', '2024-02-15 07:30'],
    ['2025-01-24 15:01', '2025-02-03', '2025-02-03 07:30'],
    ['2024-05-04 14:59', '2024-05-04', '2024-05-04 14:59'],
    ['2024-05-03 15:00', '2024-05-04', '2024-05-04 07:30'],
  ])('received %s, it starts on %s, at %s', (received, day, start) => {
    expect(clockStartDay(at(received), '15:00')).toBe(day)
    expect(shown(clockStart(at(received), '15:00'))).toBe(start)
  })

  test('the last millisecond before the cut-off still counts', () => {
    const cutOff = at('2024-08-05 15:00')
    expect(clockStartDay(cutOff - 1, '15:00')).toBe('2024-08-05')
    expect(clockStartDay(cutOff, '15:00')).toBe('2024-08-06')
  })

  test('is a working day, and never before receipt', () => {
    const instants = fc.integer({ min: at('2023-01-01 00:00'), max: at('2026-12-20 00:00') })
    fc.assert(
      fc.property(instants, (received) => {
        const day = clockStartDay(received, '15:00')
        expect(isWorkingDay(day)).toBe(true)
        expect(day >= dayAt(received)).toBe(true)
        expect(clockStart(received, '15:00')).toBeGreaterThanOrEqual(received)
      }),
    )
  })
})

test.each([
  ['2024-08-05', 0, '2024-08-05 17:00'],
  ['2024-08-05', 2, '2024-08-07 17:00'],
  ['2024-08-08', 2, '2024-08-12 17:00'],
  ['2025-01-24', 1, '2025-02-03 17:00'],
])('a limit from %s of %i working days ends at %s', (day, days, end) => {
  expect(shown(dueAt(day, days, '17:00'))).toBe(end)
})
