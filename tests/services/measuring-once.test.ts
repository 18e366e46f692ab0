import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewMeasures } from '#app/services/measuring.server.ts'
import type { Declaration, Source } from '#machines/bundle.ts'
import type { FigureId } from '#machines/figures.ts'
import { at, tell, type ToldDossier } from '#tests/support/history.ts'
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

test('sent and not confirmed in time is counted until the agency’s system confirms', async () => {
  const sent = { received_at: at('2024-08-05 08:00'), acknowledgeDueAt: at('2024-08-05 10:00') }
  await told({
    id: 'a',
    steps: {
      x: sent,
      y: { ...sent, acknowledged_at: at('2024-08-05 08:01') },
      z: { ...sent, acknowledged_at: at('2024-08-06 09:00') },
    },
  })
  const on = (time: string) => ({ from: 0, until: at(time) })
  for (const [time, steps, dossiers] of [
    ['2024-08-05 09:00', 0, 0],
    ['2024-08-05 12:00', 2, 1],
    ['2024-08-06 12:00', 1, 1],
  ] as const) {
    expect(await figure('sent-not-accepted', 'step', on(time))).toMatchObject({
      value: steps,
      denominator: 3,
    })
    expect(await figure('sent-not-accepted', 'dossier', on(time))).toMatchObject({
      value: dossiers,
      denominator: 1,
    })
  }
})

describe('declaring once', () => {
  const value = (source: Source) => ({ value: 'x', source })
  const register = { kind: 'register', register: 'population', at: 0 } as const
  const typed = { kind: 'typed', by: 'lan', byRole: 'citizen', at: 0 } as const
  const declaration: Declaration = {
    requesterNumber: value(register),
    relation: value(typed),
    delivery: value({ kind: 'default', at: 0 }),
    childName: value(typed),
  }

  test('reuse is what registers gave ÷ what was declared; derived and preset values are in neither', async () => {
    await told(
      { id: 'a', steps: { x: {} }, typed: 6, reused: 14 },
      { id: 'b', steps: { x: {} }, typed: 10, reused: 10 },
    )
    expect(await figure('reuse-share')).toMatchObject({
      value: 0.6,
      numerator: 24,
      denominator: 40,
    })
  })

  test('of a step it is counted over the values its own form carries', async () => {
    await told({ id: 'a', steps: { 'birth-registration': {} }, typed: 2, reused: 1, declaration })
    expect(await figure('reuse-share', 'step')).toMatchObject({ numerator: 1, denominator: 3 })
  })

  test('one declaration serves one family’s need and three agencies; single filings need more', async () => {
    const family = { 'birth-registration': {}, 'permanent-residence': {}, 'health-card': {} }
    await told(
      { id: 'linked', steps: family },
      ...['a', 'b', 'c'].map((id) => ({ id, life_event_id: 'one-by-one', steps: { x: {} } })),
    )
    expect(await figure('declarations-per-life-event')).toMatchObject({
      unit: 'life-event',
      value: 2,
      numerator: 4,
      denominator: 2,
    })
    expect(await figure('agencies-per-dossier')).toMatchObject({
      value: 1.5,
      numerator: 6,
      denominator: 4,
    })
  })

  test('sending the same declaration again is swallowed and counted', async () => {
    await told({ id: 'a', steps: { x: {} }, repeats: 3 }, { id: 'b', steps: { x: {} } })
    expect(await figure('swallowed-duplicates')).toMatchObject({ value: 3 })
  })
})
