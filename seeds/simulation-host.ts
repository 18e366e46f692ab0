import { z } from 'zod'
import type { SimulationHost } from '#app/services/simulation-host.ts'
import { simulationTexts } from './simulation/command-line.texts.ts'
import { findSimulation } from './simulation/deck.ts'
import { toSeventy } from './simulation/fitted/to-70-percent.ts'
import { levers } from './simulation/levers.ts'
import { TOGETHER } from './simulation/levers-pulled.ts'
import { measuresOf, whyOf } from './simulation/report.ts'
import { readStanding } from './simulation/standing.ts'
import { talliesFrom } from './simulation/tallies.ts'

const settingsSchema = z.object({ ruleSet: z.string() })

const assumedSplit = {
  vi: simulationTexts.vi.assumedSplit,
  en: simulationTexts.en.assumedSplit,
}

/** The simulated people for the portal's pages. */
export const simulationHost: SimulationHost = {
  knows: (play) => findSimulation(play) !== undefined,
  tell: ({ scenario: id, settings, progress }) => {
    const scenario = findSimulation(id)
    if (!scenario) return undefined
    const { ruleSet } = settingsSchema.parse(JSON.parse(settings))
    const tallies = talliesFrom(readStanding(progress).tallies)
    const { title, story, assumptions } = scenario
    const figures = measuresOf(scenario, ruleSet, tallies).map((measure) => ({
      ...measure,
      why: whyOf(scenario, ruleSet, measure) ?? (measure.assumed && assumedSplit),
    }))
    return { title, story, assumptions, figures }
  },
  levers,
  together: TOGETHER,
  leverResult: toSeventy,
}
