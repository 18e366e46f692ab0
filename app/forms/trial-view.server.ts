import type { TFunction } from 'i18next'
import type { Trial } from '#app/services/stage-host.ts'
import { actName } from './scenario-view.server.ts'

/** How a trial went, in words. */
export function trialView({ acts, failure, facts }: Trial, t: TFunction<'scenarios'>) {
  return {
    stopped: failure && {
      number: failure.index === null ? null : failure.index + 1,
      why: failure.why,
    },
    acts: acts.map(({ at, does, state }, place) => ({
      id: String(place),
      at,
      name: actName(does, t),
      state,
    })),
    facts: facts.filter(({ expected, found }) => expected !== found),
  }
}

export type TrialView = ReturnType<typeof trialView>
