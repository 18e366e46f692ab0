import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listMeasureRows, viewFigure, viewMeasures } from '#app/services/measuring.server.ts'
import type { FigureId } from '#machines/figures.ts'
import { at, issued, tell, type ToldDossier, type ToldStep } from '#tests/support/history.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

const whole = { from: 0, until: at('2024-08-16 12:00') }

let store: Awaited<ReturnType<typeof openTestStore>>
beforeEach(async () => {
  store = await openTestStore()
  await addSmallCast(store.db)
})
afterEach(() => store.close())

async function figure(id: FigureId, unit: 'dossier' | 'step' = 'step', period = whole) {
  const { figures } = await viewMeasures(store, unit, period)
  return figures.find((each) => each.id === id)
}

const told = (...dossiers: ToldDossier[]) => tell(store.db.write, ...dossiers)
const stay = (state: string, waits_for: string, from: string, to: string | null) => ({
  state,
  waits_for,
  entered_at: at(from),
  left_at: to === null ? null : at(to),
})

/** Registered in two hours, then a day with the citizen: the office had it for four hours. */
const supplemented: ToldStep = issued('2024-08-05 08:00', '2024-08-06 10:00', {
  supplements: [at('2024-08-05 09:00')],
  stays: [
    stay('appraisal', 'office', '2024-08-05 08:00', '2024-08-05 09:00'),
    stay('awaitingSupplement', 'citizen', '2024-08-05 09:00', '2024-08-06 09:00'),
    stay('appraisal', 'office', '2024-08-06 09:00', '2024-08-06 10:00'),
  ],
})

describe('waiting for somebody outside', () => {
  test('is taken off the processing time, and shown beside it', async () => {
    await told({ id: 'a', steps: { x: supplemented } })
    for (const unit of ['step', 'dossier'] as const) {
      expect(await figure('processing-working-days-median', unit)).toMatchObject({ minutes: 120 })
      expect(await figure('gross-working-days-median', unit)).toMatchObject({ minutes: 600 })
      const [row] = await listMeasureRows(store, unit, whole)
      expect(row).toMatchObject({ pausedMinutes: 480, supplements: 1 })
    }
  })

  test.each([
    ['a hold', 'onHold', 'otherAgency'],
    ['a payment', 'approval', 'citizen'],
    ['an earlier result that is corrected', 'waiting', 'otherAgency'],
  ])('is also %s', async (_, state, waitsFor) => {
    const pause = stay(state, waitsFor, '2024-08-05 09:00', '2024-08-05 11:00')
    const step = issued('2024-08-05 08:00', '2024-08-05 14:00', { stays: [pause] })
    await told({
      id: 'a',
      steps: { x: { ...step, corrections: state === 'waiting' ? [pause.entered_at] : [] } },
    })
    expect(await figure('processing-working-days-median')).toMatchObject({ minutes: 150 })
  })

  test('is also the time in which a family has not filed its next dossier yet', async () => {
    const one = (id: string, from: string, to: string): ToldDossier => ({
      id,
      life_event_id: 'one-by-one',
      submitted_at: at(from),
      steps: { x: issued(from, to) },
    })
    await told(
      one('first', '2024-08-05 08:00', '2024-08-05 10:00'),
      // Filed while the first is under way, and done after it: no office's hands are empty.
      one('beside', '2024-08-05 09:00', '2024-08-05 11:00'),
      one('later', '2024-08-06 11:00', '2024-08-06 14:00'),
    )
    const [row] = await listMeasureRows(store, 'life-event', whole)
    expect(row).toMatchObject({ grossMinutes: 750, pausedMinutes: 480, workingMinutes: 270 })
    expect(row?.waits.citizen).toBe(480)
  })

  test('counts only inside the clock: not before it starts, and not after the first result', async () => {
    const outside = [
      stay('awaitingConsent', 'thirdParty', '2024-08-02 08:00', '2024-08-05 08:00'),
      stay('awaitingSupplement', 'citizen', '2024-08-05 15:00', '2024-08-06 15:00'),
    ]
    await told({
      id: 'a',
      steps: { x: issued('2024-08-05 08:00', '2024-08-05 10:00', { stays: outside }) },
    })
    expect(await figure('processing-working-days-median')).toMatchObject({ minutes: 120 })
    expect(await figure('wait-citizen-median')).toMatchObject({ minutes: 0 })
  })

  test('of one step is no pause of the dossier while another office works', async () => {
    const other = issued('2024-08-05 08:00', '2024-08-05 14:00', {
      stays: [stay('appraisal', 'office', '2024-08-05 08:00', '2024-08-05 14:00')],
    })
    await told({ id: 'a', steps: { x: supplemented, y: other } })
    // 600 gross; from 14:00 to 09:00 the next day nobody had it: 3 hours and an hour and a half.
    expect(await figure('processing-working-days-median', 'dossier')).toMatchObject({
      minutes: 600 - 180 - 90,
    })
  })
})

