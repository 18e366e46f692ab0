import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'
import '../../styles/charts.css'

interface Props {
  title: string
  /** What the drawing says, in one sentence: the drawing itself is not read out. */
  says: string
  children: React.ReactNode
  /** The same numbers as a table. */
  table: React.ReactNode
  /** Whose drawing it is, or what to know before believing it. */
  note?: React.ReactNode
}

/** Every chart: title, what it says in words, the drawing, and its numbers as a table. */
export function ChartFigure({ title, says, children, table, note }: Props) {
  const { t } = useTranslation('charts')
  return (
    <figure className="chart" aria-label={title}>
      <figcaption>
        <span className="chart__title">{title}</span>
        <span className="chart__says">{says}</span>
      </figcaption>
      {children}
      {note && <p className="quiet small">{note}</p>}
      <Disclosure summary={t('table')}>{table}</Disclosure>
    </figure>
  )
}
