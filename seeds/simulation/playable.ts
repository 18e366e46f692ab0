import { insertCast } from '#db/bulk.server.ts'
import { openBulkWriter } from '#db/bulk-simulation.server.ts'
import { openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Playable } from '../runs/playable.ts'
import { casesPerDay } from './coming-families.ts'
import { countryRows } from './country.ts'
import { foundationsOf } from './foundations.ts'
import type { SimulationOptions } from './options.ts'
import { refuseOther } from './other-simulation.ts'
import { valuesIn } from './settings.ts'
import { runOn, type Run } from './simulation.ts'
import { staffing } from './staff.ts'
import { atTheStart } from './standing.ts'
import type { Writing } from './writing-thread.ts'

/** Events of one slice: few enough to stop quickly, many enough to be written together. */
const SLICE = 500

export interface SimulationAsked extends Omit<SimulationOptions, 'families' | 'ruleSet' | 'hand'> {
  /** How many life events; the scenario’s own number when not said. */
  families?: number | undefined
  /** The scenario’s own when not said. */
  ruleSet?: string | undefined
  /** Events played and written together. */
  slice?: number
  /** Milliseconds: no step plays beyond the next whole span of that length, for whoever keeps time. */
  span?: number
  /** Where it is written; here, between two slices, when not said. */
  writing?: Writing
}

export interface SimulationPlayable extends Playable {
  run: Run
}

/**
 * Opens a simulation over a database of its own: a new one, or one that was left before its end. One step is a slice of
 * events, written with the state in one transaction; so it can be stopped, also by force, between any two.
 * Throws OtherSimulationError, also where parameters or laws are no longer those it was begun with.
 */
export async function openSimulation(asked: SimulationAsked): Promise<SimulationPlayable> {
  const { scenario, slice = SLICE } = asked
  const settings = {
    families: asked.families ?? scenario.families,
    ruleSet: asked.ruleSet ?? scenario.ruleSet,
  }
  const values = valuesIn(scenario, asked.changes)
  await prepare(asked, settings, values)
  const run = runOn({ ...asked, ...settings, hand: asked.writing?.hand })
  const { filed } = run.facts()
  if (filed === 0) run.flush()
  return {
    run,
    now: run.now,
    next: run.next,
    step: async (through = endOfSpan(run.next(), asked.span)) => {
      run.play(slice, through === Infinity ? undefined : through)
      run.flush()
      await asked.writing?.ready()
    },
    progress: () => {
      const { filed, underWay: open, events } = run.facts()
      return { done: filed - open, of: settings.families, events }
    },
    close: async () => {
      run.flush(true)
      await asked.writing?.settled()
      run.close()
    },
  }
}

/** A moment that ends a span belongs to it. */
const endOfSpan = (next: Instant | undefined, span: number | undefined) =>
  next === undefined || span === undefined ? undefined : Math.ceil(next / span) * span

/** Schema, places, offices and officials, and what is to be simulated: once; after that only a comparison. */
async function prepare(
  { scenario, seed, databasePath }: SimulationAsked,
  settings: { families: number; ruleSet: string },
  values: ReturnType<typeof valuesIn>,
) {
  const store = openDatabase(databasePath)
  await migrate(store.write)
  const writer = openBulkWriter(databasePath)
  try {
    const found = writer.find()
    const foundations = foundationsOf(scenario, values)
    const wanted = {
      scenario: scenario.id,
      seed,
      settings: JSON.stringify({ ...settings, foundations }),
    }
    if (found) {
      refuseOther(databasePath, found, wanted)
      return
    }
    const perDay = casesPerDay(scenario, settings.families)
    const size = staffing(perDay, values, scenario.provinces)
    await insertCast(store.write, countryRows(size))
    writer.begin({ ...wanted, progress: JSON.stringify(atTheStart) })
  } finally {
    writer.close()
    await store.close()
  }
}
