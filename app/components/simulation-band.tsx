import { ClockIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { longDate, time } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'

/** On every page: that nothing here is real, and which day it is here. */
export function SimulationBand({ now, language }: { now: number | null; language: Language }) {
  const { t } = useTranslation()
  return (
    <aside className="band" aria-label={t('site.simulationLabel')}>
      <div className="site__inner band__inner">
        <p>{t('site.simulation')}</p>
        {now !== null && (
          <p className="band__clock">
            <ClockIcon className="icon" aria-hidden />
            <time dateTime={new Date(now).toISOString()}>
              {t('site.portalDate', { date: `${time(now, language)}, ${longDate(now, language)}` })}
            </time>
          </p>
        )}
      </div>
    </aside>
  )
}
