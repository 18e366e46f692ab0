import { useTranslation } from 'react-i18next'
import { DataTable } from '../data-table.tsx'

interface Repeat {
  id: string
  what: string
  code: string
  repeats: number
  at: string
  when: string
}

interface Props {
  commands: readonly Repeat[]
  deliveries: readonly Repeat[]
}

/** What came more than once and was swallowed: exactly once, to be seen. */
export function RepeatTables({ commands, deliveries }: Props) {
  const { t } = useTranslation('operator')
  if (commands.length + deliveries.length === 0) return <p>{t('repeats.none')}</p>
  return (
    <>
      <p>{t('numbers.repeatsAbout')}</p>
      {commands.length > 0 && <RepeatTable caption={t('repeats.commands')} rows={commands} />}
      {deliveries.length > 0 && <RepeatTable caption={t('repeats.deliveries')} rows={deliveries} />}
    </>
  )
}

function RepeatTable({ caption, rows }: { caption: string; rows: readonly Repeat[] }) {
  const { t } = useTranslation('operator')
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', header: t('repeats.what'), cell: ({ what }) => what, rowHeader: true },
        { key: 'code', header: t('column.dossier'), cell: ({ code }) => code },
        { key: 'repeats', header: t('repeats.count'), cell: (row) => row.repeats, numeric: true },
        {
          key: 'when',
          header: t('column.when'),
          cell: ({ at, when }) => <time dateTime={at}>{when}</time>,
        },
      ]}
    />
  )
}
