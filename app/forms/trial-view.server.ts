import type { TFunction } from 'i18next'
import type { Trial } from '#app/services/stage-host.ts'
import { actName } from './scenario-view.server.ts'

/** How a trial went, in words. */
export function trialView({ acts, failure, facts }: Trial, t: TFunction<'scenarios'>) {
  return {
    stopped: failure && {
      number: failure.index === null ? null : failure.index + 1,
      why: whyOf(failure, t),
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

/** Why a trial stopped, in words; the name of the error is what an act can say it must be refused with. */
function whyOf(
  { undeclared, refusal }: NonNullable<Trial['failure']>,
  t: TFunction<'scenarios'>,
): string {
  if (undeclared !== undefined) return t('trial.undeclared', { dossier: undeclared })
  if (refusal === undefined) return t('trial.notRefused')
  const found = refusals.find((known) => known === refusal)
  return found ? `${t(`trial.refusal.${found}`)} (${found})` : t('trial.odd', { refusal })
}

const refusals = [
  'EventRefusedError',
  'ForbiddenError',
  'NotFoundError',
  'PageNotAnsweredError',
  'IncompleteDeclarationError',
  'OutsideCalendarError',
] as const

export type TrialView = ReturnType<typeof trialView>
