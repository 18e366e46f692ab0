import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSimulation, type SimulationAsked } from '#seeds/simulation/playable.ts'
import { measuresOf } from '#seeds/simulation/report.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'

let folder: string | undefined
let databases = 0

/** A path for a database of a test, gone when the process ends. */
export function freshPath(): string {
  if (folder === undefined) {
    const made = (folder = mkdtempSync(join(tmpdir(), 'mot-lan-simulation-')))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  }
  return join(folder, `${databases++}.db`)
}

/** A simulation from its beginning, or from where it stands in its file, to its end. */
export async function simulated(asked: Partial<SimulationAsked> = {}) {
  const databasePath = asked.databasePath ?? freshPath()
  const simulation = await openSimulation({
    scenario: oneByOne,
    seed: 5,
    families: 10,
    ...asked,
    databasePath,
  })
  while (simulation.next() !== undefined) await simulation.step()
  const { scenario = oneByOne, ruleSet = scenario.ruleSet } = asked
  const measures = measuresOf(scenario, ruleSet, simulation.run.tallies)
  const facts = simulation.run.facts()
  await simulation.close()
  return { databasePath, facts, measures }
}
