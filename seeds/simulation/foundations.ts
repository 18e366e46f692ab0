import { createHash } from 'node:crypto'
import { getFamily } from '#machines/bundles/index.ts'
import { fingerprintOf } from '#machines/fingerprint.ts'
import { familyKinds } from './families/kinds.ts'
import { counter, online } from './parameters/arrivals.ts'
import { populations } from './parameters/provinces.ts'
import type { SimulationScenario } from './scenario.ts'
import type { ValuesIn } from './values.ts'

/** What the ids of rows are made of: two ways in one file would give two dossiers one id. */
const NAMED_BY = 'the order of filing'

/** Parameters that hold in every province: when people come, how many live where, and what each kind of family has of its own. */
export const everywhere = {
  arrivals: { online, counter },
  populations,
  families: Object.fromEntries(familyKinds.map(({ bundleId, own }) => [bundleId, own])),
}

/**
 * What a simulation is built on, as sixteen hexadecimal digits: its families, every parameter in every province and
 * everywhere, the rule sets and charts of its bundles. Where one of them changed, the same seed no longer means the same
 * people, and what was begun cannot be gone on with.
 */
export function foundationsOf(
  scenario: SimulationScenario,
  values: ValuesIn,
  common: typeof everywhere = everywhere,
): string {
  const { from, to, followedTo, keeps, provinces, mix } = scenario
  const hash = createHash('sha256')
  const add = (part: unknown) => hash.update(JSON.stringify(part))
  add({ namedBy: NAMED_BY, from, to, followedTo, keeps, provinces, mix })
  add([common.arrivals, common.populations])
  for (const { bundleId, stage = 1 } of mix) {
    for (const { code } of populations) {
      add([values.citizens(code, stage, bundleId), values.officials(code, stage)])
    }
  }
  // Staff is worked out from what holds in no province in particular.
  add([values.citizens('', 1), values.officials('', 1)])
  for (const id of new Set(mix.map(({ bundleId }) => bundleId))) {
    add(common.families[id])
    for (const bundle of getFamily(id).versions) {
      add([id, bundle.version, fingerprintOf(bundle), bundle.ruleSets])
    }
  }
  return hash.digest('hex').slice(0, 16)
}
