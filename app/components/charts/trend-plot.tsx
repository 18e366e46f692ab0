export const WIDTH = 100
export const HEIGHT = 100

interface Props {
  /** Marks of the scale, the highest first. */
  ticks: readonly number[]
  /** How high a value lies in the drawing. */
  y: (value: number) => number
  /** How a mark is written. */
  tick: (value: number) => string
  /** What is drawn over the rules. */
  children: React.ReactNode
}

/** The scale as text, and beside it the drawing with a rule for each mark, stretched to the width there is. */
export function TrendPlot({ ticks, y, tick, children }: Props) {
  return (
    <>
      <ol className="trend__scale plain-list">
        {ticks.map((value) => (
          <li key={value}>{tick(value)}</li>
        ))}
      </ol>
      <svg
        className="trend__drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        focusable="false"
      >
        {ticks.map((value) => (
          <path key={value} className="trend__rule" d={`M0 ${y(value)}H${WIDTH}`} />
        ))}
        {children}
      </svg>
    </>
  )
}
