import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import { listMeasureRows, viewFigure, viewMeasures } from '#app/services/measuring.server.ts'
import type { FigureId } from '#machines/figures.ts'
import { periodBetween } from '#machines/period.ts'
import { at, issued, tell, type ToldDossier, type ToldStep } from '#tests/support/history.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

const NOW = at('2024-08-30 12:00')

let store: Awaited<ReturnType<typeof openTestStore>>
beforeEach(async () => {
  store = await openTestStore()
  await addSmallCast(store.db)
})
afterEach(() => store.close())

const whole = { from: 0, until: NOW }
const days = (from: string, to: string) => {
  const read = periodBetween(from, to, NOW)
  if ('problem' in read) throw new Error(read.problem)
  return read.period
}

async function figure(id: FigureId, unit: 'dossier' | 'step' = 'dossier', period = whole) {
  const { figures } = await viewMeasures(store, unit, period)
  return figures.find((each) => each.id === id)
}

const told = (...dossiers: ToldDossier[]) => tell(store.db.write, ...dossiers)

const alone = (id: string, step: ToldStep = {}, dossier: Partial<ToldDossier> = {}) => ({
  id,
  steps: { 'birth-registration': issued('2024-08-05 08:00', '2024-08-05 10:00', step) },
  ...dossier,
})

test('an empty database has counts of zero, and no shares or times', async () => {
  for (const unit of ['dossier', 'step'] as const) {
    const { figures, ...lists } = await viewMeasures(store, unit, whole)
    for (const each of figures) {
      const nothing = each.format === 'count' ? 0 : null
      expect(each).toMatchObject({ value: nothing, numerator: 0 })
    }
    expect(lists).toEqual({ reasons: [], moves: [], agencies: [] })
    expect(await listMeasureRows(store, unit, whole)).toEqual([])
  }
})

describe('end-to-end online', () => {
  test.each<[string, ToldStep, Partial<ToldDossier>]>([
    ['filedAtCounter', {}, { channel: 'counter' }],
    ['filedByPost', {}, { channel: 'post' }],
    ['typedByOfficial', {}, { typed_by: 'official' }],
    ['cameToCounter', { contacts: ['counter'] }, {}],
    ['askedForPaper', { contacts: ['paperAsked'] }, {}],
    ['paperResult', { contacts: ['paperResult'] }, {}],
    ['paperResult', { result_delivery: 'counter' }, {}],
  ])('%s breaks it, and is named', async (reason, step, dossier) => {
    await told(alone('a', step, dossier), alone('b'))
    for (const unit of ['dossier', 'step'] as const) {
      expect(await figure('end-to-end-online', unit)).toMatchObject({
        unit,
        value: 0.5,
        numerator: 1,
        denominator: 2,
      })
      const { reasons } = await viewMeasures(store, unit, whole)
      expect(reasons).toEqual([{ reason, count: 1 }])
    }
  })

  test.each<[string, ToldStep]>([
    ['a telephone call', { contacts: ['phone'] }],
    ['a result by public post', { result_delivery: 'post' }],
    ['a result that was issued and not yet handed out', { state: 'issued', settled_at: null }],
  ])('%s does not break it', async (_, step) => {
    await told(alone('a', step))
    expect(await figure('end-to-end-online')).toMatchObject({ numerator: 1, denominator: 1 })
  })

  test('a telephone call is counted beside it', async () => {
    await told(alone('a', { contacts: ['phone', 'phone'] }))
    expect(await figure('phone-calls', 'step')).toMatchObject({ value: 2 })
  })

  test('one step that needed a visit breaks the dossier, and only that step', async () => {
    await told({
      id: 'a',
      steps: {
        'birth-registration': issued('2024-08-05 08:00', '2024-08-05 10:00'),
        'permanent-residence': issued('2024-08-05 10:00', '2024-08-06 10:00', {
          contacts: ['counter'],
        }),
        'health-card': issued('2024-08-05 10:00', '2024-08-07 09:00'),
      },
    })
    expect(await figure('end-to-end-online')).toMatchObject({ numerator: 0, denominator: 1 })
    expect(await figure('end-to-end-online', 'step')).toMatchObject({
      numerator: 2,
      denominator: 3,
    })
  })

  test('a dossier counts once all its steps have an outcome', async () => {
    await told({
      id: 'a',
      steps: {
        'birth-registration': issued('2024-08-05 08:00', '2024-08-05 10:00'),
        'health-card': { state: 'appraisal', clock_started_at: at('2024-08-05 10:00') },
      },
    })
    expect(await figure('end-to-end-online')).toMatchObject({ value: null, denominator: 0 })
    expect(await figure('end-to-end-online', 'step')).toMatchObject({ value: 1, denominator: 1 })
    expect(await figure('open')).toMatchObject({ value: 1 })
  })

  test('a refusal counts, with what lapsed because of it; withdrawals stand apart', async () => {
    const end = { settled_at: at('2024-08-06 09:00') }
    await told(
      {
        id: 'refused',
        steps: {
          'birth-registration': { state: 'refused', ...end },
          'health-card': { state: 'lapsed', ...end },
        },
      },
      { id: 'withdrawn', steps: { 'birth-registration': { state: 'withdrawn', ...end } } },
    )
    expect(await figure('end-to-end-online')).toMatchObject({ numerator: 1, denominator: 1 })
    expect(await figure('end-to-end-online', 'step')).toMatchObject({ denominator: 1 })
    for (const [id, dossiers, steps] of [
      ['closed', 2, 3],
      ['refused', 1, 1],
      ['withdrawn', 1, 1],
      ['lapsed', 0, 1],
    ] as const) {
      expect(await figure(id)).toMatchObject({ value: dossiers, denominator: null })
      expect(await figure(id, 'step')).toMatchObject({ value: steps })
    }
  })
})

