import { useTranslation } from 'react-i18next'
import type { viewMeasures } from '#app/services/measuring.server.ts'
import { measuresPath } from '#app/measures-query.ts'
import type { Figure } from '#machines/figures.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import { DataTable, type Column } from './data-table.tsx'
import { useFigureLine, useFormats } from './figure-text.ts'
import type { Asked } from './measure-filter.tsx'
import '../styles/measures.css'

type View = Awaited<ReturnType<typeof viewMeasures>>

interface SectionProps {
  title: string
  text?: string
  children: React.ReactNode
}

export function MeasureSection({ title, text, children }: SectionProps) {
  return (
    <section className="measure-section">
      <h2>{title}</h2>
      {text && <p className="quiet">{text}</p>}
      {children}
    </section>
  )
}

/** Why cases were not online from end to end, the most frequent first. */
export function ReasonsTable({ reasons }: Pick<View, 'reasons'>) {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const columns: Column<View['reasons'][number]>[] = [
    {
      key: 'reason',
      header: t('reasons.reason'),
      cell: ({ reason }) => t(`reasons.${reason}`),
      rowHeader: true,
    },
    {
      key: 'count',
      header: t('reasons.count'),
      cell: ({ count }) => (count < SMALLEST_GROUP ? t('reasons.few') : formats.number(count)),
      numeric: true,
    },
  ]
  if (reasons.length === 0) return <p>{t('reasons.none')}</p>
  return (
    <DataTable
      caption={t('reasons.title')}
      hideCaption
      columns={columns}
      rows={reasons}
      rowKey={({ reason }) => reason}
      narrow="scroll"
    />
  )
}

interface FiguresProps {
  caption: string
  header: string
  value: string
  figures: readonly Figure[]
  asked: Asked
}

/** Figures one below the other: name, number with its unit, and the way to its rows. */
export function FiguresTable({ caption, header, value, figures, asked }: FiguresProps) {
  const { t } = useTranslation('measures')
  const { t: words } = useTranslation('figures')
  const write = useFigureLine()
  const columns: Column<Figure>[] = [
    { key: 'name', header, cell: ({ id }) => words(`${id}.name`), rowHeader: true },
    { key: 'value', header: value, cell: write, numeric: true },
    {
      key: 'rows',
      header: t('counts.rows'),
      cell: ({ id, unit }) => (
        <a href={measuresPath(`/measures/${id}`, { ...asked, unit })}>
          {t('counts.open')} <span className="aksel-sr-only">{words(`${id}.name`)}</span>
        </a>
      ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns}
      rows={figures}
      rowKey={({ id }) => id}
      narrow="scroll"
    />
  )
}
