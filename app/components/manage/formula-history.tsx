import { useTranslation } from 'react-i18next'
import { dayText } from '#app/i18n/format.ts'
import type { listFormulas } from '#app/services/measuring/collecting.server.ts'
import { DataTable } from '../data-table.tsx'
import { useFormats } from '../figure-text.ts'
import { FormulaText } from './formula-text.tsx'

interface Props {
  history: Awaited<ReturnType<typeof listFormulas>>
  nameOf: (owner: string) => string
}

/** Every formula that was set: whose, since when, why, and when it was set. The last first. */
export function FormulaHistory({ history, nameOf }: Props) {
  const { t } = useTranslation('collection')
  const formats = useFormats()
  if (history.length === 0) return <p>{t('history.none')}</p>
  return (
    <DataTable
      caption={t('history.title')}
      hideCaption
      columns={[
        {
          key: 'owner',
          header: t('history.owner'),
          cell: ({ owner }) => nameOf(owner),
          rowHeader: true,
        },
        { key: 'from', header: t('history.from'), cell: ({ fromOn }) => dayText(fromOn) },
        {
          key: 'formula',
          header: t('history.formula'),
          cell: ({ brokenBy }) =>
            brokenBy === null ? t('history.back') : <FormulaText brokenBy={brokenBy} />,
        },
        { key: 'why', header: t('history.why'), cell: ({ why }) => why },
        { key: 'set', header: t('history.set'), cell: ({ at }) => formats.dateTime(at) },
        { key: 'by', header: t('history.by'), cell: () => t('history.operator') },
      ]}
      rows={history}
      rowKey={({ id }) => String(id)}
    />
  )
}
