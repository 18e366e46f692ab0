import { instantAt } from '#machines/calendar.ts'
import { deck } from '../scenario/deck.ts'
import { instant } from '../scenario/perform.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { simulations } from '../simulation/deck.ts'
import type { SimulationScenario } from '../simulation/scenario.ts'
import type { Plan } from './plan.ts'

/** Everything that can be played as a run: the deck, what operators wrote themselves, and simulated people. */
export function listPlays(own: readonly Scenario[] = []) {
  return [...[...deck, ...own].map(storyPlay), ...simulations.map(simulationPlay)]
}

const storyPlay = (scenario: Scenario) => ({
  play: {
    id: scenario.id,
    title: scenario.title,
    story: scenario.story,
    bundleId: scenario.bundle,
    ruleSetId: scenario.ruleSet,
    startsAt: instant(scenario.starts),
    endsAt: instant(scenario.until),
    drawsByLot: false,
  },
  planFor: (seed: number | null): Plan => ({ kind: 'story', scenario, seed: seed ?? 0 }),
})

/** As many families as somebody looking on has patience for; the command plays all of them. */
const MOST_FAMILIES = 20_000
/** What is drawn from when nobody names a seed. */
const ORDINARY_SEED = 1

const simulationPlay = (scenario: SimulationScenario) => ({
  play: {
    id: scenario.id,
    title: scenario.title,
    story: scenario.story,
    bundleId: scenario.mix[0]?.bundleId ?? '',
    ruleSetId: scenario.ruleSet,
    startsAt: instantAt(scenario.from, '00:00'),
    endsAt: instantAt(scenario.followedTo, '23:59'),
    drawsByLot: true,
  },
  planFor: (seed: number | null): Plan => ({
    kind: 'simulation',
    simulation: scenario.id,
    seed: seed ?? ORDINARY_SEED,
    families: Math.min(scenario.families, MOST_FAMILIES),
  }),
})

/** The families whose members people may sign in as once they take over what a plan plays. */
export function familiesIn(plan: Plan): string[] {
  if (plan.kind !== 'story') return []
  const { scenario } = plan
  const acting = scenario.acts.flatMap((act) => ('family' in act ? [act.family] : []))
  return [...new Set([...acting, ...scenario.cast.families.map(({ id }) => id)])]
}
