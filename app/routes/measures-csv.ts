import { stringify } from 'csv-stringify/sync'
import { contextFor, scansFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { cellsOf, columnNames, fillingColumnNames } from '#app/measure-columns.server.ts'
import { inSlices } from '#app/services/in-slices.ts'
import { viewHeadlines } from '#app/services/measuring/headlines.server.ts'
import { streamed } from '#app/streamed.server.ts'
import { dayAt } from '#machines/calendar.ts'
import { MOST_ROWS, type OpenRow } from '#app/services/measuring/scanning.server.ts'
import type { Figure } from '#machines/figures.ts'
import type { Scope } from '#machines/scope.ts'
import type { Route } from './+types/measures-csv.ts'

const SLICE = 200
const contents = ['figures', 'fillings'] as const

/**
 * The pseudonymous rows of a unit, the newest first and no more than MOST_ROWS, read in a thread of their own; or with
 * `content=figures` its figures, from roll-ups; with `content=fillings` the declarations being filled in: RFC 4180 in UTF-8.
 */
export async function loader({ url, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  const { unit, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  if (problem) return new Response(`${problem}\n`, { status: 400 })
  const content = contents.find((one) => one === url.searchParams.get('content'))
  const name = `measures-${unit}${content ? `-${content}` : ''}-${dayAt(ctx.now)}.csv`
  const download = {
    name,
    type: 'text/csv; charset=utf-8; header=present',
    busy: i18nFor(context).t('open-data:busy'),
  }
  if (content === 'figures') return streamed(figureLines(await figuresOf()), download)
  const isFillings = content === 'fillings'
  const figure = isFillings ? ({ id: 'fillings', part: 'denominator' } as const) : undefined
  const question = { scope: { unit, period }, figure, offset: 0, limit: MOST_ROWS }
  const { rows } = await served(() => scansFor(context).ask(ctx, question))
  return streamed(rowLines(rows, isFillings ? fillingColumnNames : columnNames), download)

  async function figuresOf() {
    const scope = (of: Scope['unit']): Scope => ({ unit: of, period })
    const figures = await viewHeadlines(ctx, scope(unit))
    if (unit !== 'dossier') return figures
    return [...figures, ...(await viewHeadlines(ctx, scope('life-event')))]
  }
}

async function* rowLines(rows: readonly OpenRow[], names: readonly string[]) {
  yield csv([[...names]])
  for await (const slice of inSlices(rows, SLICE)) {
    yield csv(slice.map((row) => Object.values(cellsOf(row))))
  }
}

const figureColumns = [
  'id',
  'unit',
  'label',
  'value',
  'format',
  'numerator',
  'denominator',
] as const

async function* figureLines(figures: readonly Figure[]) {
  yield csv([[...figureColumns], ...figures.map((one) => figureColumns.map((name) => one[name]))])
}

const csv = (rows: (string | number | null)[][]) =>
  stringify(rows, { record_delimiter: 'windows', escape_formulas: true })
