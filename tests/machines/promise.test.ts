import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleSetOn, type RuleSet } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { clockStartDay, dayAt, dueAt, instantAt, isWorkingDay } from '#machines/calendar.ts'
import { OutsideCalendarError } from '#machines/calendar.ts'
import { promiseFor } from '#machines/promise.ts'

const law = ruleSetOn(birth, '2024-08-05')
const all = birth.procedures.map((procedure) => procedure.id)

/** The promised moments of a filing, as Viet Nam's clocks show them. */
function promised(day: string, time: string, stepIds = all, ruleSet: RuleSet = law) {
  const { steps, promisedAt } = promiseFor(birth, ruleSet, stepIds, instantAt(day, time))
  const shown = Object.entries(steps).map(([id, step]) => [id, onClock(step.promisedAt)])
  return { ...Object.fromEntries(shown), total: onClock(promisedAt) }
}

const onClock = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16)

describe('under Decree 63/2024', () => {
  test('what is filed on Monday at 08:00 is promised for the same day and Thursday', () => {
    expect(promised('2024-08-05', '08:00')).toEqual({
      'birth-registration': '2024-08-05T17:00',
      'permanent-residence': '2024-08-08T17:00',
      'health-card': '2024-08-08T17:00',
      total: '2024-08-08T17:00',
    })
  })

  test('the followers’ clocks start on the working day after the hand-over', () => {
    const { steps } = promiseFor(birth, law, all, instantAt('2024-08-05', '08:00'))
    expect(Object.values(steps).map((step) => step.startsOn)).toEqual([
      '2024-08-05',
      '2024-08-06',
      '2024-08-06',
    ])
  })

  test.each([
    ['a minute before the cut-off', '2024-08-05', '14:59', '2024-08-05', '2024-08-08'],
    ['at the cut-off', '2024-08-05', '15:00', '2024-08-06', '2024-08-09'],
    ['at night', '2024-08-05', '23:59', '2024-08-06', '2024-08-09'],
    ['on a Thursday, over the weekend', '2024-08-08', '08:00', '2024-08-08', '2024-08-13'],
    ['on Friday after the cut-off', '2024-08-09', '15:01', '2024-08-12', '2024-08-15'],
    ['on a Saturday', '2024-08-10', '10:00', '2024-08-12', '2024-08-15'],
    ['before the National Day', '2024-08-30', '08:00', '2024-08-30', '2024-09-06'],
    ['on the last afternoon before Tết', '2025-01-24', '15:01', '2025-02-03', '2025-02-06'],
    ['before a Saturday that is worked', '2026-08-20', '08:00', '2026-08-20', '2026-08-24'],
  ])('filed %s', (_, day, time, birthOn, totalOn) => {
    expect(promised(day, time)).toMatchObject({
      'birth-registration': `${birthOn}T17:00`,
      'health-card': `${totalOn}T17:00`,
      total: `${totalOn}T17:00`,
    })
  })

  test('a single procedure starts at once: its prerequisite is met by an earlier certificate', () => {
    expect(promised('2024-08-05', '08:00', ['health-card'])).toEqual({
      'health-card': '2024-08-07T17:00',
      total: '2024-08-07T17:00',
    })
  })
})

test('no step is promised later than the total the law states', () => {
  const tight: RuleSet = { ...law, total: { plain: 1 } }
  expect(promised('2024-08-05', '08:00', all, tight)).toMatchObject({
    'birth-registration': '2024-08-05T17:00',
    'permanent-residence': '2024-08-06T17:00',
    total: '2024-08-06T17:00',
  })
})

test('a promise beyond the known calendar is refused', () => {
  expect(() => promiseFor(birth, law, all, instantAt('2026-12-31', '08:00'))).toThrow(
    OutsideCalendarError,
  )
})

test('at any moment: within the legal total, never before a step, at 17:00 of a working day', () => {
  const from = instantAt('2023-01-01', '00:00')
  const to = instantAt('2026-12-20', '00:00')
  const limits = fc.record({ first: fc.nat(5), second: fc.nat(18), third: fc.nat(18) })
  const [first = '', second = '', third = ''] = all
  fc.assert(
    fc.property(
      fc.integer({ min: from, max: to - 120 * 86_400_000 }),
      limits,
      fc.nat(25),
      fc.subarray(all, { minLength: 1 }),
      (at, plain, total, stepIds) => {
        const ruleSet: RuleSet = {
          ...law,
          limits: {
            [first]: { plain: plain.first },
            [second]: { plain: plain.second },
            [third]: { plain: plain.third },
          },
          total: { plain: total },
        }
        const { steps, promisedAt } = promiseFor(birth, ruleSet, stepIds, at)
        const latest = dueAt(clockStartDay(at, ruleSet.cutOff), total, ruleSet.appointmentHour)
        expect(Object.keys(steps).sort()).toEqual([...stepIds].sort())
        expect(promisedAt).toBeLessThanOrEqual(latest)
        expect(promisedAt).toBeGreaterThan(at)
        for (const step of Object.values(steps)) {
          expect(step.promisedAt).toBeLessThanOrEqual(promisedAt)
          expect(onClock(step.promisedAt).slice(11)).toBe('17:00')
          expect(isWorkingDay(dayAt(step.promisedAt))).toBe(true)
        }
      },
    ),
  )
})
