interface Props {
  /** What is measured, with its unit of counting: "Steps finished on time". */
  label: string
  /** Formatted in the reader's language; a dash when there is nothing to count. */
  value: string
  unit: string
  /** How the number came about, in words: measured, input, fitted or predicted. */
  kind: string
  /** "18 of 24 steps": the numbers behind the share. */
  fraction?: string
  /** The definition, in one sentence. */
  definition?: string
  rows: { to: string; label: string }
}

/** The one way a figure is printed: number, unit, kind, what it is made of, and the way to its rows. */
export function FigureTile({ label, value, unit, kind, fraction, definition, rows }: Props) {
  return (
    <article className="tile">
      <h3>{label}</h3>
      <p className="tile__value">
        {value} <span className="tile__unit">{unit}</span>
      </p>
      {fraction && <p>{fraction}</p>}
      {definition && <p className="quiet small">{definition}</p>}
      <p className="tile__foot">
        <span className="kind">{kind}</span>
        <a href={rows.to}>{rows.label}</a>
      </p>
    </article>
  )
}
