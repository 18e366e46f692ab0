import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { Page } from '#app/components/page.tsx'
import { StatusTag } from '#app/components/status-tag.tsx'
import { contextFor, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { feedbackLines, type FeedbackLine } from '#app/forms/office-feedback.server.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { listOfficeFeedback } from '#app/services/answering.server.ts'
import type { Route } from './+types/office-feedback.ts'
import '../styles/pills.css'

export const handle = { i18n: 'feedback' }

const lists = ['open', 'settled'] as const

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOfficial(context)
  withoutScripts(context)
  const list = lists.find((name) => name === url.searchParams.get('show')) ?? 'open'
  const view = await served(() => listOfficeFeedback(contextFor(context), list === 'settled'))
  return { list, office: view.office[languageFor(context)], rows: feedbackLines(context, view) }
}

export default function OfficeFeedbackPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('feedback')
  const { list, office, rows } = loaderData
  return (
    <Page title={t('office.title')} eyebrow={office} lead={t('office.lead')} width="wide">
      <nav aria-label={t('office.lists.label')}>
        <ul className="pills plain-list">
          {lists.map((name) => (
            <li key={name}>
              <a
                href={name === 'open' ? '/office/feedback' : '/office/feedback?show=settled'}
                aria-current={name === list ? 'page' : undefined}
              >
                {t(`office.lists.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p>{t(`office.empty.${list}`)}</p>
      ) : (
        <DataTable
          caption={t(`office.lists.${list}`)}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'at',
              header: t(list === 'open' ? 'office.column.due' : 'office.column.settled'),
              cell: Due,
            },
            { key: 'what', header: t('office.column.what'), rowHeader: true, cell: What },
            {
              key: 'state',
              header: t('office.column.state'),
              cell: ({ tone, state }) => <StatusTag tone={tone}>{state}</StatusTag>,
            },
            { key: 'sent', header: t('office.column.sent'), cell: ({ sent }) => sent },
          ]}
        />
      )}
    </Page>
  )
}

const What = ({ id, title, code }: FeedbackLine) => (
  <>
    <a href={`/office/feedback/${id}`}>{title}</a>{' '}
    <span className="figures quiet small">{code}</span>
  </>
)

const Due = ({ at, left }: FeedbackLine) => (
  <>
    <span className="figures">{at}</span> {left && <span className="quiet small">{left}</span>}
  </>
)

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
