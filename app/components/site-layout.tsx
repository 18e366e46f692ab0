import { useTranslation } from 'react-i18next'
import { dateTime } from '#app/i18n/format.ts'
import { languages, type Language } from '#app/i18n/language.ts'
import type { Actor } from '#machines/permissions.ts'

interface Props {
  actor: Actor
  language: Language
  /** The portal's clock; unknown on an error page of last resort. */
  portalNow: number | null
  /** Where this page is, for coming back after a change of language. */
  path: string
  children: React.ReactNode
}

export function SiteLayout({ actor, language, portalNow, path, children }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <a href="#main">{t('site.skipToContent')}</a>
      <header>
        <a href="/">{t('site.name')}</a>
        {portalNow !== null && (
          <p>{t('site.portalDate', { date: dateTime(portalNow, language) })}</p>
        )}
        <form method="post" action="/language">
          <input type="hidden" name="return" value={path} />
          {languages.map((other) => (
            <button key={other} name="language" value={other} lang={other}>
              {t(`language.${other}`)}
            </button>
          ))}
        </form>
        {actor.kind === 'anonymous' || actor.kind === 'system' ? (
          <a href="/sign-in">{t('session.signIn')}</a>
        ) : (
          <form method="post" action="/sign-out">
            <p>{t('session.signedInAs', { name: actor.name })}</p>
            <button>{t('session.signOut')}</button>
          </form>
        )}
      </header>
      <main id="main">{children}</main>
      <footer>
        <p>{t('site.simulation')}</p>
      </footer>
    </>
  )
}
