import { describe, expect, it } from 'vitest'
import { changesBy, levers, pulledHalfway } from '#seeds/simulation/levers.ts'
import { pullAll, TOGETHER } from '#seeds/simulation/levers-pulled.ts'
import { resultOf } from '#seeds/simulation/levers-result.ts'
import { valuesIn } from '#seeds/simulation/settings.ts'
import august2024 from '#seeds/simulation/scenarios/august-2024.ts'

describe('The levers', () => {
  it('that add the same share a place, by share and by time, and stand with the strongest first', async () => {
    const { without, pulled } = await pullAll([3], 6, () => {})
    const single = pulled.filter(({ id }) => id !== TOGETHER)
    for (const { online, ranks } of single) {
      const [added = 0] = online
      const better = single.filter((other) => (other.online[0] ?? 0) > added + 0.0005)
      expect(ranks).toEqual([better.length + 1])
    }
    for (const { days, ranksByDays } of single) {
      const [saved = 0] = days
      const better = single.filter((other) => (other.days[0] ?? 0) < saved - 0.0005)
      expect(ranksByDays).toEqual([better.length + 1])
    }
    const { rows, start } = resultOf({ seeds: 1, families: 6 }, without, pulled)
    expect(rows[0]?.id).toBe(TOGETHER)
    const medians = rows.slice(1).map(({ online }) => online.median)
    expect(medians).toEqual(medians.toSorted((one, other) => other - one))
    expect(start.online.low).toBe(start.online.high)
  })

  it('have as their middle what lies between the two in the middle', () => {
    const outcome = (online: number) => ({ online, localities: 0, days: 0 })
    const { start } = resultOf({ seeds: 4, families: 1 }, [0.1, 0.4, 0.2, 0.9].map(outcome), [])
    expect(start.online).toEqual({ low: 0.1, median: 0.3, high: 0.9 })
  })

  it('change how often communes have people come only where they say so, by their share of the visits', () => {
    const before = valuesIn(august2024).officials('901', 1).localityAsksToCome
    for (const lever of levers) {
      const { effect, visits } = pulledHalfway(lever).strength
      const changes = changesBy([pulledHalfway(lever)])
      const after = valuesIn(august2024, changes).officials('901', 1).localityAsksToCome
      expect(after).toBeCloseTo(before * (1 - effect * visits), 12)
      expect(after < before).toBe(lever.visits !== undefined)
    }
    const explained = levers.reduce((sum, { visits }) => sum + (visits?.high ?? 0), 0)
    expect(explained, 'of all visits at most').toBeLessThanOrEqual(1)
  })
})
