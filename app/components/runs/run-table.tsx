import { useTranslation } from 'react-i18next'
import type { RunView } from '#app/forms/runs-view.server.ts'
import { DataTable, type Column } from '../data-table.tsx'
import { RunProgress } from './run-progress.tsx'

/** All runs, one a line, each leading to its page. */
export function RunTable({ runs }: { runs: readonly RunView[] }) {
  const { t } = useTranslation('runs')
  const columns: Column<RunView>[] = [
    {
      key: 'name',
      header: t('column.name'),
      cell: ({ id, name }) => <a href={`/operator/runs/${id}`}>{name}</a>,
      rowHeader: true,
    },
    { key: 'play', header: t('column.play'), cell: ({ play }) => play },
    { key: 'progress', header: t('column.progress'), cell: (run) => <RunProgress run={run} /> },
    { key: 'clock', header: t('column.clock'), cell: ({ now }) => now },
    { key: 'created', header: t('column.created'), cell: ({ created }) => created },
  ]
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      columns={columns}
      rows={runs}
      rowKey={({ id }) => id}
    />
  )
}
