import { useTranslation } from 'react-i18next'
import { ConsentWaits } from '#app/components/citizen/consent-waits.tsx'
import { DossierAfter } from '#app/components/citizen/dossier-after.tsx'
import { LiveNews } from '#app/components/citizen/live-news.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageScript } from '#app/components/page-script.tsx'
import { Page } from '#app/components/page.tsx'
import { Payments } from '#app/components/payment/payment-card.tsx'
import { StepMap } from '#app/components/step-map.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { consentWaits } from '#app/forms/consent-waits.server.ts'
import { correctedView } from '#app/forms/corrected-view.server.ts'
import { dossierView } from '#app/forms/dossier-view.server.ts'
import { dossierAfter } from '#app/forms/feedback-view.server.ts'
import { paymentsView } from '#app/forms/payment-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { myCorrectedValues } from '#app/services/checking-values.server.ts'
import script from '#app/islands/dossier-page.ts?worker&url'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Route } from './+types/dossier.ts'
import '../styles/citizen.css'

export const handle = { i18n: ['dossier', 'payment', 'feedback'] }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await served(() => viewDossier(contextFor(context), params.dossierId))
  const language = languageFor(context)
  const i18n = i18nFor(context)
  const wording = wordingFor(context, view.dossier, view.names)
  return {
    ...dossierView(view, wording, {
      dossier: i18n.getFixedT(language, 'dossier'),
      common: i18n.getFixedT(language, 'common'),
    }),
    corrected: correctedView(
      await myCorrectedValues(contextFor(context), params.dossierId),
      wording,
      i18n.getFixedT(language, 'dossier'),
    ),
    waits: consentWaits(context, view, wording),
    payments: paymentsView(context, view, wording),
    after: await dossierAfter(context, params.dossierId),
  }
}

export default function DossierPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('dossier')
  const { id, mark, code, title, bundle, lead, stages, late, waits, payments, results, events } =
    loaderData
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${code}`}
      eyebrow={`${bundle} · ${t('code', { code })}`}
      lead={lead}
      width="wide"
    >
      {late.length > 0 && (
        <Notice tone="late" title={t('follow.late.title')}>
          {late.map((step) => (
            <p key={step.id}>{step.text}</p>
          ))}
          <p>{t('follow.late.complain')}</p>
        </Notice>
      )}
      <Payments payments={payments} />
      <section className="stack stack--tight">
        <h2>{t('follow.map')}</h2>
        <LiveNews ask={`/dossiers/${id}/mark`} mark={mark} latest={events[0]?.title ?? ''} />
        <StepMap label={t('follow.map')} stages={stages} />
      </section>
      <ConsentWaits waits={waits} />
      <Results id={id} results={results} />
      {loaderData.corrected.length > 0 && (
        <section className="stack stack--tight">
          <h2>{t('corrected.title')}</h2>
          <p>{t('corrected.text')}</p>
          <SummaryList rows={loaderData.corrected} />
        </section>
      )}
      <DossierAfter {...loaderData.after} />
      <section className="stack stack--tight">
        <h2>{t('follow.history')}</h2>
        <History events={events} />
      </section>
      <p>
        <a href={`/dossiers/${id}/receipt`}>{t('follow.receipt')}</a>
      </p>
      <PageScript src={script} />
    </Page>
  )
}

type Followed = Route.ComponentProps['loaderData']

/** So many of the latest events stand open. */
const RECENT = 5

function History({ events }: Pick<Followed, 'events'>) {
  const { t } = useTranslation('dossier')
  const items = events.map(({ office, ...event }) => ({ ...event, detail: office }))
  const earlier = items.slice(RECENT)
  return (
    <>
      <Timeline items={items.slice(0, RECENT)} />
      {earlier.length > 0 && (
        <Disclosure summary={t('follow.more', { count: earlier.length })}>
          <Timeline items={earlier} />
        </Disclosure>
      )}
    </>
  )
}

function Results({ id, results }: Pick<Followed, 'id' | 'results'>) {
  const { t } = useTranslation('dossier')
  return (
    <section className="stack stack--tight">
      <h2>{t('follow.results.title')}</h2>
      {results.length === 0 && <p>{t('follow.results.none')}</p>}
      {results.length > 0 && (
        <ul className="results plain-list">
          {results.map((result) => (
            <li key={result.id} className="panel">
              <h3>{result.title}</h3>
              <p className="quiet small">{result.signed}</p>
              <a href={`/dossiers/${id}/results/${result.id}`}>
                {t('follow.results.see')} <span className="aksel-sr-only">{result.title}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