describe('a correction after the result', () => {
  test('changes neither the outcome nor the time, and is counted', async () => {
    const corrected = issued('2024-08-05 08:00', '2024-08-05 10:00', {
      state: 'sentBack',
      settled_at: null,
      corrections: [at('2024-08-07 09:00')],
      stays: [stay('sentBack', 'office', '2024-08-07 09:00', null)],
    })
    await told({ id: 'a', steps: { x: corrected } })
    expect(await figure('open')).toMatchObject({ value: 0 })
    expect(await figure('issued')).toMatchObject({ value: 1 })
    expect(await figure('processing-working-days-median')).toMatchObject({ minutes: 120 })
    expect(await figure('corrections')).toMatchObject({ value: 1, denominator: 1 })
    const before = { from: 0, until: at('2024-08-06 12:00') }
    expect(await figure('corrections', 'step', before)).toMatchObject({ value: 0 })
  })
})

describe('on time', () => {
  const promised = {
    first_promised_at: at('2024-08-05 17:00'),
    promised_at: at('2024-08-07 17:00'),
  }
  const moved = (in_time: 0 | 1) => ({
    kind: 'apology',
    from_at: promised.first_promised_at,
    to_at: promised.promised_at,
    at: at('2024-08-05 16:00'),
    in_time,
  })
  const late = (more: ToldStep) =>
    issued('2024-08-05 08:00', '2024-08-06 10:00', { ...promised, ...more })

  test('is saved by an apology in time, and not by one that came too late', async () => {
    await told(
      { id: 'a', steps: { x: late({ moves: [moved(1)] }) }, ...promised },
      { id: 'b', steps: { x: late({ moves: [moved(0)] }) }, ...promised },
    )
    for (const unit of ['step', 'dossier'] as const) {
      expect(await figure('on-time', unit)).toMatchObject({ numerator: 1, denominator: 2 })
      expect(await figure('on-time-first-promise', unit)).toMatchObject({ numerator: 0 })
    }
    const { moves } = await viewMeasures(store, 'step', whole)
    expect(moves).toEqual([
      { kind: 'apology', count: 1 },
      { kind: 'lateApology', count: 1 },
    ])
  })

  test('is judged by the promise that stood at the end of the period', async () => {
    const open = { state: 'appraisal', ...promised }
    await told({ id: 'a', steps: { x: { ...open, moves: [moved(1)] } }, ...promised })
    const until = (time: string) => ({ from: 0, until: at(time) })
    expect(await figure('on-time', 'step', until('2024-08-05 15:00'))).toMatchObject({
      denominator: 0,
    })
    expect(await figure('on-time', 'step', until('2024-08-06 12:00'))).toMatchObject({
      denominator: 0,
    })
    expect(await figure('on-time', 'step', until('2024-08-08 12:00'))).toMatchObject({
      numerator: 0,
      denominator: 1,
    })
  })

  test('is lost by asking the citizen a second time, however fast the office was', async () => {
    const asked = (...times: string[]) => ({
      steps: { x: issued('2024-08-05 08:00', '2024-08-05 10:00', { supplements: times.map(at) }) },
    })
    await told(
      { id: 'a', ...asked('2024-08-05 08:10') },
      { id: 'b', ...asked('2024-08-05 08:10', '2024-08-05 09:00') },
      { id: 'c', ...asked() },
    )
    for (const unit of ['step', 'dossier'] as const) {
      expect(await figure('on-time', unit)).toMatchObject({ numerator: 2, denominator: 3 })
      expect(await figure('supplemented', unit)).toMatchObject({ numerator: 2, denominator: 3 })
      expect(await figure('supplemented-again', unit)).toMatchObject({ numerator: 1 })
    }
  })

  test('takes a refusal by when it was signed, and one for silence by when the office asked', async () => {
    const refused = (settled: string, more: ToldStep = {}) => ({
      state: 'refused',
      settled_at: at(settled),
      first_promised_at: at('2024-08-05 17:00'),
      promised_at: at('2024-08-05 17:00'),
      ...more,
    })
    const silence = stay('awaitingSupplement', 'citizen', '2024-08-05 10:00', '2024-08-14 17:00')
    await told(
      { id: 'a', steps: { x: refused('2024-08-05 16:00') } },
      { id: 'b', steps: { x: refused('2024-08-06 16:00') } },
      { id: 'c', steps: { x: refused('2024-08-14 17:00', { stays: [silence] }) } },
    )
    expect(await figure('on-time')).toMatchObject({ numerator: 2, denominator: 3 })
  })

  test('is not broken while the clock stands still; against the first promise it is', async () => {
    const waiting = {
      state: 'awaitingSupplement',
      promised_at: at('2024-08-05 17:00'),
      first_promised_at: at('2024-08-05 17:00'),
      stays: [stay('awaitingSupplement', 'citizen', '2024-08-05 10:00', null)],
    }
    const dates = { promised_at: at('2024-08-05 17:00'), first_promised_at: at('2024-08-05 17:00') }
    await told({ id: 'a', steps: { x: waiting }, ...dates })
    for (const unit of ['step', 'dossier'] as const) {
      expect(await figure('on-time', unit)).toMatchObject({ denominator: 0 })
      expect(await figure('on-time-first-promise', unit)).toMatchObject({
        numerator: 0,
        denominator: 1,
      })
    }
  })
})

