import { useTranslation } from 'react-i18next'
import type { LeversView } from '#app/forms/levers-view.server.ts'
import { DataTable, type Column } from '../data-table.tsx'

type Row = LeversView['table'][number]

interface Props {
  caption: string
  rows: readonly Row[]
  /** Only what the drawing beside it shows. */
  short?: boolean
}

/** What each lever adds, as ranges, and how its rank changes from draw to draw. */
export function LeversTable({ caption, rows, short = false }: Props) {
  const { t } = useTranslation('simulations')
  const name: Column<Row> = {
    key: 'name',
    header: t('seventy.table.lever'),
    cell: (row) => row.name,
    rowHeader: true,
  }
  const online: Column<Row> = {
    key: 'online',
    header: t('seventy.table.online'),
    cell: (row) => row.online,
    numeric: true,
  }
  const more: Column<Row>[] = (['localities', 'days', 'rank', 'rankByDays'] as const).map(
    (key) => ({
      key,
      header: t(`seventy.table.${key}`),
      cell: (row) => row[key],
      numeric: true,
    }),
  )
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={short ? [name, online] : [name, online, ...more]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
