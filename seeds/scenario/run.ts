import { CLOCK_STARTS, type Portal } from '#app/services/portal.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { seedCast } from '../demo/cast.ts'
import { families } from '../demo/families.ts'
import { accounts } from '../demo/offices.ts'
import { peopleOf } from '../demo/people.ts'
import type { Act } from './acts.ts'
import { instant, perform, type Stage } from './perform.ts'
import type { Scenario } from './scenario.ts'
import { stageFor, type Dossiers } from './stage.ts'

/** A scenario that does not go as it is written. */
export class ScenarioError extends Error {
  constructor(scenario: string, act: Pick<Act, 'at' | 'does'>, why: string, cause?: Error) {
    super(`Scenario “${scenario}”, ${act.at}, ${act.does}: ${why}`, { cause })
    this.name = 'ScenarioError'
  }
}

/** Where the clock of the portal must stand that plays a scenario: it goes forward from there, and never back. */
export const opensAt = ({ starts }: Pick<Scenario, 'starts'>): Instant =>
  Math.min(CLOCK_STARTS, instant(starts))

/** What a run knows of its story: the dossiers by name, and whose they are. */
export interface Cast {
  dossiers: ReadonlyMap<string, { id: string; family: string }>
  /** What was refused, in order: the act and the name of the error. */
  refusals: readonly { at: string; does: string; error: string }[]
}

/**
 * Plays a scenario on an empty portal: the cast enters, then every act happens at its moment, with everything that
 * falls due in between in its order, up to the scenario's end. Throws ScenarioError for an act that fails unasked.
 */
export async function runScenario(portal: Portal, scenario: Scenario): Promise<Cast> {
  await seedCast(portal.db, [], guestsOf(scenario))
  const people = peopleOf([...families, ...scenario.cast.families])
  const dossiers: Dossiers = new Map()
  const refusals: { at: string; does: string; error: string }[] = []
  const moveTo = async (moment: string) => {
    if (instant(moment) > portal.clock.now()) await portal.moveClock(instant(moment))
  }
  await moveTo(scenario.starts)
  for (const act of inOrder(scenario)) {
    await moveTo(act.at)
    const set = {
      ctx: { db: portal.db, now: portal.clock.now(), recordedAt: portal.wall() },
      bundle: scenario.bundle,
      officials: scenario.cast.officials,
      people,
      deliver: portal.deliver,
    }
    const stage = stageFor(act, set, dossiers)
    const error = await outcomeOf(act, stage)
    if (error?.name !== act.refused) {
      throw new ScenarioError(scenario.id, act, whyOf(error, act), error)
    }
    if (error) refusals.push({ at: act.at, does: act.does, error: error.name })
    await portal.deliver()
  }
  await moveTo(scenario.until)
  return { dossiers, refusals }
}

async function outcomeOf(act: Act, stage: Stage) {
  try {
    await perform(act, stage)
    return undefined
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

const whyOf = (error: Error | undefined, { refused }: Act) =>
  error ? `${error.name}: ${error.message}` : `was not refused with ${refused}.`

/** Acts and faults by time; at one moment faults come first, and what stands first happens first. */
function inOrder({ faults, acts, until }: Scenario): Act[] {
  const broken = faults.flatMap(({ target, kind, from, until: to }): Act[] => [
    { does: 'breakDown', who: 'operator', at: from, target, kind },
    ...(to ? [{ does: 'mend' as const, who: 'operator' as const, at: to, target }] : []),
  ])
  return [...broken, ...acts]
    .filter(({ at }) => at <= until)
    .toSorted((one, other) => instant(one.at) - instant(other.at))
}

function guestsOf({ cast }: Scenario) {
  const guests = cast.officials.map(({ id, name, colleagueOf, roles }) => {
    const like = accounts.find((account) => account.id === colleagueOf)
    if (!like) throw new Error(`“${id}” has no colleague “${colleagueOf}”.`)
    return { ...like, id, full_name: name, roles: JSON.stringify(roles) }
  })
  return { families: cast.families, accounts: guests }
}
