import { scaleLinear } from 'd3-scale'
import { DataTable, type Column } from '../data-table.tsx'
import { Bar } from './bar.tsx'
import '../../styles/charts.css'

export interface BarRow {
  key: string
  label: React.ReactNode
  /** Null when there is nothing to show, or too little. */
  value: number | null
  /** The value in words with its unit, or why there is none. */
  text: string
  /** Where a target stands. */
  aim?: number | null
  tone?: React.ComponentProps<typeof Bar>['tone']
}

interface Props<Row extends BarRow> {
  caption: string
  hideCaption?: boolean
  /** Of the column that names the rows. */
  header: string
  /** Of the bars and their numbers. */
  measured: string
  rows: readonly Row[]
  /** The end of the scale; without it the longest bar is the whole length. */
  most?: number
  more?: readonly Column<Row>[]
}

/** Horizontal bars that are their own table: every row a name, a bar and its number. */
export function BarTable<Row extends BarRow>(props: Props<Row>) {
  const { caption, hideCaption, header, measured, rows, most, more = [] } = props
  const longest = Math.max(...rows.map(({ value, aim }) => Math.max(value ?? 0, aim ?? 0)), 0)
  const scale = scaleLinear([0, (most ?? longest) || 1], [0, 1])
  const columns: Column<Row>[] = [
    { key: 'label', header, cell: ({ label }) => label, rowHeader: true },
    {
      key: 'value',
      header: measured,
      cell: ({ value, text, aim, tone }) => (
        <span className="bar-cell">
          <Bar
            share={scale(value ?? 0)}
            target={typeof aim === 'number' ? scale(aim) : null}
            tone={tone}
          />
          <span className="bar-cell__text">{text}</span>
        </span>
      ),
    },
    ...more,
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
