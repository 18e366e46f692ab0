import { expect, test } from 'vitest'
import { timeBinsOf } from '#machines/time-bins.ts'

const DAY = 480

test('nothing makes no bars', () => {
  expect(timeBinsOf(new Map())).toBeNull()
})

test('quick cases stand in half days, each counted once, with the half and the nine of ten marked', () => {
  const bins = timeBinsOf(
    new Map([
      [60, 4],
      [240, 1],
      [360, 4],
      [DAY + 1, 1],
    ]),
  )
  expect(bins?.bins).toEqual([
    { fromDays: 0, toDays: 0.5, count: 5 },
    { fromDays: 0.5, toDays: 1, count: 4 },
    { fromDays: 1, toDays: 1.5, count: 1 },
  ])
  expect(bins?.cases).toBe(10)
  expect(bins?.half).toEqual({ minutes: 240, bin: 0, within: 1 })
  expect(bins?.nineOfTen).toEqual({ minutes: 360, bin: 1, within: 0.5 })
})

test('a few very slow ones end in the last bar, which is open, and squeeze nobody', () => {
  const bins = timeBinsOf(
    new Map([
      [DAY, 9],
      [10 * DAY, 9],
      [400 * DAY, 1],
    ]),
  )
  expect(bins?.bins).toHaveLength(8)
  expect(bins?.bins.at(-1)).toEqual({ fromDays: 14, toDays: null, count: 1 })
  expect(bins?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(19)
  expect(bins?.bins[4]).toEqual({ fromDays: 8, toDays: 10, count: 9 })
})

test('what took no time at all stands in the first bar', () => {
  expect(timeBinsOf(new Map([[0, 3]]))?.bins).toEqual([{ fromDays: 0, toDays: 0.5, count: 3 }])
})
