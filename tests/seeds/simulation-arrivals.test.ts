import { describe, expect, it } from 'vitest'
import { dayAt, instantAt, minuteOfDay } from '#machines/calendar.ts'
import { arrivalsBetween } from '#seeds/simulation/arrivals.ts'
import { familyKinds } from '#seeds/simulation/families/kinds.ts'
import { chanceFor } from '#seeds/simulation/random.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'

const DRAWN = 60_000
const from = instantAt(nationalYear.from, '00:00')
const until = instantAt(nationalYear.to, '23:59')

/** The days on which so many families file, drawn with one seed. */
function daysOf(when: ReturnType<typeof arrivalsBetween>, channel: 'online' | 'counter') {
  const { share } = chanceFor(11, channel === 'online' ? 1 : 2)
  return Array.from({ length: DRAWN }, () => when(channel, share(), share(), share()))
}

const shareIn = (moments: readonly number[], start: string) =>
  moments.filter((at) => dayAt(at).startsWith(start)).length / moments.length

describe('Families of a national year', () => {
  it.each(familyKinds.map(({ bundleId, inAYear }) => [bundleId, inAYear.months] as const))(
    'file every %s in the months that are said, however many of their days are worked',
    (_, months) => {
      const all = months.reduce((sum, weight) => sum + weight, 0)
      const when = arrivalsBetween(from, until, months)
      for (const channel of ['online', 'counter'] as const) {
        const moments = daysOf(when, channel)
        for (const [place, weight] of months.entries()) {
          const month = `${place < 6 ? 2025 : 2024}-${String(place + 1).padStart(2, '0')}`
          // Three times what chance alone does to a share of so many.
          expect(Math.abs(shareIn(moments, month) - weight / all)).toBeLessThan(0.0035)
        }
      }
    },
  )

  it('file at the counter on a Saturday that is worked instead of another day', () => {
    const when = arrivalsBetween(instantAt('2025-04-21', '00:00'), instantAt('2025-04-26', '23:59'))
    const moments = daysOf(when, 'counter')
    expect(shareIn(moments, '2025-04-26')).toBeGreaterThan(0.15)
    expect(shareIn(moments, '2025-04-26')).toBeLessThan(0.18)
    expect(moments.filter((at) => minuteOfDay(at) < 450)).toEqual([])
  })

  it('file in a part of a month the part of its share that its days have', () => {
    const months = Array.from({ length: 12 }, (_, place) => (place === 7 ? 3 : 1))
    const half = arrivalsBetween(
      instantAt('2024-08-19', '00:00'),
      instantAt('2024-09-30', '23:59'),
      months,
    )
    // August 2024 has 22 days at the counter, worth 225; from the 19th on there are ten, worth 102.
    const expected = (3 * (102 / 225)) / (3 * (102 / 225) + 1)
    expect(Math.abs(shareIn(daysOf(half, 'counter'), '2024-08') - expected)).toBeLessThan(0.007)
  })

  it('come as often in a month of one year as in the same month of the next', () => {
    const months = Array.from({ length: 12 }, () => 1)
    const both = arrivalsBetween(
      instantAt('2024-01-01', '00:00'),
      instantAt('2025-12-31', '23:59'),
      months,
    )
    const moments = daysOf(both, 'counter')
    for (const year of ['2024', '2025']) {
      // Tết lies in February 2024 and in January 2025.
      for (const month of ['01', '02']) {
        expect(Math.abs(shareIn(moments, `${year}-${month}`) - 1 / 24)).toBeLessThan(0.0025)
      }
    }
  })
})
