import { toString } from 'qrcode'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { SlipHead, SlipPromises } from '#app/components/citizen/slip.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { receiptView } from '#app/forms/receipt-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewSlip } from '#app/services/counter-slip.server.ts'
import type { Route } from './+types/office-counter-slip.ts'

export const handle = { i18n: ['counter', 'dossier', 'citizen'] }

/** What the person takes home: made out like that of a citizen who filed online. */
export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireOfficial(context)
  const slip = await served(() => viewSlip(contextFor(context), params.dossierId))
  withoutScripts(context)
  const { applicant, typedBy, isToBePaid } = slip
  const address = `${url.origin}/dossiers/${params.dossierId}`
  const svg = await toString(address, { type: 'svg', margin: 2 })
  return {
    ...receiptView(
      slip,
      wordingFor(context, slip.dossier),
      i18nFor(context).getFixedT(null, 'dossier'),
    ),
    ...{ applicant, typedBy, isToBePaid },
    qr: `data:image/svg+xml;base64,${btoa(svg)}`,
  }
}

export default function CounterSlipPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('counter')
  const { t: dossier } = useTranslation('dossier')
  const { code, bundle, applicant, typedBy, isToBePaid } = loaderData
  const facts = [
    { label: t('slip.applicant'), value: applicant },
    { label: t('slip.channel'), value: t('slip.channelCounter') },
    { label: t('slip.typedBy'), value: typedBy },
  ]
  return (
    <Page
      title={t('slip.title')}
      windowTitle={`${t('slip.title')} – ${code}`}
      eyebrow={bundle}
      lead={t('slip.lead')}
      back={{ to: '/office/counter', label: t('typing.back') }}
    >
      <SlipHead {...loaderData} facts={facts} />
      <section className="stack stack--tight">
        <h2>{dossier('receipt.promises')}</h2>
        <SlipPromises {...loaderData} />
      </section>
      {isToBePaid && <Notice>{t('slip.pay')}</Notice>}
      <section className="stack stack--tight">
        <h2>{dossier('receipt.ask.title')}</h2>
        <p>{dossier('receipt.ask.atCounter')}</p>
        <p>{dossier('receipt.ask.complain')}</p>
      </section>
      <div className="actions">
        <ButtonLink to="/office/counter">{t('slip.next')}</ButtonLink>
      </div>
      <p className="quiet small no-print">{t('slip.print')}</p>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
