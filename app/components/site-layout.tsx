import { useTranslation } from 'react-i18next'
import type { Language } from '#app/i18n/language.ts'
import staySignedIn from '#app/islands/stay-signed-in.ts?worker&url'
import type { Actor } from '#machines/permissions.ts'
import mark from './mark.svg?no-inline'
import { PageScript } from './page-script.tsx'
import { SessionEnd, type SessionStanding } from './session-end.tsx'
import { SimulationBand } from './simulation-band.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader, type LifeEvent, type Waiting } from './site-header.tsx'
import '../styles/app.css'

interface Props {
  actor: Actor
  language: Language
  /** The portal's clock; unknown on an error page of last resort. */
  portalNow: number | null
  /** When the session ends if nothing more is done; null for nobody. */
  session?: SessionStanding | null
  /** Where this page is, for coming back after a change of language. */
  path: string
  waiting?: Waiting
  lifeEvents?: readonly LifeEvent[]
  /** The form of this page that is saved before the language changes. */
  saves?: string
  children: React.ReactNode
}

export function SiteLayout(props: Props) {
  const { actor, language, portalNow, session, path, waiting, lifeEvents, saves, children } = props
  const { t } = useTranslation()
  return (
    <div className="site">
      <link rel="icon" type="image/svg+xml" href={mark} />
      <a className="skip-link" href="#main">
        {t('site.skipToContent')}
      </a>
      <SimulationBand now={portalNow} language={language} />
      <SiteHeader
        actor={actor}
        language={language}
        path={path}
        waiting={waiting}
        lifeEvents={lifeEvents}
        saves={saves}
      />
      <main id="main" className="site__main" tabIndex={-1}>
        <div className="site__inner">{children}</div>
      </main>
      {session && <SessionEnd {...session} language={language} />}
      {session && <PageScript src={staySignedIn} />}
      <SiteFooter />
      <p className="print-only">{t('site.noLegalForce')}</p>
    </div>
  )
}
