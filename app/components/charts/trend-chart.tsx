import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useTranslation } from 'react-i18next'
import { DataTable, type Column } from '../data-table.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { HEIGHT, TrendPlot, WIDTH } from './trend-plot.tsx'

export interface TrendPoint {
  key: string
  label: string
  /** Null when nothing was counted, or too little to be shown: the line has a gap there. */
  value: number | null
  /** The value in words with its unit, or why there is none. */
  text: string
  /** What it was counted over. */
  of: string
}

interface Props {
  title: string
  says: string
  points: readonly TrendPoint[]
  /** Of the columns of the table. */
  headers: { period: string; value: string; of: string }
  /** How a mark of the scale is written. */
  tick: (value: number) => string
  /** The end of the scale; without it the highest value decides. */
  most?: number
  targets?: readonly { value: number; label: string }[]
  note?: React.ReactNode
}

const MOST_NAMES = 6

/**
 * A line over time. The drawing is stretched to the width there is and holds no words: its labels are text beside
 * and below it, so that they keep their size on a telephone.
 */
export function TrendChart(props: Props) {
  const { title, says, points, headers, tick, most, targets = [], note } = props
  const known = points.map(({ value }) => value).filter((value) => value !== null)
  const top = most ?? Math.max(...known, ...targets.map(({ value }) => value), 0)
  const y = scaleLinear([0, top || 1], [HEIGHT, 0])
  if (most === undefined) y.nice(4)
  const ticks = y.ticks(4).toReversed()
  const columns: Column<TrendPoint>[] = [
    { key: 'period', header: headers.period, cell: ({ label }) => label, rowHeader: true },
    { key: 'value', header: headers.value, cell: ({ text }) => text, numeric: true },
    { key: 'of', header: headers.of, cell: ({ of }) => of, numeric: true },
  ]
  return (
    <ChartFigure
      title={title}
      says={says}
      note={note}
      table={
        <DataTable
          caption={title}
          hideCaption
          columns={columns}
          rows={points}
          rowKey={({ key }) => key}
          narrow="scroll"
        />
      }
    >
      <div className="trend" aria-hidden>
        <TrendPlot ticks={ticks} y={y} tick={tick}>
          <TrendPaths points={points} y={y} />
          {targets.map(({ label, value }) => (
            <path key={label} className="trend__target" d={`M0 ${y(value)}H${WIDTH}`} />
          ))}
        </TrendPlot>
        <ol className="trend__periods plain-list">
          {points.map(({ key, label }, index) => (
            <li key={key}>{isNamed(index, points.length) ? label : null}</li>
          ))}
        </ol>
      </div>
      {targets.map(({ label }) => (
        <TargetKey key={label} label={label} />
      ))}
    </ChartFigure>
  )
}

/** As many names as fit below the drawing, the last one always. */
const isNamed = (index: number, count: number) =>
  (count - 1 - index) % Math.ceil(count / MOST_NAMES) === 0

function TargetKey({ label }: { label: string }) {
  const { t } = useTranslation('charts')
  return (
    <p className="chart__key small">
      <svg className="chart__swatch" viewBox="0 0 24 8" aria-hidden focusable="false">
        <path className="trend__target" d="M0 4H24" />
      </svg>
      {t('target', { label })}
    </p>
  )
}

interface PathsProps {
  points: readonly Pick<TrendPoint, 'key' | 'value'>[]
  y: (value: number) => number
}

/** The line, its area and a dot at each value; a zero-length stroke stays round however the drawing is stretched. */
function TrendPaths({ points, y }: PathsProps) {
  const x = scalePoint(
    points.map(({ key }) => key),
    [0, WIDTH],
  ).padding(0.5)
  const at = ({ key }: { key: string }) => x(key) ?? 0
  const height = ({ value }: { value: number | null }) => y(value ?? 0)
  const isKnown = ({ value }: { value: number | null }) => value !== null
  const under = area<PathsProps['points'][number]>(at, HEIGHT, height).defined(isKnown)
  const over = line<PathsProps['points'][number]>(at, height).defined(isKnown)
  return (
    <>
      <path className="trend__area" d={under.digits(1)(points) ?? ''} />
      <path className="trend__line" d={over.digits(1)(points) ?? ''} />
      {points.filter(isKnown).map((point) => (
        <path
          key={point.key}
          className="trend__dot"
          d={`M${at(point).toFixed(1)} ${height(point).toFixed(1)}h0`}
        />
      ))}
    </>
  )
}
