import { scaleBand, scaleLinear } from 'd3-scale'
import { DataTable, type Column } from '../data-table.tsx'
import { ChartFigure } from './chart-figure.tsx'

export interface TimesBin {
  key: string
  /** “0–1”, “more than 5”: the days it covers. */
  label: string
  count: number
  text: string
}

export interface TimesMark {
  key: string
  label: string
  /** In which bin it lies, and how far into it, between 0 and 1. */
  bin: number
  within: number
}

interface Props {
  title: string
  says: string
  headers: { bin: string; count: string }
  bins: readonly TimesBin[]
  /** The half, the nine of ten, the promise. */
  marks: readonly TimesMark[]
  note?: React.ReactNode
}

/** How long cases took: a histogram with the half and the nine of ten marked. */
export function TimesChart({ title, says, headers, bins, marks, note }: Props) {
  const x = scaleBand(
    bins.map(({ key }) => key),
    [0, 100],
  ).paddingInner(0.12)
  const y = scaleLinear([0, Math.max(...bins.map(({ count }) => count), 1)], [0, 96])
  const columns: Column<TimesBin>[] = [
    { key: 'bin', header: headers.bin, cell: ({ label }) => label, rowHeader: true },
    { key: 'count', header: headers.count, cell: ({ text }) => text, numeric: true },
  ]
  const placed = marks.flatMap((mark) => {
    const bin = bins[mark.bin]
    return bin ? [{ ...mark, x: (x(bin.key) ?? 0) + x.bandwidth() * mark.within }] : []
  })
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
          rows={bins}
          rowKey={({ key }) => key}
          narrow="scroll"
        />
      }
    >
      <div className="times" aria-hidden>
        <svg
          className="times__drawing"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          focusable="false"
        >
          {bins.map(({ key, count }) => (
            <rect
              key={key}
              className="times__bin"
              x={x(key)}
              y={100 - y(count)}
              width={x.bandwidth()}
              height={y(count)}
            />
          ))}
          <path className="times__floor" d="M0 100H100" />
          {placed.map((mark, index) => (
            <path
              key={mark.key}
              className={`times__mark times__mark--${index + 1}`}
              d={`M${mark.x.toFixed(1)} 0V100`}
            />
          ))}
        </svg>
        <ol className="times__labels plain-list">
          {bins.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ol>
      </div>
      <ul className="chart__keys plain-list">
        {placed.map((mark, index) => (
          <li key={mark.key} className="chart__key small">
            <svg className="chart__swatch" viewBox="0 0 24 8" aria-hidden focusable="false">
              <path className={`times__mark times__mark--${index + 1}`} d="M0 4H24" />
            </svg>
            {mark.label}
          </li>
        ))}
      </ul>
    </ChartFigure>
  )
}
