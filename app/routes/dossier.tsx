import { useTranslation } from 'react-i18next'
import { CaseStatus } from '#app/components/case-status.tsx'
import { Benefits, Ending } from '#app/components/citizen/afterwards.tsx'
import { ConsentWaits } from '#app/components/citizen/consent-waits.tsx'
import { DossierAfter } from '#app/components/citizen/dossier-after.tsx'
import { DossierHistory } from '#app/components/citizen/dossier-history.tsx'
import { DossierResults } from '#app/components/citizen/dossier-results.tsx'
import { Calls, Matters, WithdrawWays } from '#app/components/citizen/going-wrong.tsx'
import { LiveNews } from '#app/components/citizen/live-news.tsx'
import { PlayOn } from '#app/components/citizen/play-on.tsx'
import { LawInForce } from '#app/components/citizen/law-in-force.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageScript } from '#app/components/page-script.tsx'
import { Page } from '#app/components/page.tsx'
import { Payments } from '#app/components/payment/payment-card.tsx'
import { Slips } from '#app/components/citizen/slips.tsx'
import { StepMap } from '#app/components/step-map.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { consentWaits } from '#app/forms/consent-waits.server.ts'
import { benefitsView, endingView } from '#app/forms/afterwards-view.server.ts'
import { correctedView } from '#app/forms/corrected-view.server.ts'
import { dossierView } from '#app/forms/dossier-view.server.ts'
import { exceptionWords } from '#app/forms/exception-words.server.ts'
import { dossierAfter } from '#app/forms/feedback-view.server.ts'
import { lawView, sentUnder } from '#app/forms/law-view.server.ts'
import { paymentsView } from '#app/forms/payment-view.server.ts'
import { playOn } from '#app/forms/play-on.server.ts'
import { sentView } from '#app/forms/sent-view.server.ts'
import { slipLinks } from '#app/forms/slip-links.server.ts'
import { parentStatusView } from '#app/forms/status-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { myCorrectedValues } from '#app/services/checking-values.server.ts'
import script from '#app/islands/dossier-page.ts?worker&url'
import { listMySlips } from '#app/services/slips.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Route } from './+types/dossier.ts'
import '../styles/citizen.css'

export const handle = { i18n: ['dossier', 'payment', 'feedback', 'going-wrong', 'afterwards'] }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await served(() => viewDossier(contextFor(context), params.dossierId))
  const language = languageFor(context)
  const i18n = i18nFor(context)
  const wording = wordingFor(context, view.dossier, view.names)
  const words = exceptionWords(context, wording)
  const texts = {
    dossier: i18n.getFixedT(language, 'dossier'),
    common: i18n.getFixedT(language, 'common'),
  }
  return {
    ...dossierView(view, wording, texts, words),
    status: parentStatusView(view.steps, i18n.getFixedT(language, 'statuses')),
    sent: sentView(url, view, words),
    corrected: correctedView(
      await myCorrectedValues(contextFor(context), params.dossierId),
      wording,
      texts.dossier,
    ),
    waits: consentWaits(context, view, wording),
    payments: paymentsView(context, view, wording),
    benefits: benefitsView(context, view.benefits, wording),
    ending: endingView(context, view, wording),
    playOn: playOn(view.steps, wording),
    slips: slipLinks(
      await listMySlips(contextFor(context), params.dossierId),
      wording,
      i18n.getFixedT(language, 'slips'),
    ),
    law: lawView(context, sentUnder(view)),
    after: await dossierAfter(context, params.dossierId),
  }
}

export default function DossierPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('dossier')
  const { id, mark, code, title, bundle, lead, stages, late, waits, payments, results, events } =
    loaderData
  const inForce = results.filter(({ isRevoked }) => !isRevoked)
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${code}`}
      eyebrow={`${bundle} · ${t('code', { code })}`}
      lead={lead}
      width="wide"
    >
      <CaseStatus {...loaderData.status} />
      {inForce.length > 0 && (
        <a className="no-print" href="#results">
          {t('follow.results.jump', { count: inForce.length })}
        </a>
      )}
      {loaderData.sent && (
        <Notice tone="done" title={loaderData.sent.title} live>
          {loaderData.sent.text}
        </Notice>
      )}
      <Calls calls={loaderData.calls} />
      {late.length > 0 && (
        <Notice tone="late" title={t('follow.late.title')}>
          {late.map((step) => (
            <p key={step.id}>{step.text}</p>
          ))}
          <p>{t('follow.late.complain')}</p>
        </Notice>
      )}
      <Ending ending={loaderData.ending} />
      <Payments payments={payments} />
      <section className="stack stack--tight">
        <h2>{t('follow.map')}</h2>
        {!loaderData.closed && (
          <LiveNews ask={`/dossiers/${id}/mark`} mark={mark} latest={events[0]?.title ?? ''} />
        )}
        <StepMap label={t('follow.map')} stages={stages} />
        <PlayOn offices={loaderData.playOn} />
        <WithdrawWays withdraw={loaderData.ways.withdraw} />
      </section>
      <ConsentWaits waits={waits} />
      <Matters
        matters={loaderData.matters}
        moved={loaderData.moved}
        again={`/dossiers/${id}/again`}
      />
      <DossierResults id={id} results={results} correct={loaderData.ways.correct} />
      <Benefits benefits={loaderData.benefits} />
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
        <DossierHistory events={events} />
      </section>
      <p>
        <a href={`/dossiers/${id}/receipt`}>{t('follow.receipt')}</a>
      </p>
      <LawInForce law={loaderData.law} />
      <Slips dossierId={id} slips={loaderData.slips} />
      <PageScript src={script} />
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
