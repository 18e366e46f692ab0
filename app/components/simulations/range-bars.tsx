import { scaleLinear } from 'd3-scale'
import '../../styles/simulations.css'

interface Row {
  key: string
  label: string
  low: number
  median: number
  high: number
  text: string
}

/** Ranges on one scale with their middle marked; decoration beside a table that says the same. */
export function RangeBars({ rows }: { rows: readonly Row[] }) {
  const most = Math.max(...rows.map(({ high }) => high), 0.01)
  const least = Math.min(...rows.map(({ low }) => low), 0)
  const x = scaleLinear([least, most], [0, 100])
  return (
    <ul className="ranges plain-list" aria-hidden>
      {rows.map(({ key, label, low, median, high, text }) => (
        <li key={key} className="ranges__row">
          <span className="ranges__label">{label}</span>
          <svg
            className="ranges__drawing"
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            focusable="false"
          >
            <path className="ranges__zero" d={`M${x(0).toFixed(1)} 0V10`} />
            <rect
              className="ranges__range"
              x={x(low).toFixed(1)}
              y="3"
              width={Math.max(0.5, x(high) - x(low)).toFixed(1)}
              height="4"
            />
            <path className="ranges__middle" d={`M${x(median).toFixed(1)} 1V9`} />
          </svg>
          <span className="ranges__text">{text}</span>
        </li>
      ))}
    </ul>
  )
}
