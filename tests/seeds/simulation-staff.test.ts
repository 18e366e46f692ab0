import { describe, expect, it } from 'vitest'
import { simulatedOffices } from '#seeds/simulation/country.ts'
import { chanceFor, logNormal } from '#seeds/simulation/random.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import { valuesIn } from '#seeds/simulation/settings.ts'
import { meanWorkOn, staffing } from '#seeds/simulation/staff.ts'

const values = valuesIn(nationalYear)

describe('The staff of an office', () => {
  it('works the share of its time that is said on the cases that come, or less by rounding up', () => {
    const province = '901'
    const office = simulatedOffices.find(({ provinceCode }) => provinceCode === province)
    if (!office) throw new Error('This province has no office.')
    const { busyShare } = values.officials(province, 1)
    for (const perDay of [1, 40, 400, 4000]) {
      const staff = staffing(perDay, values, [province])(office)
      const busy = (people: number) => (perDay * meanOfDrawn) / (480 * people)
      // A hundredth for what is drawn here.
      expect(busy(staff)).toBeLessThan(busyShare * 1.01)
      if (staff > 1) expect(busy(staff - 1)).toBeGreaterThan(busyShare * 0.99)
    }
    expect(Math.abs(meanWorkOn(values) / meanOfDrawn - 1)).toBeLessThan(0.01)
  })
})

/** The mean of so many steps, drawn one by one as offices work on them. */
const meanOfDrawn = (() => {
  const { handlingMinutes, workSpread, speedSpread, retypes } = values.officials('901', 1)
  const { prefilled } = values.citizens('901', 1)
  const { share, normal } = chanceFor(3, 1)
  let sum = 0
  const steps = 100_000
  for (let step = 0; step < steps; step++) {
    const work = logNormal(handlingMinutes, workSpread, normal())
    const done = work * logNormal(1, speedSpread, normal())
    sum += share() < prefilled ? done : done * retypes
  }
  return sum / steps
})()
