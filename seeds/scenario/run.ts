import type { Context } from '#app/services/context.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { procedureOf } from '#machines/bundle.ts'
import type { Actor } from '#machines/permissions.ts'
import { seedCast } from '../demo/cast.ts'
import { families } from '../demo/families.ts'
import { accounts } from '../demo/offices.ts'
import { officialNamed, peopleOf, type People } from '../demo/people.ts'
import type { Act } from './acts.ts'
import { instant, perform, type Stage } from './perform.ts'
import type { Scenario } from './scenario.ts'

const operator: Actor = { kind: 'operator', id: 'operator', name: 'Điều hành' }

/** A scenario that does not go as it is written. */
export class ScenarioError extends Error {
  constructor(scenario: string, act: Pick<Act, 'at' | 'does'>, why: string) {
    super(`Scenario “${scenario}”, ${act.at}, ${act.does}: ${why}`)
    this.name = 'ScenarioError'
  }
}

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
  const dossiers = new Map<string, { id: string; family: string }>()
  const refusals: { at: string; does: string; error: string }[] = []
  const moveTo = async (moment: string) => {
    if (instant(moment) > portal.clock.now()) await portal.moveClock(instant(moment))
  }
  await moveTo(scenario.starts)
  for (const act of inOrder(scenario)) {
    await moveTo(act.at)
    const stage = stageFor(portal, scenario, people, dossiers, act)
    const error = await outcomeOf(act, stage)
    if (error?.name !== act.refused) throw new ScenarioError(scenario.id, act, whyOf(error, act))
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

function stageFor(
  portal: Portal,
  scenario: Scenario,
  people: People,
  dossiers: Map<string, { id: string; family: string }>,
  act: Act,
): Stage {
  const named = (name: string) => {
    const found = dossiers.get(name)
    if (!found) throw new Error(`Nobody declared “${name}” yet.`)
    return found
  }
  const family = 'family' in act ? act.family : 'dossier' in act ? named(act.dossier).family : ''
  const ctx: Context = {
    db: portal.db,
    actor: actorOf(scenario, people, act, family),
    now: portal.clock.now(),
    recordedAt: portal.wall(),
  }
  return {
    ctx,
    bundle: scenario.bundle,
    dossierOf: (name) => named(name).id,
    ...declarant(people, act, family),
    declared: (name, of, id) => dossiers.set(name, { id, family: of }),
    deliver: portal.deliver,
  }
}

/** Who declares, or comes to a counter to have it typed, and what they know. */
function declarant(people: People, act: Act, family: string) {
  const who =
    act.does === 'declare' ? act.who : act.does === 'fileAtCounter' ? act.person : undefined
  if (!who) return { knows: {}, personId: '' }
  return {
    knows: who === 'father' ? people.fatherKnowsOf(family) : people.knowsOf(family),
    personId: `${family}-${who}`,
  }
}

function actorOf(scenario: Scenario, people: People, act: Act, family: string): Actor {
  switch (act.who) {
    case 'mother':
      return people.motherOf(family)
    case 'father':
      return people.fatherOf(family)
    case 'householder':
      return people.headOf(family)
    case 'operator':
      return operator
    case 'official':
      return act.account
        ? guestNamed(scenario, act.account)
        : people.officialFor(family, procedureOf(getBundle(scenario.bundle), act.step).agency)
  }
}

function guestNamed({ cast }: Scenario, accountId: string): Actor {
  const guest = cast.officials.find(({ id }) => id === accountId)
  if (!guest) return officialNamed(accountId)
  const { id, name, colleagueOf, roles } = guest
  return { ...officialNamed(colleagueOf), id, name, roles }
}
