import { getFamily } from '#machines/bundles/index.ts'
import { findLaw } from '#machines/family.ts'
import { legalTotal } from '#machines/legal-total.ts'
import type { Measure } from './report.ts'
import type { SimulationScenario } from './scenario.ts'

/** What the law allows in all, worked out by calendar from the rule set; of the first life event of the mix. */
export function legalTotals(scenario: SimulationScenario, ruleSet: string): Measure[] {
  const [first] = scenario.mix
  const law = first && findLaw(getFamily(first.bundleId), ruleSet)
  if (!law) return []
  const { value, unit } = legalTotal(law.bundle, law.ruleSet)
  const id = unit === 'days' ? 'legal-total-days' : 'legal-total-working-days'
  const counts = { numerator: null, denominator: null }
  const all = [{ id, value }]
  // Whoever compares laws asks for one name, whatever the unit the total was published in.
  if (id !== 'legal-total-days') all.push({ id: 'legal-total-days', value })
  return all.map((one) => ({
    ...one,
    ...counts,
    unit: 'life-event',
    block: 'country',
    label: 'predicted',
    published: publishedTotals[ruleSet] ?? null,
  }))
}

/** figures.md 1: 21 days one by one, 4 working days linked; three under Decree 63/2024/NĐ-CP. */
const publishedTotals: Readonly<Record<string, number>> = {
  'one-by-one': 21,
  'guidance-2023': 4,
  'decree-63-2024': 3,
}
