import { describe, expect, test } from 'vitest'
import { instantAt } from '#machines/calendar.ts'
import { leapsFrom, officeMomentAt } from '#machines/office-hours.ts'

const at = (time: string) => instantAt(time.slice(0, 10), time.slice(11))

describe('an office', () => {
  test.each([
    ['2024-08-05 07:29', 'beforeOpening'],
    ['2024-08-05 07:30', 'open'],
    ['2024-08-05 11:29', 'open'],
    ['2024-08-05 11:30', 'lunch'],
    ['2024-08-05 12:59', 'lunch'],
    ['2024-08-05 13:00', 'open'],
    ['2024-08-05 16:59', 'open'],
    ['2024-08-05 17:00', 'afterClosing'],
    ['2024-08-10 09:00', 'weekend'],
    ['2024-09-02 09:00', 'holiday'],
    ['2024-05-04 09:00', 'open'], // a Saturday worked for the Monday before
  ])('at %s is %s', (time, moment) => {
    expect(officeMomentAt(at(time))).toBe(moment)
  })

  test('of a year whose calendar nobody knows is not guessed at', () => {
    expect(() => officeMomentAt(at('2027-01-04 09:00'))).toThrow('No working calendar')
  })
})

describe('the leaps of the clock', () => {
  const leaps = (time: string) =>
    Object.fromEntries(leapsFrom(at(time)).map(({ leap, to }) => [leap, to]))

  test('lead on within a working day', () => {
    expect(leaps('2024-08-05 08:03')).toEqual({
      hour: at('2024-08-05 09:03'),
      to15: at('2024-08-05 15:00'),
      to17: at('2024-08-05 17:00'),
      nextMorning: at('2024-08-06 08:00'),
      workingDay: at('2024-08-06 08:03'),
    })
  })

  test('go past a weekend and a time that has gone', () => {
    expect(leaps('2024-08-09 15:00')).toEqual({
      hour: at('2024-08-09 16:00'),
      to15: at('2024-08-12 15:00'),
      to17: at('2024-08-09 17:00'),
      nextMorning: at('2024-08-12 08:00'),
      workingDay: at('2024-08-12 15:00'),
    })
  })

  test('go from a holiday to the next working day', () => {
    expect(leaps('2024-09-02 09:00')).toMatchObject({
      to15: at('2024-09-04 15:00'),
      nextMorning: at('2024-09-04 08:00'),
    })
  })

  test('end where the calendar ends', () => {
    expect(Object.keys(leaps('2026-12-31 16:30'))).toEqual(['hour', 'to17'])
    expect(leaps('2026-12-31 23:30')).toEqual({})
  })
})
