import { expect, test } from 'vitest'
import { hiddenAmong, rarePlaces } from '#machines/small-groups.ts'

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

const row = (subject: string, provinceCode: string) => ({ subject, provinceCode })

test('a province is rare by its families, however many steps each of them has', () => {
  const steps = ['one', 'one', 'one', 'two'].map((subject) => row(subject, '914'))
  expect([...rarePlaces([...steps, row('three', '901')])]).toEqual(['914', '901'])
  expect([...rarePlaces([...steps, row('three', '914')])]).toEqual([])
})
