import { expect, test } from 'vitest'
import { changeOf } from '#machines/figure-change.ts'
import { ruleOf, type Figure, type FigureId } from '#machines/figures.ts'

const figure = (id: FigureId, value: number | null, minutes: number | null = null): Figure => ({
  ...{ id, value, minutes, unit: 'step', label: 'measured', numerator: 1, denominator: 2 },
  format: ruleOf(id).format,
  definitionKey: `${id}.definition`,
})

test.each([
  ['end-to-end-online', 0.5, 0.4, 'better'],
  ['end-to-end-online', 0.3, 0.4, 'worse'],
  ['supplemented', 0.3, 0.4, 'better'],
  ['visits-per-case', 2, 1, 'worse'],
  ['received', 9, 4, 'neutral'],
  ['on-time', 0.4, 0.4, 'same'],
] as const)('%s going to %d from %d is %s', (id, now, before, verdict) => {
  expect(changeOf(figure(id, now), figure(id, before)).verdict).toBe(verdict)
})

test('times differ in office minutes, and less is better', () => {
  const id = 'processing-working-days-median'
  const change = changeOf(figure(id, 1, 480), figure(id, 2, 960))
  expect(change).toMatchObject({ difference: -480, verdict: 'better' })
})

test('without a value on one side nothing is said', () => {
  for (const [now, before] of [
    [null, 1],
    [1, null],
  ] as const) {
    const change = changeOf(figure('on-time', now), figure('on-time', before))
    expect(change).toMatchObject({ difference: null, verdict: 'unknown' })
  }
})
