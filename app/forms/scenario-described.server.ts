import type { TFunction } from 'i18next'
import type { Language } from '#app/i18n/language.ts'
import { channelsIn, type ScenarioContent } from '#app/services/scenario-content.ts'
import type { StageHost } from '#app/services/stage-host.ts'

/** How filings come in: by which way, and where a scenario describes it, how many from when to when. */
export function filingFacts(
  { acts, arrivals, channels }: ScenarioContent,
  language: Language,
  t: TFunction<'scenarios'>,
) {
  const { online, counter } = channels ?? channelsIn(acts)
  const ways = [t('facts.online', { count: online }), t('facts.counter', { count: counter })]
  return [
    ...(arrivals
      ? [
          {
            name: t('facts.arrivals'),
            value: [
              t('facts.came', { ...arrivals, count: arrivals.count }),
              ...(arrivals.pattern ? [arrivals.pattern[language]] : []),
            ].join('. '),
          },
        ]
      : []),
    { name: t('facts.channels'), value: ways.join(' · ') },
  ]
}

/** How many people each office has, where a scenario describes it. */
export const staffLines = (
  { staffing = [] }: ScenarioContent,
  host: StageHost,
  language: Language,
) =>
  staffing.map(({ office, officials, about }) => ({
    office: host.officeName(office, language) ?? office,
    officials,
    about: about?.[language] ?? '',
  }))
