import { expect, test } from 'vitest'
import { hiddenAmong } from '#machines/small-groups.ts'

test.each([
  [[], []],
  [[3, 9, 4], []],
  [
    [9, 0, 2, 4],
    [2, 3],
  ],
  [
    [9, 1, 2, 4],
    [1, 2],
  ],
  [[1], [0]],
  [[1, 0], [0]],
])('of parts with %j cases these say nothing: %j', (cases, hidden) => {
  expect([...hiddenAmong(cases)].toSorted((a, b) => a - b)).toEqual(hidden)
})
