import { deck } from '../scenario/deck.ts'
import { instant } from '../scenario/perform.ts'
import type { Plan } from './plan.ts'

/** Everything that can be played as a run, with what a player is given. Each kind has its line here. */
export function listPlays() {
  return deck.map((scenario) => ({
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
    planFor: (_seed: number | null): Plan => ({ kind: 'story', scenario }),
  }))
}

/** The families whose members people may sign in as once they take over what a plan plays. */
export function familiesIn({ scenario }: Plan): string[] {
  const acting = scenario.acts.flatMap((act) => ('family' in act ? [act.family] : []))
  return [...new Set([...acting, ...scenario.cast.families.map(({ id }) => id)])]
}
