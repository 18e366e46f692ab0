import type { Said } from './command-line.texts.ts'
import type { Measure } from './measure.ts'

const asText = (value: number | null) =>
  value === null ? '–' : String(Math.round(value * 1000) / 1000)

/** A value with its days where it has some, and a star where the law does not say how it is made up. */
export function valueText(measure: Measure | undefined, { inDays }: Said): string {
  const text = asText(measure?.value ?? null)
  const days = measure?.days ? ` ${inDays[measure.days]}` : ''
  return `${text}${days}${measure?.assumed ? ' *' : ''}`
}

/** Measures as a table for people: the value, what was published, and the gap. */
export function tableOf(measures: readonly Measure[], said: Said): string {
  const rows = measures.filter(({ value }) => value !== null).map((one) => rowOf(one, said))
  return withNote(columnsOf([said.head, ...rows]), measures, said)
}

function rowOf(measure: Measure, said: Said): string[] {
  const { id, unit, block, value, published, label } = measure
  const gap = value === null || published === null ? '–' : asText(value - published)
  return [id, unit, block, valueText(measure, said), asText(published), gap, said.label[label]]
}

/** What the star means, below a table that has one. */
export const withNote = (table: string, measures: readonly Measure[], { assumedSplit }: Said) =>
  measures.some(({ assumed }) => assumed) ? `${table}\n\n* ${assumedSplit}` : table

/** Rows as text, every column as wide as its widest cell. */
export function columnsOf(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}
