import { useTranslation } from 'react-i18next'
import { time } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import '../styles/session.css'

/** Instants of wall time: sessions do not follow the portal’s clock. */
export interface SessionStanding {
  endsAt: number
  readAt: number
}

interface Props extends SessionStanding {
  language: Language
}

/** Until when the session lasts; with scripts a warning comes in time, and a button that keeps it. */
export function SessionEnd({ endsAt, readAt, language }: Props) {
  const { t } = useTranslation()
  const texts = {
    warning: t('session.warning', { minutes: '{minutes}' }),
    stayed: t('session.stayed'),
    ended: t('session.ended'),
    notReached: t('session.notReached'),
  }
  return (
    <aside className="session" aria-label={t('session.label')}>
      <p className="site__inner quiet small">
        {t('session.until', { time: time(endsAt, language) })}
      </p>
      <div
        className="session__warning"
        data-session-lasts={endsAt - readAt}
        data-texts={JSON.stringify(texts)}
        hidden
      >
        <div className="site__inner session__inner">
          <p role="alert" />
          <button
            type="button"
            className="aksel-button aksel-button--medium"
            data-variant="primary"
          >
            <span>{t('session.stay')}</span>
          </button>
        </div>
      </div>
    </aside>
  )
}
