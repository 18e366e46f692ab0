import { createHash } from 'node:crypto'
import { getFamily } from '#machines/bundles/index.ts'
import { fingerprintOf } from '#machines/fingerprint.ts'
import { populations } from './parameters/provinces.ts'
import type { SimulationScenario } from './scenario.ts'
import type { ValuesIn } from './values.ts'

/** What the ids of rows are made of: two ways in one file would give two dossiers one id. */
const NAMED_BY = 'the order of filing'

/**
 * What a simulation is built on, as sixteen hexadecimal digits: its families, every parameter in every province, the
 * rule sets and charts of its bundles. Where one of them changed, the same seed no longer means the same people, and what
 * was begun cannot be gone on with.
 */
export function foundationsOf(scenario: SimulationScenario, values: ValuesIn): string {
  const { from, to, followedTo, keeps, provinces, mix } = scenario
  const hash = createHash('sha256')
  const add = (part: unknown) => hash.update(JSON.stringify(part))
  add({ namedBy: NAMED_BY, from, to, followedTo, keeps, provinces, mix, populations })
  for (const { bundleId, stage = 1 } of mix) {
    for (const { code } of populations) {
      add([values.citizens(code, stage, bundleId), values.officials(code, stage)])
    }
  }
  for (const id of new Set(mix.map(({ bundleId }) => bundleId))) {
    for (const bundle of getFamily(id).versions) {
      add([id, bundle.version, fingerprintOf(bundle), bundle.ruleSets])
    }
  }
  return hash.digest('hex').slice(0, 16)
}
