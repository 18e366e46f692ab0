import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { PlayOn } from '#app/components/citizen/play-on.tsx'
import { ConsentWaits } from '#app/components/citizen/consent-waits.tsx'
import { LawInForce } from '#app/components/citizen/law-in-force.tsx'
import { SlipHead, SlipPromises } from '#app/components/citizen/slip.tsx'
import { Page } from '#app/components/page.tsx'
import { Payments } from '#app/components/payment/payment-card.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { consentWaits } from '#app/forms/consent-waits.server.ts'
import { lawView, sentUnder } from '#app/forms/law-view.server.ts'
import { paymentsView } from '#app/forms/payment-view.server.ts'
import { playOn } from '#app/forms/play-on.server.ts'
import { receiptView } from '#app/forms/receipt-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Route } from './+types/receipt.ts'
import '../styles/citizen.css'

export const handle = { i18n: ['dossier', 'citizen', 'payment'] }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  const view = await served(() => viewDossier(contextFor(context), params.dossierId))
  withoutScripts(context)
  const wording = wordingFor(context, view.dossier, view.names)
  return {
    ...receiptView(view, wording, i18nFor(context).getFixedT(null, 'dossier')),
    waits: consentWaits(context, view, wording),
    payments: paymentsView(context, view, wording),
    applied: lawView(context, sentUnder(view)),
    playOn: playOn(view.steps, wording),
  }
}

export default function ReceiptPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('dossier')
  const { id, code, bundle, waits, payments } = loaderData
  return (
    <Page
      title={t('receipt.title')}
      windowTitle={`${t('receipt.windowTitle')} – ${code}`}
      eyebrow={bundle}
      lead={t('receipt.lead')}
    >
      <SlipHead {...loaderData} qr={`/dossiers/${id}/qr.svg`} />
      <div className="actions">
        <ButtonLink to={`/dossiers/${id}`}>{t('receipt.follow')}</ButtonLink>
      </div>
      <section className="stack stack--tight">
        <h2>{t('receipt.promises')}</h2>
        <SlipPromises {...loaderData} />
        <LawInForce law={loaderData.applied} />
      </section>
      <Payments payments={payments} />
      <ConsentWaits waits={waits} />
      <Next {...loaderData} />
      <PlayOn offices={loaderData.playOn} />
      <section className="stack stack--tight">
        <h2>{t('receipt.ask.title')}</h2>
        <p>
          {t('receipt.ask.ask')} <a href={`/dossiers/${id}/feedback`}>{t('receipt.ask.write')}</a>
        </p>
        <p>{t('receipt.ask.complain')}</p>
      </section>
      <p className="quiet small no-print">{t('receipt.print')}</p>
    </Page>
  )
}

function Next({ first, later }: Route.ComponentProps['loaderData']) {
  const { t } = useTranslation('dossier')
  return (
    <section className="stack stack--tight">
      <h2>{t('receipt.next.title')}</h2>
      <ol className="next-steps">
        {first && <li>{t('receipt.next.first', first)}</li>}
        {later && <li>{t('receipt.next.then', { procedures: later })}</li>}
        <li>{t('receipt.next.results')}</li>
      </ol>
      <p>{t('receipt.next.more')}</p>
    </section>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
