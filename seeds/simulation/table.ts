import type { Said } from './command-line.texts.ts'
import type { Measure } from './report.ts'

export const asText = (value: number | null) =>
  value === null ? '–' : String(Math.round(value * 1000) / 1000)

/** Measures as a table for people: the value, what was published, and the gap. */
export function tableOf(measures: readonly Measure[], { head, label }: Said): string {
  const rows = measures
    .filter(({ value }) => value !== null)
    .map(({ id, unit, block, value, published, label: of }) => [
      id,
      unit,
      block,
      asText(value),
      asText(published),
      value === null || published === null ? '–' : asText(value - published),
      label[of],
    ])
  return columnsOf([head, ...rows])
}

/** Rows as text, every column as wide as its widest cell. */
export function columnsOf(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}
