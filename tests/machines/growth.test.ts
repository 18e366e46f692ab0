import { expect, test } from 'vitest'
import { growthOf } from '#machines/growth.ts'
import { at } from '#tests/support/portal.ts'

const day = (day: string, received: number, ended: number, online = ended) => ({
  ...{ day, received, ended, online },
  decided: ended,
})
const week = { from: at('2024-08-05 08:00'), to: at('2024-08-11 17:00') }

test('sums grow day by day, up to now and not beyond', () => {
  const counts = [day('2024-08-05', 4, 0), day('2024-08-06', 2, 3, 1), day('2024-08-08', 9, 9)]
  const growth = growthOf(counts, week, at('2024-08-07 09:00'))
  expect(growth).toMatchObject({ of: 7, days: 1 })
  expect(growth.points).toEqual([
    { day: '2024-08-05', received: 4, ended: 0, decided: 0, share: null },
    { day: '2024-08-06', received: 6, ended: 3, decided: 3, share: 1 / 3 },
    { day: '2024-08-07', received: 6, ended: 3, decided: 3, share: 1 / 3 },
  ])
})

test('a year is told in at most thirty stretches, and its end is where the run stands', () => {
  const year = { from: at('2024-01-01 00:00'), to: at('2024-12-31 23:59') }
  const growth = growthOf([day('2024-02-29', 1, 0)], year, year.to)
  expect(growth.days).toBe(13)
  expect(growth.points).toHaveLength(growth.of)
  expect(growth.of).toBeLessThanOrEqual(30)
  expect(growth.points.at(-1)).toMatchObject({ day: '2024-12-31', received: 1 })
  expect(growth.points.findIndex(({ received }) => received === 1)).toBe(4)
})
