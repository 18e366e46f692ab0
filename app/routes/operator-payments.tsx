import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { contextFor, requireOperator, withoutScripts } from '#app/context.server.ts'
import { operatorPayments } from '#app/forms/operator-payments.server.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { paymentWords } from '#app/forms/payment-view.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewAllPayments } from '#app/services/watching-payments.server.ts'
import type { Route } from './+types/operator-payments.ts'
import '../styles/operator.css'

export const handle = { i18n: ['payment', 'stage'] }

export async function loader({ context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const words = wordsFor(i18nFor(context))
  return operatorPayments(await viewAllPayments(contextFor(context)), words, paymentWords(context))
}

export default function OperatorPaymentsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('payment')
  const { rows, untold } = loaderData
  return (
    <Page title={t('operator.title')} lead={t('operator.lead')} width="wide">
      <ConsoleNav here="payments" />
      {untold > 0 && (
        <Notice tone="late" title={t('operator.untold', { count: untold })}>
          {t('operator.untoldText')}
        </Notice>
      )}
      {rows.length === 0 ? (
        <p>{t('operator.none')}</p>
      ) : (
        <DataTable
          caption={t('operator.title')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'dossier', header: t('operator.dossier'), rowHeader: true, cell: dossierCell },
            {
              key: 'amount',
              header: t('operator.amount'),
              numeric: true,
              cell: ({ amount }) => amount,
            },
            {
              key: 'state',
              header: t('operator.state'),
              cell: ({ tone, state }) => <StatusTag tone={tone}>{state}</StatusTag>,
            },
            {
              key: 'attempts',
              header: t('operator.attempts'),
              numeric: true,
              cell: ({ attempts }) => attempts,
            },
            {
              key: 'told',
              header: t('operator.told'),
              cell: (row) => <Told {...row} nothing={t('operator.nothingTold')} />,
            },
          ]}
        />
      )}
    </Page>
  )
}

type Row = Route.ComponentProps['loaderData']['rows'][number]

const dossierCell = ({ code, procedure }: Row) => (
  <>
    <span className="figures">{code}</span> <span className="quiet small">{procedure}</span>
  </>
)

function Told({ told, nothing }: Pick<Row, 'told'> & { nothing: string }) {
  if (told.length === 0) return nothing
  return (
    <ol className="plain-list">
      {told.map(({ id, when, text }) => (
        <li key={id}>
          <span className="figures">{when}</span>: {text}
        </li>
      ))}
    </ol>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
