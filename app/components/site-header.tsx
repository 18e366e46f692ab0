import { PersonCircleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '#app/i18n/language.ts'
import type { Actor } from '#machines/permissions.ts'
import { EnterSends } from './enter-sends.tsx'
import mark from './mark.svg?no-inline'
import { closestTo, currentIn, navigation } from './navigation.ts'

interface Props {
  actor: Actor
  language: Language
  path: string
  waiting?: Waiting
  lifeEvents?: readonly LifeEvent[]
  /** The id of the form of this page that is to be saved before the language changes. */
  saves?: string
}

/** One thing to declare, by the bundle's own name. */
export interface LifeEvent {
  to: string
  label: string
}

/** What waits for the signed-in person: notices not seen, and people's words not answered. */
export interface Waiting {
  notices: number
  feedback: number
}

export function SiteHeader(props: Props) {
  const { actor, language, path, waiting = { notices: 0, feedback: 0 }, lifeEvents = [] } = props
  const { t } = useTranslation()
  const ways = navigation[actor.kind].flatMap<LifeEvent & { name: string }>((way) =>
    way.name === 'lifeEvents'
      ? lifeEvents.map((event) => ({ ...event, name: way.name }))
      : { ...way, label: t(`nav.${way.name}`) },
  )
  const here = closestTo(path, ways)
  const isKnown = actor.kind !== 'anonymous' && actor.kind !== 'system'
  const nav = (
    <nav className="nav" aria-label={t('nav.label')}>
      <ul className="plain-list">
        {ways.map(({ to, name, label }) => (
          <li key={to}>
            <a href={to} aria-current={to === here ? currentIn(path, to) : undefined}>
              {label}
              {name === 'notices' && <WaitingCount kind="unread" count={waiting.notices} />}
              {name === 'feedback' && <WaitingCount kind="toAnswer" count={waiting.feedback} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
  return (
    <header className="header">
      {props.saves && <EnterSends form={props.saves} />}
      <div className="site__inner header__inner">
        <a className="brand" href="/" aria-current={currentIn(path, '/')}>
          <img className="brand__mark" src={mark} width={44} height={44} alt="" />
          <span>
            <span className="brand__name" lang="vi">
              {t('site.name')}
            </span>
            <span className="brand__tagline">{t('site.tagline')}</span>
          </span>
        </a>
        {isKnown ? (
          <details className="menu">
            <summary>
              {t('nav.menu')}
              <WaitingCount count={waiting.notices + waiting.feedback} />
            </summary>
            {nav}
            <Person actor={actor} />
          </details>
        ) : (
          <>
            {nav}
            <Person actor={actor} />
          </>
        )}
        <LanguageSwitch language={language} path={path} saves={props.saves} />
      </div>
    </header>
  )
}

interface WaitingProps {
  kind?: 'unread' | 'toAnswer'
  count: number
}

/** How much waits, for eyes and ears. */
function WaitingCount({ kind, count }: WaitingProps) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className="unread" aria-hidden="true">
        {count}
      </span>
      <span className="aksel-sr-only">({t(`nav.${kind ?? 'waiting'}`, { count })})</span>
    </>
  )
}

function Person({ actor }: { actor: Actor }) {
  const { t } = useTranslation()
  if (actor.kind === 'anonymous' || actor.kind === 'system') {
    return (
      <a className="person" href="/sign-in">
        {t('session.signIn')}
      </a>
    )
  }
  return (
    <form className="person" method="post" action="/sign-out">
      <span className="person__name">
        <PersonCircleIcon className="icon" aria-hidden />
        <span className="aksel-sr-only">{t('session.signedInAs', { name: actor.name })}</span>
        <span aria-hidden="true">{actor.name}</span>
      </span>
      <button className="link-button">{t('session.signOut')}</button>
    </form>
  )
}

/** Each language is named in itself. A plain form, or buttons of the form of the page: it works without scripts and comes back here. */
function LanguageSwitch({ language, path, saves }: Pick<Props, 'language' | 'path' | 'saves'>) {
  const { t } = useTranslation()
  const choices = languages.map((other) =>
    other === language ? (
      <span key={other} lang={other} aria-current="true">
        {t(`language.${other}`)}
      </span>
    ) : (
      <button key={other} name="language" value={other} lang={other} form={saves} formNoValidate>
        {t(`language.${other}`)}
      </button>
    ),
  )
  if (saves !== undefined) {
    return (
      <div className="languages" role="group" aria-label={t('language.label')}>
        {choices}
      </div>
    )
  }
  return (
    <form className="languages" method="post" action="/language" aria-label={t('language.label')}>
      <input type="hidden" name="return" value={path} />
      {choices}
    </form>
  )
}
