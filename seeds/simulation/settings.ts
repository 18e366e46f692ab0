import { citizens, type CitizenValues } from './parameters/citizens.ts'
import { officials, type OfficialValues } from './parameters/officials.ts'
import { valuesOf } from './parameters/parameter.ts'
import type { SimulationScenario } from './scenario.ts'
import type { ValuesIn } from './world.ts'

/** What a run changes about its scenario’s parameters, in every province: a lever, or a value somebody tries. */
export interface Changes {
  citizens?: (values: CitizenValues) => Partial<CitizenValues>
  officials?: (values: OfficialValues) => Partial<OfficialValues>
}

/** The parameters in each province: the common ones, what the scenario says of it, and what the run changes. */
export function valuesIn(scenario: SimulationScenario, changes: Changes = {}): ValuesIn {
  return {
    citizens: remembering((province) => {
      const values = valuesOf(citizens, scenario.citizens?.(province))
      return { ...values, ...changes.citizens?.(values) }
    }),
    officials: remembering((province) => {
      const values = valuesOf(officials, scenario.officials?.(province))
      return { ...values, ...changes.officials?.(values) }
    }),
  }
}

function remembering<Values>(make: (province: string) => Values) {
  const known = new Map<string, Values>()
  return (province: string): Values => {
    const found = known.get(province) ?? make(province)
    known.set(province, found)
    return found
  }
}
