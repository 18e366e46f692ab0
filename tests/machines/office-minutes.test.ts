import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingMinutes,
  dayAt,
  instantAt,
  isWorkingDay,
  MINUTES_PER_WORKING_DAY,
  workingMinutesBetween,
} from '#machines/calendar.ts'

const MINUTE = 60_000

/** “2024-08-05 08:00” in Viet Nam as an instant, and back. */
const at = (text: string) => instantAt(text.slice(0, 10), text.slice(11))
const shown = (instant: number) =>
  new Date(instant + 7 * 60 * MINUTE).toISOString().slice(0, 16).replace('T', ' ')

describe('office minutes', () => {
  test.each([
    ['2024-08-05 07:30', '2024-08-05 17:00', 480],
    ['2024-08-05 00:00', '2024-08-06 00:00', 480],
    ['2024-08-05 11:00', '2024-08-05 13:30', 60],
    ['2024-08-05 11:30', '2024-08-05 13:00', 0],
    ['2024-08-05 16:00', '2024-08-06 08:30', 120],
    ['2024-08-09 16:59', '2024-08-12 07:31', 2],
    ['2024-08-10 00:00', '2024-08-12 00:00', 0],
    ['2024-02-07 16:00', '2024-02-15 08:30', 120],
    ['2024-05-03 16:30', '2024-05-04 08:00', 60],
    ['2024-08-05 10:00', '2024-08-05 10:00', 0],
    ['2024-08-06 10:00', '2024-08-05 10:00', 0],
  ])('between %s and %s there are %i', (from, to, minutes) => {
    expect(workingMinutesBetween(at(from), at(to))).toBe(minutes)
  })

  test('a week of work has five days', () => {
    const week = workingMinutesBetween(at('2024-08-05 00:00'), at('2024-08-12 00:00'))
    expect(week).toBe(5 * MINUTES_PER_WORKING_DAY)
  })

  test.each([
    ['2024-08-05 08:00', 120, '2024-08-05 10:00'],
    ['2024-08-05 10:00', 120, '2024-08-05 13:30'],
    ['2024-08-05 09:30', 120, '2024-08-05 11:30'],
    ['2024-08-05 12:10', 120, '2024-08-05 15:00'],
    ['2024-08-05 16:00', 120, '2024-08-06 08:30'],
    ['2024-08-05 15:00', 120, '2024-08-05 17:00'],
    ['2024-08-05 20:00', 120, '2024-08-06 09:30'],
    ['2024-08-09 16:30', 120, '2024-08-12 09:00'],
    ['2024-08-10 09:00', 120, '2024-08-12 09:30'],
    ['2024-02-07 16:30', 120, '2024-02-15 09:00'],
    ['2024-05-03 16:30', 60, '2024-05-04 08:00'],
    ['2024-08-05 08:00', 480, '2024-08-06 08:00'],
    ['2024-08-05 07:30', 480, '2024-08-05 17:00'],
    ['2023-01-01 00:00', 60, '2023-01-03 08:30'],
    ['2024-08-05 12:00', 0, '2024-08-05 12:00'],
    ['2024-08-10 09:00', 0, '2024-08-10 09:00'],
    ['2024-08-05 20:00', 0, '2024-08-05 20:00'],
  ])('%s and %i office minutes are %s', (from, minutes, to) => {
    expect(shown(addWorkingMinutes(at(from), minutes))).toBe(to)
  })

  const instants = fc.integer({ min: at('2023-01-01 00:00'), max: at('2026-10-01 00:00') })

  test('adding and counting are each other’s reverse, and instants stay whole milliseconds', () => {
    fc.assert(
      fc.property(instants, fc.nat(10_000), (from, minutes) => {
        const to = addWorkingMinutes(from, minutes)
        expect(Number.isInteger(to)).toBe(true)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(workingMinutesBetween(from, to)).toBe(minutes)
      }),
    )
  })

  test('two stays side by side last as long as the whole', () => {
    const minute = instants.map((instant) => instant - (instant % MINUTE))
    fc.assert(
      fc.property(minute, minute, minute, (...three) => {
        const [from = 0, between = 0, to = 0] = three.toSorted((a, b) => a - b)
        expect(workingMinutesBetween(from, between) + workingMinutesBetween(between, to)).toBe(
          workingMinutesBetween(from, to),
        )
      }),
    )
  })

  test('agree with counting minute by minute', () => {
    const inOffice = (instant: number) => {
      const time = shown(instant).slice(11)
      const open = (time >= '07:30' && time < '11:30') || (time >= '13:00' && time < '17:00')
      return open && isWorkingDay(dayAt(instant))
    }
    for (const start of ['2024-02-07 10:17', '2024-05-03 11:45', '2026-08-21 06:03']) {
      let counted = 0
      for (let minute = 0; minute < 4 * 1440; minute++) {
        if (inOffice(at(start) + minute * MINUTE)) counted++
        if (minute % 97 === 0) {
          const to = at(start) + (minute + 1) * MINUTE
          expect(workingMinutesBetween(at(start), to)).toBe(counted)
        }
      }
    }
  })
})
