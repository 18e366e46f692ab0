import { useTranslation } from 'react-i18next'
import { isLanguage, defaultLanguage } from '#app/i18n/language.ts'
import type { Bundle } from '#machines/bundle.ts'
import type { ChartTransition } from '#machines/chart.ts'
import { isStepState } from '#machines/step.states.ts'
import { findText } from '#machines/texts.ts'
import { isEventType } from '#machines/samples.ts'

const dossierStates = ['draft', 'open', 'closed'] as const

/** What regions, states, events and effects are called in the reader's language. */
export function useNames(bundle: Bundle) {
  const { t, i18n } = useTranslation('rehearsal')
  const language = isLanguage(i18n.language) ? i18n.language : defaultLanguage

  const region = (id: string) => {
    if (id === 'dossier') return t('region.dossier')
    return findText(bundle, language, `procedures.${id}.short`) ?? id
  }
  const state = (regionId: string, id: string) => {
    if (regionId !== 'dossier') return isStepState(id) ? t(`state.${id}`) : id
    return t(`dossierState.${dossierStates.find((known) => known === id) ?? 'other'}`)
  }
  const event = (type: string | undefined) =>
    isEventType(type) ? t(`event.${type}`) : t('drawing.auto')
  const events = (transitions: readonly ChartTransition[]) => [
    ...new Set(transitions.map((transition) => event(transition.event))),
  ]
  const effects = ({ effects }: Pick<ChartTransition, 'effects'>) =>
    [...new Set(effects)].map((effect) => t(`effect.${effect}`)).join(', ')

  return { region, state, event, events, effects }
}

export type Names = ReturnType<typeof useNames>
