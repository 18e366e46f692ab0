import { z } from 'zod'
import type { Schema } from '#db/schema.ts'
import { readStanding } from './standing.ts'

type Simulation = Pick<Schema['simulation'], 'scenario' | 'seed' | 'settings'>

export const settingsShape = z.object({
  families: z.number(),
  ruleSet: z.string(),
  /** Not there in what was begun before this was written down. */
  foundations: z.string().optional(),
})

/** This database was begun with something else: going on would mix two runs. */
export class OtherSimulationError extends Error {
  constructor(
    readonly path: string,
    readonly found: string,
    /** What was asked for is the same, but not what it is built on. */
    readonly isRebuilt: boolean,
  ) {
    super(
      isRebuilt
        ? `What the simulation in ${path} is built on has changed since it was begun: ${found}.`
        : `${path} holds another simulation: ${found}.`,
    )
    this.name = 'OtherSimulationError'
  }
}

/** What was simulated to its end may be opened whatever has changed since. Throws OtherSimulationError. */
export function refuseOther(
  path: string,
  found: Simulation & Pick<Schema['simulation'], 'progress'>,
  wanted: Simulation,
) {
  const [begun, asked] = [found, wanted].map(({ settings }) =>
    settingsShape.parse(JSON.parse(settings)),
  )
  const said = `${found.scenario}, ${found.seed}, ${found.settings}`
  const isAsked =
    found.scenario === wanted.scenario &&
    found.seed === wanted.seed &&
    begun?.families === asked?.families &&
    begun?.ruleSet === asked?.ruleSet
  if (!isAsked) throw new OtherSimulationError(path, said, false)
  const isOver = readStanding(found.progress).isOver
  if (!isOver && begun?.foundations !== asked?.foundations) {
    throw new OtherSimulationError(path, said, true)
  }
}
