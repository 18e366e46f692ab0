import { familiesOf } from './families/kinds.ts'
import { citizens } from './parameters/citizens.ts'
import { officials } from './parameters/officials.ts'
import { changedBy, valuesOf } from './parameters/parameter.ts'
import type { SimulationScenario } from './scenario.ts'
import type { Changes, ValuesIn } from './values.ts'

/**
 * The parameters in each province: the common ones, in what a kind of family differs, what the scenario says of it, and
 * what the scenario and the run change on purpose. Asking throws OutOfRangeError for a value that cannot be.
 */
export function valuesIn(scenario: SimulationScenario, changes: Changes = {}): ValuesIn {
  const inTurn = [scenario.changes ?? {}, changes]
  return {
    citizens: remembering((province, stage, bundleId) => {
      const differs = bundleId === undefined ? {} : familiesOf(bundleId).differs
      const parameters = { ...citizens, ...differs }
      const told = valuesOf(parameters, scenario.citizens?.(province, stage))
      return inTurn.reduce(
        (values, change) => changedBy(parameters, values, change.citizens?.(values)),
        told,
      )
    }),
    officials: remembering((province, stage) =>
      inTurn.reduce(
        (values, change) => changedBy(officials, values, change.officials?.(values)),
        valuesOf(officials, scenario.officials?.(province, stage)),
      ),
    ),
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
