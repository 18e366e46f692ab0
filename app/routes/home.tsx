import { BabyWrappedIcon, CalendarIcon, PersonGroupIcon, ShieldLockIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Doors } from '#app/components/doors.tsx'
import { Numbers } from '#app/components/home/numbers.tsx'
import { OtherEvents } from '#app/components/home/other-events.tsx'
import { LivePicture } from '#app/components/home/picture.tsx'
import { FamilyAndAgencies } from '#app/components/illustrations/family-and-agencies.tsx'
import { contextFor, withoutScripts } from '#app/context.server.ts'
import { frontView, otherEvents } from '#app/forms/front-view.server.ts'
import { viewFront } from '#app/services/presenting.server.ts'
import type { Route } from './+types/home.ts'
import '../styles/home.css'

export const handle = { i18n: 'home' }

/** The life event that the start page shows. */
const BUNDLE = 'birth'

export async function loader({ context }: Route.LoaderArgs) {
  withoutScripts(context)
  const ctx = contextFor(context)
  const front = frontView(context, await viewFront(ctx, BUNDLE), BUNDLE, ctx.now)
  return { ...front, others: otherEvents(context, BUNDLE) }
}

const results = ['registration', 'residence', 'card'] as const
const facts = { people: PersonGroupIcon, law: CalendarIcon, own: ShieldLockIcon }

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { t: common } = useTranslation()
  return (
    <>
      <title>{`${common('site.name')} – ${common('site.tagline')}`}</title>
      <Hero />
      <LivePicture {...loaderData} />
      <Doors />
      <LifeEvent />
      <OtherEvents others={loaderData.others} />
      <Numbers {...loaderData} />
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
        <div className="actions">
          <ButtonLink to="/bundles/birth">{t('hero.start')}</ButtonLink>
          <ButtonLink to="#try" variant="secondary">
            {t('hero.try')}
          </ButtonLink>
        </div>
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
