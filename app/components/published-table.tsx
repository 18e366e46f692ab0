import { useTranslation } from 'react-i18next'
import { publishedShares, publishedTimes } from '#machines/published.ts'
import { DataTable, type Column } from './data-table.tsx'
import { useFormats } from './figure-text.ts'

type Row = (typeof publishedShares)[number]

/** What the state published about the same figures, with block, date and source. */
export function PublishedTable() {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const share = (key: 'august2024' | 'target2024' | 'target2025'): Column<Row> => ({
    key,
    header: t(`published.${key}`),
    cell: ({ [key]: value }) => (value === null ? '–' : formats.percent(value)),
    numeric: true,
  })
  const columns: Column<Row>[] = [
    {
      key: 'block',
      header: t('published.whose'),
      cell: ({ block }) => t(`published.block.${block}`),
      rowHeader: true,
    },
    share('august2024'),
    share('target2024'),
    share('target2025'),
  ]
  return (
    <>
      <DataTable
        caption={t('published.shares')}
        columns={columns}
        rows={publishedShares}
        rowKey={({ block }) => block}
        narrow="scroll"
      />
      <p>
        {t('published.times', {
          before: t('published.days', { count: publishedTimes.oneByOneDays }),
          linked: t('published.workingDays', { count: publishedTimes.linkedWorkingDays }),
        })}
      </p>
      <p className="quiet small">{t('published.sources')}</p>
    </>
  )
}
