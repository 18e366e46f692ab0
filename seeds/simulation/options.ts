import type { Batch } from '#db/bulk-simulation.server.ts'
import type { compileChart } from '#machines/compiled.ts'
import type { SimulationScenario } from './scenario.ts'
import type { Changes } from './values.ts'
import type { Happening } from './world.ts'

/** Up to so many families somebody may be looking on. */
const LOOKED_ON = 20_000

/** Whether somebody may be looking on at so many families: bigger runs are for whoever waits for the end. */
export const mayBeLookedOn = (families: number) => families <= LOOKED_ON

export interface SimulationOptions {
  scenario: SimulationScenario
  seed: number
  /** How many life events; the scenario’s own number when not said. */
  families: number
  ruleSet: string
  databasePath: string
  changes?: Changes
  observe?: (happening: Happening) => void
  /** Whether the figures follow every batch; when not said, up to so many families as somebody may look on at. */
  isLookedOn?: boolean
  /** What decides; the compiled table when not said. */
  chartOf?: typeof compileChart
  /** Who carries out what is to be written; this thread when not said. */
  hand?: ((batch: Batch) => void) | undefined
}
