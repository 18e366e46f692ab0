import { stringify } from 'csv-stringify/sync'
import type { FigureChange } from '#machines/figure-change.ts'

const columns = {
  figure: ({ now }) => now.id,
  unit: ({ now }) => now.unit,
  format: ({ now }) => now.format,
  first_value: ({ now }) => now.value,
  first_numerator: ({ now }) => now.numerator,
  first_denominator: ({ now }) => now.denominator,
  second_value: ({ before }) => before.value,
  second_numerator: ({ before }) => before.numerator,
  second_denominator: ({ before }) => before.denominator,
  // Of times in office minutes.
  difference: ({ difference }) => difference,
  verdict: ({ verdict }) => verdict,
  may_be_chance: ({ mayBeChance }) => (mayBeChance ? 'yes' : 'no'),
} satisfies Record<string, (change: FigureChange) => string | number | null>

/** Figures of two periods or runs beside each other, as a file: RFC 4180 in UTF-8. */
export function changesFile(changes: readonly FigureChange[], name: string): Response {
  const cells = changes.map((change) => Object.values(columns).map((cell) => cell(change)))
  const text = stringify([Object.keys(columns), ...cells], {
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
