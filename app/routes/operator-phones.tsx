import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { PhoneCard } from '#app/components/operator/phone-card.tsx'
import { Page } from '#app/components/page.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { contextFor, requireOperator } from '#app/context.server.ts'
import { phonesView } from '#app/forms/phones-view.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { viewPhones } from '#app/services/watching-phones.server.ts'
import type { Route } from './+types/operator-phones.ts'
import '../styles/notices.css'
import '../styles/phones.css'

export const handle = { i18n: ['phones', 'run-watch', 'stage'] }

const LONGEST_NAME = 100

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  const wanted = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST_NAME)
  const view = await viewPhones(contextFor(context), wanted)
  return { wanted, ...phonesView(view, languageFor(context)) }
}

export default function OperatorPhonesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('phones')
  const { wanted, all, shown, phones } = loaderData
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      aside={<RunRefresh underWay here={`/operator/phones?q=${encodeURIComponent(wanted)}`} />}
    >
      <ConsoleNav here="phones" />
      <form method="get" className="form wall-filter">
        <TextField name="q" label={t('filter')} defaultValue={wanted} />
        <div className="actions">
          <SubmitButton variant="secondary">{t('search')}</SubmitButton>
          {wanted && <a href="/operator/phones">{t('clear')}</a>}
        </div>
      </form>
      {phones.length === 0 ? (
        <p>{wanted ? t('noneFound', { wanted }) : t('none')}</p>
      ) : (
        <ul className="plain-list wall">
          {phones.map((phone) => (
            <PhoneCard key={phone.id} phone={phone} />
          ))}
        </ul>
      )}
      {shown < all && <p>{t('limited', { shown, all })}</p>}
      <p className="quiet small">{t('rule')}</p>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
