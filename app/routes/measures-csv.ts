import { stringify } from 'csv-stringify/sync'
import { contextFor } from '#app/context.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { cellsOf, columns } from '#app/measure-columns.server.ts'
import { listMeasureRows, viewMeasures } from '#app/services/measuring.server.ts'
import { dayAt } from '#machines/calendar.ts'
import type { Route } from './+types/measures-csv.ts'

/** The pseudonymous rows of a unit, or with `content=figures` its figures: RFC 4180 in UTF-8. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  const { unit, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  if (problem) return new Response(`${problem}\n`, { status: 400 })
  const figures = url.searchParams.get('content') === 'figures'
  const name = `measures-${unit}${figures ? '-figures' : ''}-${dayAt(ctx.now)}.csv`
  const text = figures ? await figuresText() : await rowsText()
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })

  async function rowsText() {
    const rows = await listMeasureRows(ctx, unit, period)
    return csv(
      Object.keys(columns),
      rows.map((row) => Object.values(cellsOf(row))),
    )
  }

  async function figuresText() {
    const view = await viewMeasures(ctx, unit === 'step' ? unit : 'dossier', period)
    const header = ['id', 'unit', 'label', 'value', 'format', 'numerator', 'denominator']
    return csv(
      header,
      view.figures.map(({ id, unit: of, label, value, format, numerator, denominator }) => [
        id,
        of,
        label,
        value,
        format,
        numerator,
        denominator,
      ]),
    )
  }
}

function csv(header: string[], rows: (string | number | null)[][]) {
  return stringify([header, ...rows], { record_delimiter: 'windows', escape_formulas: true })
}
