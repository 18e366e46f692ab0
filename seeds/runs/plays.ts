import { deck } from '../scenario/deck.ts'
import { instant } from '../scenario/perform.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Plan } from './plan.ts'

/** Everything that can be played as a run, with what a player is given: the deck, and what operators wrote themselves. */
export function listPlays(own: readonly Scenario[] = []) {
  return [...deck, ...own].map((scenario) => ({
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
  }))
}

/** The families whose members people may sign in as once they take over what a plan plays. */
export function familiesIn(plan: Plan): string[] {
  if (plan.kind !== 'story') return []
  const { scenario } = plan
  const acting = scenario.acts.flatMap((act) => ('family' in act ? [act.family] : []))
  return [...new Set([...acting, ...scenario.cast.families.map(({ id }) => id)])]
}
