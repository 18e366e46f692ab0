interface Props {
  /** Between 0 and 1 of the length. */
  share: number
  /** Where a target stands, on the same length. */
  target?: number | null
  tone?: 'plain' | 'weak' | 'late'
}

/** One bar as long as its cell. Decoration: the number stands beside it. */
export function Bar({ share, target, tone = 'plain' }: Props) {
  return (
    <svg
      className="bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <rect className="bar__ground" width="100" height="10" />
      <rect className={`bar__value bar__value--${tone}`} width={percentOf(share)} height="10" />
      {typeof target === 'number' && (
        <path className="bar__target" d={`M${percentOf(target)} 0V10`} />
      )}
    </svg>
  )
}

interface StackProps {
  /** Amounts of the parts, in the order of the legend. */
  parts: readonly number[]
}

/** Parts of a whole side by side, told apart by lightness and by the gaps between them. */
export function StackedBar({ parts }: StackProps) {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const starts = parts.map((_part, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part, 0),
  )
  return (
    <svg
      className="bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <rect className="bar__ground" width="100" height="10" />
      {whole > 0 &&
        parts.map((part, index) => (
          <rect
            // A part has no other name than its place.
            key={index}
            className={`bar__part bar__part--${index + 1}`}
            x={percentOf((starts[index] ?? 0) / whole)}
            width={percentOf(part / whole)}
            height="10"
          />
        ))}
    </svg>
  )
}

const percentOf = (share: number) => Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10