describe('sent and accepted', () => {
  const handedOver = (
    from: string,
    acknowledged: string | null,
    more: ToldStep = {},
  ): ToldStep => ({
    state: 'received',
    received_at: at(from),
    acknowledged_at: acknowledged === null ? null : at(acknowledged),
    acknowledgeDueAt: at(from) + 120 * 60_000,
    ...more,
  })

  test('counts what waits, since when the oldest does, and what was accepted late', async () => {
    await told(
      { id: 'a', steps: { 'health-card': handedOver('2024-08-05 08:00', '2024-08-05 08:01') } },
      { id: 'b', steps: { 'health-card': handedOver('2024-08-05 08:00', '2024-08-05 14:00') } },
      { id: 'c', steps: { 'health-card': handedOver('2024-08-05 08:00', null) } },
      { id: 'd', steps: { 'health-card': handedOver('2024-08-05 10:30', null) } },
      {
        id: 'e',
        steps: {
          'health-card': handedOver('2024-08-05 08:00', null, {
            state: 'withdrawn',
            settled_at: at('2024-08-05 09:00'),
          }),
        },
      },
    )
    const noon = { from: 0, until: at('2024-08-05 11:00') }
    expect(await figure('not-accepted-now', 'step', noon)).toMatchObject({ value: 3 })
    const evening = { from: 0, until: at('2024-08-05 16:00') }
    expect(await figure('not-accepted-now', 'step', evening)).toMatchObject({ value: 2 })
    expect(await figure('not-accepted-longest', 'step', evening)).toMatchObject({
      minutes: 390,
      denominator: 2,
    })
    expect(await figure('accepted-late', 'step', evening)).toMatchObject({
      numerator: 3,
      denominator: 4,
    })
    const { agencies } = await viewMeasures(store, 'step', evening)
    expect(agencies).toMatchObject([
      { agency: 'social-insurance', notAccepted: 2, longest: 390, decided: 0 },
    ])
    const asked = { figureId: 'not-accepted-now', unit: 'step', part: 'numerator' } as const
    const { rows } = await viewFigure(store, asked, evening, 9)
    expect(rows.map(({ handedOverAt }) => handedOverAt)).toEqual([
      at('2024-08-05 10:30'),
      at('2024-08-05 08:00'),
    ])
  })
})
