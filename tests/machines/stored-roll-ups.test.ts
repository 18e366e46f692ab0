import { expect, test } from 'vitest'
import { MinuteSums, parseTally } from '#machines/stored-roll-ups.ts'

test.each([
  [{}, {}],
  [{ 0: 1 }, { 0: 2, 7: 1 }],
  [
    { 7: 2, 480: 13, 123456: 1, 9999999: 4 },
    { 480: 1, 9999999: 1 },
  ],
  // Never written, but read as what it says.
  [{ 5: -1, 2.5: 3 }, { 2.5: 1 }],
])('tallies summed from their texts are the tallies read as JSON: %j and %j', (...tallies) => {
  const sums = new MinuteSums()
  const expected = new Map<number, number>()
  const texts = tallies.map((tally) => JSON.stringify(tally))
  sums.add(texts.join())
  for (const text of texts) {
    for (const [minutes, n] of Object.entries(parseTally(text))) {
      expected.set(Number(minutes), (expected.get(Number(minutes)) ?? 0) + n)
    }
  }
  expect(sums.tally()).toEqual(expected)
})

test('a text that is no tally is refused', () => {
  expect(() => new MinuteSums().add('{"7":"many"}')).toThrow()
})
