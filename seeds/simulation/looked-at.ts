import { z } from 'zod'
import { parseDeclaration } from '#app/services/stored.ts'
import { openBulkWriter } from '#db/bulk-simulation.server.ts'
import type { Declaration } from '#machines/bundle.ts'
import { familiesDrawn, numberOf } from './coming-families.ts'
import { findSimulation } from './deck.ts'
import { familiesOf } from './families/kinds.ts'
import { foundationsOf } from './foundations.ts'
import { lawsOf } from './laws.ts'
import { OtherSimulationError, settingsShape } from './other-simulation.ts'
import { valuesIn } from './settings.ts'

const generator = z.object({ family: z.number(), part: z.number(), at: z.number() })

/** People leave out the zeros a number begins with. */
const inFull = (dossierId: string, families: number) =>
  dossierId.replace(/^d(\d+)/, (_, place: string) => `d${numberOf(Number(place), families)}`)

/**
 * What a simulated family declared. A big run keeps no declarations: they are worked out again from its seed and the
 * family's number when somebody looks. Undefined for a dossier that is none of a simulation of the deck. Throws
 * OtherSimulationError where parameters or laws have changed since: the same numbers would make up other people.
 */
export function lookAt(databasePath: string, dossierId: string): Declaration | undefined {
  const writer = openBulkWriter(databasePath)
  try {
    const simulation = writer.find()
    const scenario = simulation && findSimulation(simulation.scenario)
    if (!scenario) return undefined
    const { families, foundations } = settingsShape.parse(JSON.parse(simulation.settings))
    const kept = writer.findKept(inFull(dossierId, families))
    if (!kept) return undefined
    if (kept.generator === null) return parseDeclaration(kept.declaration)
    const values = valuesIn(scenario)
    if (foundations !== foundationsOf(scenario, values)) {
      throw new OtherSimulationError(databasePath, simulation.settings, true)
    }
    const { family, part, at } = generator.parse(JSON.parse(kept.generator))
    const { seed } = simulation
    const law = lawsOf(kept.rule_set_id).kept(kept.bundle_id, kept.rule_set_id)
    const plan = familiesDrawn(scenario, seed, families, values).planOf(family)
    const oneByOne = !law.ruleSet.linked
    const wanted = { bundle: law.bundle, seed, plan, part, at, oneByOne, whole: true }
    return familiesOf(kept.bundle_id).declare(wanted).declaration
  } finally {
    writer.close()
  }
}
