import { useTranslation } from 'react-i18next'
import { DataTable, type Column } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { RunRefresh } from '#app/components/runs/run-refresh.tsx'
import { requireOperator, runsContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { ifBegun } from '#app/forms/run-page-view.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { isUnderWay } from '#machines/run-states.ts'
import type { Route } from './+types/run-queues.ts'

export const handle = { i18n: ['runs', 'run-watch'] }

export async function loader({ params: { runId }, context }: Route.LoaderArgs) {
  requireOperator(context)
  const runs = context.get(runsContext)
  const { name, now_at, state } = await served(() => runs.get(runId))
  const underWay = isUnderWay(state)
  if (!underWay) withoutScripts(context)
  const loads = (await ifBegun(() => runs.look(runId, 'queues'))) ?? []
  const language = languageFor(context)
  return {
    runId,
    underWay,
    name,
    now: dateTime(now_at, language),
    rows: loads.map(({ id, inHand, free, late, coming, nextDue, ...office }) => ({
      ...{ id, inHand, free, late, coming },
      office: language === 'vi' ? office.name_vi : office.name_en,
      province: office.province ?? '',
      next: nextDue === null ? '–' : dateTime(nextDue, language),
    })),
  }
}

type Row = Route.ComponentProps['loaderData']['rows'][number]

export default function RunQueuesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('runs')
  const { runId, underWay, name, now, rows } = loaderData
  const count = (key: 'inHand' | 'free' | 'late' | 'coming'): Column<Row> => ({
    key,
    header: t(`queues.${key}`),
    cell: (row) => row[key],
    numeric: true,
  })
  const columns: Column<Row>[] = [
    {
      key: 'office',
      header: t('queues.office'),
      cell: ({ office, province }) => `${office}, ${province}`,
      rowHeader: true,
    },
    count('inHand'),
    count('free'),
    count('late'),
    count('coming'),
    { key: 'next', header: t('queues.next'), cell: ({ next }) => next },
  ]
  return (
    <Page
      title={t('queues.title')}
      windowTitle={`${t('queues.title')} – ${name}`}
      eyebrow={name}
      back={{ to: `/operator/runs/${runId}`, label: t('map.back', { name }) }}
      width="wide"
      aside={<RunRefresh underWay={underWay} here={`/runs/${runId}/queues`} />}
    >
      <Notice>{t('map.readOnly', { now })}</Notice>
      {rows.length === 0 ? (
        <p>{t('queues.none')}</p>
      ) : (
        <DataTable
          caption={t('queues.title')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
