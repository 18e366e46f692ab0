import { expect, test } from 'vitest'
import { addMinutes, parseTally } from '#machines/stored-roll-ups.ts'

test.each([
  [{}],
  [{ 0: 1 }],
  [{ 7: 2, 480: 13, 123456: 1 }],
  // Never written, but read as what it says.
  [{ 5: -1, 2.5: 3 }],
])('a tally added from its text is the tally read as JSON: %j', (tally) => {
  const text = JSON.stringify(tally)
  const sums = new Map<number, number>([[7, 10]])
  addMinutes(text, sums)
  const expected = new Map<number, number>([[7, 10]])
  for (const [minutes, n] of Object.entries(parseTally(text))) {
    expected.set(Number(minutes), (expected.get(Number(minutes)) ?? 0) + n)
  }
  expect(sums).toEqual(expected)
})

test('a text that is no tally is refused', () => {
  expect(() => addMinutes('{"7":"many"}', new Map())).toThrow()
})
