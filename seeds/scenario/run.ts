import { CLOCK_STARTS, type Portal } from '#app/services/portal.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { seedCast } from '../demo/cast.ts'
import { families } from '../demo/families.ts'
import { accounts } from '../demo/offices.ts'
import { peopleOf } from '../demo/people.ts'
import type { Playable } from '../runs/playable.ts'
import type { Act } from './acts.ts'
import { instant, perform, type Stage } from './perform.ts'
import type { Scenario } from './scenario.ts'
import { stageFor, type Dossiers } from './stage.ts'

/** A scenario that does not go as it is written. */
export class ScenarioError extends Error {
  constructor(
    scenario: string,
    readonly act: Pick<Act, 'at' | 'does'>,
    readonly why: string,
    cause?: Error,
  ) {
    super(`Scenario “${scenario}”, ${act.at}, ${act.does}: ${why}`, { cause })
    this.name = 'ScenarioError'
  }
}

/** The portal's clock has passed the moment a scenario begins at, and never goes back. */
export class TooLateError extends Error {
  constructor({ id, starts }: Pick<Scenario, 'id' | 'starts'>) {
    super(`Scenario “${id}” begins at ${starts}; the clock of the portal has passed that.`)
    this.name = 'TooLateError'
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

/** How far a story has been told, between two acts: enough to go on from there on the same database. */
export interface Place {
  acts: number
  dossiers: readonly (readonly [string, { id: string; family: string }])[]
  refusals: Cast['refusals']
}

/** Where a story is written down while it is told: that an act begins, and how far it has come. */
export interface Bookmark {
  begins: (act: number) => Promise<void>
  reached: (place: Place) => Promise<void>
}

/** A story on a portal, told one event at a time. */
export interface Story extends Omit<Playable, 'close'> {
  cast: Cast
}

/**
 * Plays a scenario on an empty portal: the cast enters, then every act happens at its moment, with everything that
 * falls due in between in its order, up to the scenario's end. Throws TooLateError where the portal's clock has passed the
 * beginning, ScenarioError for an act that fails unasked.
 */
export async function runScenario(portal: Portal, scenario: Scenario): Promise<Cast> {
  if (portal.clock.now() > instant(scenario.starts)) throw new TooLateError(scenario)
  const story = await openStory(portal, scenario)
  while (story.next() !== undefined) await story.step()
  return story.cast
}

/**
 * A scenario ready to be told: one event is one act, one message carried, or one deadline that comes. Goes on from a
 * place it was told to before, on the same database. Its steps throw ScenarioError for an act that fails unasked.
 */
export async function openStory(
  portal: Portal,
  scenario: Scenario,
  place: Place = { acts: 0, dossiers: [], refusals: [] },
  bookmark?: Bookmark,
): Promise<Story> {
  await seedCast(portal.db, [], guestsOf(scenario))
  const people = peopleOf([...families, ...scenario.cast.families])
  const acts = inOrder(scenario)
  const ends = instant(scenario.until)
  const dossiers: Dossiers = new Map(place.dossiers)
  const refusals = [...place.refusals]
  let done = place.acts
  const moveTo = async (moment: number) => {
    if (moment > portal.clock.now()) await portal.moveClock(moment)
  }
  const nextAct = () => {
    const act = acts[done]
    return act ? instant(act.at) : ends
  }
  await moveTo(instant(scenario.starts))
  let next = await findNext()

  async function findNext() {
    const now = portal.clock.now()
    const due = (await portal.nextDue()) ?? Infinity
    const isOver = acts[done] === undefined && now >= ends && due > now
    return isOver ? undefined : Math.max(now, Math.min(nextAct(), due))
  }

  async function happen(act: Act) {
    const set = {
      ctx: { db: portal.db, now: portal.clock.now(), recordedAt: portal.wall() },
      bundle: scenario.bundle,
      officials: scenario.cast.officials,
      people,
      deliver: portal.deliver,
    }
    const error = await outcomeOf(act, () => stageFor(act, set, dossiers))
    if (error?.name !== act.refused) {
      throw new ScenarioError(scenario.id, act, whyOf(error, act), error)
    }
    if (error) refusals.push({ at: act.at, does: act.does, error: error.name })
  }

  return {
    cast: { dossiers, refusals },
    now: () => portal.clock.now(),
    next: () => next,
    progress: () => ({ done, of: acts.length }),
    step: async () => {
      const act = acts[done]
      if (!(await portal.deliverOne(nextAct()))) {
        await moveTo(nextAct())
        if (act) {
          await bookmark?.begins(done)
          await happen(act)
          done += 1
          await bookmark?.reached({ acts: done, dossiers: [...dossiers], refusals })
        }
      }
      next = await findNext()
    },
  }
}

async function outcomeOf(act: Act, stage: () => Stage) {
  try {
    await perform(act, stage())
    return undefined
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

const whyOf = (error: Error | undefined, { refused }: Act) =>
  error ? `${error.name}: ${error.message}` : `was not refused with ${refused}.`

/** Acts and faults by time; at one moment faults come first, and what stands first happens first. */
export function inOrder({ faults, acts, until }: Scenario): Act[] {
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