describe('periods', () => {
  test('what ended on the last day counts, and what ended the day after does not', async () => {
    await told(
      alone('a', { issued_at: at('2024-08-06 23:59') }),
      alone('b', { issued_at: at('2024-08-07 00:00') }),
    )
    expect(await figure('closed', 'dossier', days('2024-08-06', '2024-08-06'))).toMatchObject({
      value: 1,
    })
    expect(await figure('open', 'dossier', days('', '2024-08-06'))).toMatchObject({ value: 1 })
    expect(await figure('closed', 'dossier', days('2024-08-07', ''))).toMatchObject({ value: 1 })
  })

  test('a dossier is not there before it was sent', async () => {
    await told(alone('a'))
    expect(await figure('open', 'step', days('', '2024-08-04'))).toMatchObject({ value: 0 })
    expect(await figure('received', 'step', days('2024-08-05', '2024-08-05'))).toMatchObject({
      value: 1,
    })
  })

  test.each([
    ['2024-02-30', '', 'notADay'],
    ['', 'tomorrow', 'notADay'],
    ['2024-08-07', '2024-08-06', 'reversed'],
  ])('from “%s” to “%s” is refused: %s', (from, to, problem) => {
    expect(periodBetween(from, to, NOW)).toEqual({ problem })
  })
})

describe('what everybody may see', () => {
  test('rows carry a stable pseudonym, and nothing that names a person or a dossier', async () => {
    await told(alone('dossier-1', { contacts: ['counter'] }))
    const rows = await listMeasureRows(store, 'step', whole)
    expect(rows).toMatchObject([
      {
        pseudonym: '5cd8bd83',
        procedureId: 'birth-registration',
        province: 'Tỉnh Một',
        endToEndOnline: false,
      },
    ])
    expect(JSON.stringify(rows)).not.toMatch(/dossier-1|001-240805|Gạo|lan|hoa|office-1/)
  })

  test('the rows of a part add up to it', async () => {
    await told(alone('a'), alone('b', { contacts: ['counter'] }), alone('c'))
    const asked = { figureId: 'end-to-end-online', unit: 'step' }
    const whole3 = await viewFigure(store, { ...asked, part: 'denominator' }, whole, 9)
    const { figure: shown, rows } = await viewFigure(
      store,
      { ...asked, part: 'numerator' },
      whole,
      9,
    )
    expect(shown).toMatchObject({ numerator: rows.length, denominator: whole3.rows.length })
    expect(rows.every((row) => row.reasons.length === 0)).toBe(true)
  })

  test.each([
    ['no-such-figure', 'step'],
    ['agencies-per-dossier', 'step'],
    ['on-time', 'life-event'],
  ])('there is no figure %s of unit %s', async (figureId, unit) => {
    const asked = viewFigure(store, { figureId, unit, part: 'numerator' }, whole, 9)
    await expect(asked).rejects.toThrow(NotFoundError)
  })

  test('an agency with fewer than three decided steps shows no figures', async () => {
    await told(...['a', 'b', 'c'].map((id) => alone(id)), {
      id: 'd',
      steps: { 'health-card': issued('2024-08-05 08:00', '2024-08-06 08:00') },
    })
    const { agencies } = await viewMeasures(store, 'step', whole)
    expect(agencies).toMatchObject([
      { agency: 'civil-status', decided: 3, figures: [{ value: 1, denominator: 3 }, {}, {}] },
      { agency: 'social-insurance', decided: 1, figures: [] },
    ])
  })
})
