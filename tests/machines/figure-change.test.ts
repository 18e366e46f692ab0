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

const share = (numerator: number, denominator: number): Figure => ({
  ...figure('on-time', numerator / denominator),
  numerator,
  denominator,
})

test.each([
  // 60 % and 40 % of a hundred each part by 2.8 spreads; 52 % and 48 % by 0.6.
  [share(60, 100), share(40, 100), false],
  [share(52, 100), share(48, 100), true],
  [share(5200, 10_000), share(4800, 10_000), false],
  // Of under thirty nothing is said for certain.
  [share(29, 29), share(0, 29), true],
  // The same is no difference, and a plain count is what it is.
  [share(50, 100), share(50, 100), false],
  [
    { ...figure('received', 9), denominator: null },
    { ...figure('received', 4), denominator: null },
    false,
  ],
])('a difference that chance may have made is told (%#)', (now, before, expected) => {
  expect(changeOf(now, before).mayBeChance).toBe(expected)
})

test('times may differ by chance while one side has few cases', () => {
  const median = (minutes: number, denominator: number) => ({
    ...figure('processing-working-days-median', minutes / 480, minutes),
    denominator,
  })
  expect(changeOf(median(480, 29), median(960, 500)).mayBeChance).toBe(true)
  expect(changeOf(median(480, 30), median(960, 500)).mayBeChance).toBe(false)
})
