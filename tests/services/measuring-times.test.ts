import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewFigure, viewMeasures } from '#app/services/measuring.server.ts'
import { nearestRank } from '#machines/tallies.ts'
import type { FigureId } from '#machines/figures.ts'
import { at, issued, tell, type ToldDossier } from '#tests/support/history.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

const whole = { from: 0, until: at('2024-08-09 12:00') }

let store: Awaited<ReturnType<typeof openTestStore>>
beforeEach(async () => {
  store = await openTestStore()
  await addSmallCast(store.db)
})
afterEach(() => store.close())

async function figure(id: FigureId, unit: 'dossier' | 'step' = 'dossier', period = whole) {
  const { figures } = await viewMeasures(store, unit, period)
  return figures.find((each) => each.id === id)
}

const told = (...dossiers: ToldDossier[]) => tell(store.db.write, ...dossiers)

/** A family: registered on Monday in two hours, card on Tuesday, residence on Wednesday after a wait for the citizen. */
const family: ToldDossier = {
  id: 'family',
  steps: {
    'birth-registration': issued('2024-08-05 08:00', '2024-08-05 10:00', {
      stays: [
        { state: 'received', waits_for: 'office', working_minutes: 30 },
        { state: 'signing', waits_for: 'office', working_minutes: 90 },
        { state: 'issued', waits_for: 'office', working_minutes: 999 },
      ],
    }),
    'permanent-residence': issued('2024-08-05 10:00', '2024-08-07 10:00', {
      stays: [
        { state: 'waiting', waits_for: 'otherAgency', working_minutes: 120 },
        { state: 'awaitingSupplement', waits_for: 'citizen', working_minutes: 300 },
        { state: 'appraisal', waits_for: 'office', working_minutes: 660 },
      ],
    }),
    'health-card': issued('2024-08-05 10:00', '2024-08-06 14:00'),
  },
}

describe('processing time', () => {
  test('runs in office minutes from the legal clock to the result, without nights and lunch', async () => {
    await told(family)
    const { rows } = await viewFigure(
      store,
      { figureId: 'processing-working-days-median', unit: 'step', part: 'denominator' },
      whole,
      9,
    )
    const minutes = Object.fromEntries(rows.map((row) => [row.procedureId, row.workingMinutes]))
    expect(minutes).toEqual({
      'birth-registration': 120,
      'permanent-residence': 2 * 480,
      'health-card': 480 + 150,
    })
  })

  test('of a dossier it runs from its first clock to its last result', async () => {
    await told(family)
    expect(await figure('processing-working-days-median')).toMatchObject({
      minutes: 2 * 480 + 120,
      value: 2.25,
      denominator: 1,
    })
  })

  test('a weekend adds nothing, and a result before the clock opens took no time', async () => {
    await told(
      { id: 'a', steps: { x: issued('2024-08-02 16:00', '2024-08-05 08:30') } },
      { id: 'b', steps: { x: issued('2024-08-06 07:30', '2024-08-05 16:00') } },
    )
    expect(await figure('processing-working-days-p90', 'step')).toMatchObject({
      minutes: 120,
      value: 0.25,
    })
    expect(await figure('processing-working-days-median', 'step')).toMatchObject({ minutes: 0 })
  })

  test('median and 90th percentile are values that occurred, with how many were no slower', async () => {
    const ends = [
      '07:40',
      '07:50',
      '08:00',
      '08:10',
      '08:20',
      '08:30',
      '08:40',
      '08:50',
      '09:00',
      '09:10',
    ]
    await told(
      ...ends.map((end) => ({
        id: end,
        steps: { x: issued('2024-08-05 07:30', `2024-08-05 ${end}`) },
      })),
    )
    expect(await figure('processing-working-days-median')).toMatchObject({
      minutes: 50,
      numerator: 5,
      denominator: 10,
    })
    expect(await figure('processing-working-days-p90')).toMatchObject({
      minutes: 90,
      numerator: 9,
      denominator: 10,
    })
  })

  test.each([
    [[], 50, null],
    [[7], 90, 7],
    [[4, 1, 3, 2], 50, 2],
    [[10, 20, 30], 90, 30],
  ])('the nearest rank of %j at %i per cent is %s', (values, percent, expected) => {
    const tally = new Map(values.map((minutes) => [minutes, 1]))
    expect(nearestRank(tally, percent).minutes).toBe(expected)
  })

  test('the waits stand apart, up to the result, by whose turn it was', async () => {
    await told(family)
    expect(await figure('wait-office-median')).toMatchObject({ minutes: 30 + 90 + 660 })
    expect(await figure('wait-citizen-median')).toMatchObject({ minutes: 300 })
    expect(await figure('wait-other-agency-median')).toMatchObject({ minutes: 120 })
    expect(await figure('wait-third-party-median')).toMatchObject({ minutes: 0 })
    expect(await figure('wait-office-median', 'step')).toMatchObject({
      minutes: 120,
      denominator: 3,
    })
  })
})

describe('on time', () => {
  const late = { first_promised_at: at('2024-08-06 17:00'), promised_at: at('2024-08-08 17:00') }

  test('is measured against the first promise and against the current one', async () => {
    await told({
      id: 'a',
      steps: { x: issued('2024-08-05 08:00', '2024-08-07 08:00', late) },
      ...late,
    })
    for (const unit of ['dossier', 'step'] as const) {
      expect(await figure('on-time-first-promise', unit)).toMatchObject({
        numerator: 0,
        denominator: 1,
      })
      expect(await figure('on-time', unit)).toMatchObject({ numerator: 1, denominator: 1 })
    }
  })

  test('what is open and overdue is late; what is open and not yet due is not counted', async () => {
    await told({ id: 'a', steps: { x: { state: 'appraisal', ...late } }, ...late })
    const on = (day: string) => ({ from: 0, until: at(`${day} 18:00`) })
    expect(await figure('on-time', 'step', on('2024-08-07'))).toMatchObject({ denominator: 0 })
    expect(await figure('on-time-first-promise', 'step', on('2024-08-07'))).toMatchObject({
      numerator: 0,
      denominator: 1,
    })
    expect(await figure('on-time', 'dossier', on('2024-08-08'))).toMatchObject({
      numerator: 0,
      denominator: 1,
    })
  })
})
