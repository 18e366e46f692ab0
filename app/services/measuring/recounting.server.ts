import { listEmcSettings } from '#db/emc-settings.server.ts'
import { compareRollUps, type Difference } from '#db/recounted.server.ts'
import { listFillings } from '#db/filling-sums.server.ts'
import { compareFillings } from '#db/fillings.server.ts'
import { listHistories } from '#db/measured-history.server.ts'
import { listMeasuredSteps } from '#db/measures.server.ts'
import type { Case } from '#machines/cases.ts'
import { figureOf } from '#machines/counting.ts'
import { countFillings, noFillings } from '#machines/filling-figures.ts'
import { figuresFor, isOfFilling, ruleOf, type Figure, type FigureId } from '#machines/figures.ts'
import { dossiersOf, lifeEventsOf } from '#machines/measured-dossier.ts'
import { stepCase } from '#machines/measured-step.ts'
import { isInScope, type Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { viewHeadlines } from './headlines.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** Every case of a scope, from the rows as they stood at the end of the period. Reads everything. */
export async function listCases({ db }: Pick<Context, 'db'>, scope: Scope): Promise<Case[]> {
  const { unit, period } = scope
  const rows = await listMeasuredSteps(db.read, period)
  const histories = await listHistories(db.read, period)
  const cases = {
    step: () => rows.map((row) => stepCase(row, period.until, histories.get(row.dossier_id))),
    dossier: () => dossiersOf(rows, period.until, histories),
    'life-event': () => lifeEventsOf(rows, period.until, histories),
  }
  return cases[unit]().filter((item) => isInScope(item, scope))
}

/** Figures of a scope counted anew from the rows, and never from roll-ups. Reads everything. */
export async function recountFigures(
  reader: Pick<Context, 'db'>,
  scope: Scope,
  ids: readonly FigureId[] = figuresFor(scope.unit),
): Promise<Figure[]> {
  const cases = await listCases(reader, scope)
  const settings = await listEmcSettings(reader.db.read)
  const fillings = ids.some(isOfFilling)
    ? countFillings(await listFillings(reader.db.read, scope))
    : noFillings
  return ids.map((id) => figureOf(id, scope.unit, cases, scope.period, { settings, fillings }))
}

export interface FigureDifference {
  scope: Scope
  id: FigureId
  rolledUp: Figure
  recounted: Figure
}

/** The figures of a scope for which roll-ups and rows do not say exactly the same. */
export async function compareFigures(reader: Reader, scope: Scope): Promise<FigureDifference[]> {
  // The oldest open hand-over of a time gone by is in no roll-up.
  const isNow = scope.period.until >= reader.now
  const ids = figuresFor(scope.unit).filter((id) => isNow || ruleOf(id).kind !== 'longestWait')
  const rolledUp = await viewHeadlines(reader, scope, ids)
  const recounted = await recountFigures(reader, scope, ids)
  return ids.flatMap((id, index) => {
    const [one, other] = [rolledUp[index], recounted[index]]
    if (!one || !other || one.suppressed || isSame(one, other)) return []
    return [{ scope, id, rolledUp: one, recounted: other }]
  })
}

const isSame = (one: Figure, other: Figure) =>
  one.value === other.value &&
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.minutes === other.minutes

/** Everything that was rolled up against everything counted anew: rows of the roll-ups, and every figure of all time. */
export async function recountAll(
  reader: Reader,
): Promise<{ rows: Difference[]; figures: FigureDifference[] }> {
  const period = { from: 0, until: reader.now }
  const figures = []
  for (const unit of ['life-event', 'dossier', 'step'] as const) {
    figures.push(...(await compareFigures(reader, { unit, period })))
  }
  const rows = [
    ...(await compareRollUps(reader.db.read)),
    ...(await compareFillings(reader.db.read)),
  ]
  return { rows, figures }
}
