import { partsOf, type Every } from '#machines/every.ts'
import { findFigure, isOfFilling, type Figure, type FigureId } from '#machines/figures.ts'
import { score766, scoredFigures, type Score } from '#machines/score-766.ts'
import type { Scope } from '#machines/scope.ts'
import { dayAt, instantAt } from '#machines/calendar.ts'
import { firstFillingDay } from '#db/filling-sums.server.ts'
import { firstDay } from '#db/rolled-up.server.ts'
import type { Context } from '../context.ts'
import { NotFoundError } from '../errors.ts'
import { shownFrom, viewHeadlines } from './headlines.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** A figure of one day, month or quarter: `2024-08-05`, `2024-08`, `2024-Q3`. */
export interface TrendPoint {
  key: string
  figure: Figure
}

/**
 * A figure over time, each part counted as it stood at its end; from the first row on, at most 120 parts, the last.
 * A part of fewer than three cases says nothing, as a day would point at single families.
 * Throws NotFoundError for a figure the unit does not have.
 */
export async function viewTrend(
  { db, now }: Reader,
  scope: Scope,
  figureId: FigureId,
  every: Every,
): Promise<TrendPoint[]> {
  const found = findFigure(figureId, scope.unit)
  if (!found) throw new NotFoundError(`figure ${figureId} of ${scope.unit}`)
  const points: TrendPoint[] = []
  for (const { key, period } of await trendParts({ db, now }, scope, found.id, every)) {
    const [figure] = await viewHeadlines({ db, now }, { ...scope, period }, [found.id])
    if (figure) points.push({ key, figure: shownFrom(figure, true) })
  }
  return points
}

/** The parts a trend of a figure has in this scope: from the first day there is anything to count. */
export async function trendParts(
  { db, now }: Reader,
  { period, unit }: Scope,
  id: FigureId,
  every: Every,
) {
  const first = isOfFilling(id) ? await firstFillingDay(db.read) : await firstDay(db.read, unit)
  const from = Math.max(period.from, instantAt(first ?? dayAt(now), '00:00'))
  return partsOf({ ...period, from }, every)
}

/** The index of Decision 766/QĐ-TTg for a scope, component by component; what has no rows is not measured here. */
export async function viewScore766(reader: Reader, scope: Scope): Promise<Score> {
  if (scope.unit === 'life-event') throw new NotFoundError('the index of life events')
  return score766(await viewHeadlines(reader, scope, scoredFigures))
}
