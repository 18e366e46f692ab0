import { BabyWrappedIcon, CalendarIcon, PersonGroupIcon, ShieldLockIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Doors } from '#app/components/doors.tsx'
import { FamilyAndAgencies } from '#app/components/illustrations/family-and-agencies.tsx'
import { withoutScripts } from '#app/context.server.ts'
import type { Route } from './+types/home.ts'
import '../styles/home.css'

export const handle = { i18n: 'home' }

export function loader({ context }: Route.LoaderArgs) {
  withoutScripts(context)
  return null
}

const results = ['registration', 'residence', 'card'] as const
const promises = ['before', 'launch', 'law'] as const
const facts = { people: PersonGroupIcon, law: CalendarIcon, own: ShieldLockIcon }

export default function HomePage() {
  const { t: common } = useTranslation()
  return (
    <>
      <title>{`${common('site.name')} – ${common('site.tagline')}`}</title>
      <Hero />
      <LifeEvent />
      <Promises />
      <Doors />
      <About />
    </>
  )
}

function Hero() {
  const { t } = useTranslation('home')
  return (
    <section className="hero">
      <div className="hero__text">
        <h1>
          <span>{t('hero.born')}</span> <span>{t('hero.once')}</span>
        </h1>
        <p className="page__lead">{t('hero.lead')}</p>
        <ButtonLink to="/bundles/birth">{t('hero.start')}</ButtonLink>
        <p className="quiet small">{t('hero.note')}</p>
      </div>
      <FamilyAndAgencies className="hero__picture" />
    </section>
  )
}

function LifeEvent() {
  const { t } = useTranslation('home')
  return (
    <section className="home-section">
      <h2>{t('event.title')}</h2>
      <div className="panel event">
        <BabyWrappedIcon className="event__icon" aria-hidden />
        <div className="stack stack--tight">
          <h3>{t('event.name')}</h3>
          <p>{t('event.text')}</p>
          <a href="/bundles/birth">{t('event.prepare')}</a>
        </div>
        <ol className="event__results plain-list">
          {results.map((result) => (
            <li key={result}>
              <strong>{t(`event.results.${result}`)}</strong>
              <span className="quiet small">{t(`event.agencies.${result}`)}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function Promises() {
  const { t } = useTranslation('home')
  return (
    <section className="home-section">
      <h2>{t('promise.title')}</h2>
      <p className="page__lead">{t('promise.lead')}</p>
      <ol className="promises plain-list">
        {promises.map((promise) => (
          <li key={promise} className={`promise promise--${promise}`}>
            <p className="promise__when">{t(`promise.${promise}.when`)}</p>
            <p className="promise__days">{t(`promise.${promise}.days`)}</p>
            <p className="small">{t(`promise.${promise}.text`)}</p>
            {promise === 'law' && <p className="promise__here">{t('promise.law.here')}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function About() {
  const { t } = useTranslation('home')
  return (
    <>
      <section className="home-section panel panel--sand about">
        <div className="stack stack--tight">
          <h2>{t('measures.title')}</h2>
          <p>{t('measures.text')}</p>
        </div>
        <ButtonLink to="/measures" variant="secondary">
          {t('measures.link')}
        </ButtonLink>
      </section>
      <section className="home-section panel panel--sun about">
        <div className="stack stack--tight">
          <h2>{t('simulation.title')}</h2>
          <p>{t('simulation.text')}</p>
        </div>
        <ul className="about__facts plain-list">
          {(['people', 'law', 'own'] as const).map((fact) => {
            const Icon = facts[fact]
            return (
              <li key={fact}>
                <Icon className="icon" aria-hidden />
                {t(`simulation.${fact}`)}
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
