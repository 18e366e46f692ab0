import { useTranslation } from 'react-i18next'
import type { OpenFilling } from '#app/services/measuring/filling-rows.server.ts'
import { dayText } from '#app/i18n/format.ts'
import { DataTable } from '../data-table.tsx'
import { useFormats, useMinutesText } from '../figure-text.ts'
import { usePageName } from './filling-funnel.tsx'

interface Props {
  rows: readonly OpenFilling[]
  /** Of the bundles. */
  bundles: Record<string, string>
  /** Headings of the pages, by bundle and id. */
  pages: Record<string, Record<string, string>>
}

/** The declarations a figure of filling in is made of: how far each came, and how long it took. */
export function FillingRowsTable({ rows, bundles, pages }: Props) {
  const { t } = useTranslation('filling')
  const { t: words } = useTranslation('measures')
  const formats = useFormats()
  const minutes = useMinutesText()
  const pageName = usePageName()
  return (
    <DataTable
      caption={words('rows.title', { count: rows.length })}
      hideCaption
      columns={[
        {
          key: 'pseudonym',
          header: words('rows.column.pseudonym'),
          cell: ({ pseudonym }) => <code>{pseudonym}</code>,
          rowHeader: true,
        },
        {
          key: 'bundle',
          header: t('filter.bundle'),
          cell: ({ bundleId }) => bundles[bundleId] ?? bundleId,
        },
        {
          key: 'province',
          header: words('rows.column.province'),
          cell: ({ province }) => province || t('rows.hidden'),
        },
        { key: 'who', header: t('filter.who'), cell: ({ channel }) => t(`rows.who.${channel}`) },
        { key: 'ended', header: t('rows.ended'), cell: ({ endedOn }) => dayText(endedOn) },
        { key: 'ending', header: t('rows.ending'), cell: ({ ending }) => t(`rows.${ending}`) },
        {
          key: 'last',
          header: t('rows.lastPage'),
          cell: ({ bundleId, lastPage }) => pageName(lastPage, pages[bundleId] ?? {}),
        },
        {
          key: 'pages',
          header: t('rows.pages'),
          cell: (row) => formats.number(row.pages),
          numeric: true,
        },
        {
          key: 'minutes',
          header: t('rows.minutes'),
          cell: (row) => (row.minutes === null ? '–' : minutes(row.minutes)),
          numeric: true,
        },
      ]}
      rows={rows}
      rowKey={({ pseudonym, endedOn }) => `${pseudonym}/${endedOn}`}
    />
  )
}
