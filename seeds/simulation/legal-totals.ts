import { getFamily } from '#machines/bundles/index.ts'
import { findLaw } from '#machines/family.ts'
import { legalTotal } from '#machines/legal-total.ts'
import type { Measure } from './measure.ts'
import type { SimulationScenario } from './scenario.ts'

/** What the law allows in all, worked out by calendar from the rule set; of the first life event of the mix. */
export function legalTotals(scenario: SimulationScenario, ruleSet: string): Measure[] {
  const [first] = scenario.mix
  const law = first && findLaw(getFamily(first.bundleId), ruleSet)
  // Where the total depends on what a family has a right to, there is no single one.
  if (!law || scenario.totalsByRight) return []
  const { value, unit, assumed } = legalTotal(law.bundle, law.ruleSet)
  return [
    {
      id: 'legal-total-days',
      unit: 'life-event',
      block: 'country',
      // The limits of each office are put in; only how they add up is worked out.
      label: 'input',
      value,
      published: publishedTotals[ruleSet] ?? null,
      numerator: null,
      denominator: null,
      days: unit === 'days' ? 'calendar' : 'working',
      ...(assumed.length > 0 && { assumed }),
    },
  ]
}

/** figures.md 1: 21 days one by one, 4 working days linked; three under Decree 63/2024/NĐ-CP. */
const publishedTotals: Readonly<Record<string, number>> = {
  'one-by-one': 21,
  'guidance-2023': 4,
  'decree-63-2024': 3,
}
