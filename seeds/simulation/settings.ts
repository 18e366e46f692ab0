import { familiesOf } from './families/kinds.ts'
import { citizens, type CitizenValues } from './parameters/citizens.ts'
import { officials, type OfficialValues } from './parameters/officials.ts'
import { valuesOf } from './parameters/parameter.ts'
import type { SimulationScenario } from './scenario.ts'
import type { ValuesIn } from './values.ts'

/** What a run changes about its scenario’s parameters, in every province: a lever, or a value somebody tries. */
export interface Changes {
  citizens?: (values: CitizenValues) => Partial<CitizenValues>
  officials?: (values: OfficialValues) => Partial<OfficialValues>
}

/** The parameters in each province: the common ones, what the scenario says of it, and what the run changes. */
export function valuesIn(scenario: SimulationScenario, changes: Changes = {}): ValuesIn {
  return {
    citizens: remembering((province, stage, bundleId) => {
      const differs = bundleId === undefined ? {} : familiesOf(bundleId).differs
      const told = { ...differs, ...scenario.citizens?.(province, stage) }
      const values = valuesOf(citizens, told)
      return { ...values, ...changes.citizens?.(values) }
    }),
    officials: remembering((province, stage) => {
      const values = valuesOf(officials, scenario.officials?.(province, stage))
      return { ...values, ...changes.officials?.(values) }
    }),
  }
}

function remembering<Values>(
  make: (province: string, stage: number, bundleId: string | undefined) => Values,
) {
  const known = new Map<string | undefined, Map<number, Map<string, Values>>>()
  return (province: string, stage: number, bundleId?: string): Values => {
    const ofBundle = known.get(bundleId) ?? new Map<number, Map<string, Values>>()
    known.set(bundleId, ofBundle)
    const there = ofBundle.get(stage) ?? new Map<string, Values>()
    ofBundle.set(stage, there)
    const found = there.get(province) ?? make(province, stage, bundleId)
    there.set(province, found)
    return found
  }
}
