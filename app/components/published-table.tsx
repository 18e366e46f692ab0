import { useTranslation } from 'react-i18next'
import { published, type Published } from '#machines/published.ts'
import { DataTable, type Column } from './data-table.tsx'
import { useFormats } from './figure-text.ts'

const monthOrYear = (when: string) => when.split('-').reverse().join('/')

/** What the state published about the same figures, each with its block, date and source. */
export function PublishedTable() {
  const { t } = useTranslation('measures')
  const { t: words } = useTranslation('figures')
  const formats = useFormats()
  const columns: Column<Published>[] = [
    {
      key: 'what',
      header: t('published.what'),
      cell: ({ figureId, kind }) => `${words(`${figureId}.name`)} (${t(`published.kind.${kind}`)})`,
      rowHeader: true,
    },
    {
      key: 'whose',
      header: t('published.whose'),
      cell: ({ block }) => t(`published.block.${block}`),
    },
    {
      key: 'value',
      header: t('published.value'),
      cell: ({ value, format }) =>
        format === 'share' ? formats.percent(value) : t(`published.${format}`, { count: value }),
      numeric: true,
    },
    { key: 'when', header: t('published.when'), cell: ({ when }) => monthOrYear(when) },
    {
      key: 'source',
      header: t('published.source'),
      cell: ({ source }) => t(`published.sources.${source}`),
    },
  ]
  return (
    <DataTable
      caption={t('published.title')}
      hideCaption
      columns={columns}
      rows={published}
      rowKey={({ figureId, block, kind, when }) => [figureId, block, kind, when].join()}
    />
  )
}
