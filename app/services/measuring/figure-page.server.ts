import { explainFillings } from '#db/filling-sums.server.ts'
import { explainTerms } from '#db/rolled-up.server.ts'
import { isTermId } from '#machines/figure-terms.ts'
import { findFigure, ruleOf, type Figure, type FigureId, type Part } from '#machines/figures.ts'
import type { Scope } from '#machines/scope.ts'
import type { Target } from '#machines/targets.ts'
import type { Context } from '../context.ts'
import { NotFoundError } from '../errors.ts'
import { viewHeadlines } from './headlines.server.ts'
import type { Scans } from './scanning.server.ts'
import { listTargets } from './targets.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** Everything about one figure but its rows: what it is from roll-ups, the query that read it, and its targets. */
export interface FigureDefinition {
  figure: Figure
  /** SQL with its parameters, as it was asked; null where an index of open hand-overs answers. */
  query: { sql: string; parameters: readonly unknown[] } | null
  targets: Target[]
}

/** Throws NotFoundError for a figure the unit does not have. */
export async function viewFigureDefinition(
  reader: Reader,
  scope: Scope,
  figureId: string,
): Promise<FigureDefinition> {
  const id = requireFigure(figureId, scope)
  const [figure] = await viewHeadlines(reader, scope, [id])
  if (!figure) throw new NotFoundError(`figure ${figureId}`)
  const targets = await listTargets(reader, scope)
  return {
    figure,
    query: queryOf(reader, scope, id),
    targets: targets.filter((target) => target.figure === id),
  }
}

/** The same with the rows it is made of and a recount of them, both read elsewhere than in this thread. */
export async function viewFigureRows(
  reader: Reader,
  scans: Scans,
  scope: Scope,
  asked: { figureId: string; part: Part; offset: number; limit: number },
) {
  const { figureId, part, offset, limit } = asked
  const definition = await viewFigureDefinition(reader, scope, figureId)
  const { id } = definition.figure
  const answer = await scans.ask(reader, { scope, figure: { id, part }, offset, limit })
  return { ...definition, ...answer, figure: definition.figure, recounted: answer.figure }
}

function requireFigure(figureId: string, { unit }: Scope): FigureId {
  const found = findFigure(figureId, unit)
  if (!found) throw new NotFoundError(`figure ${figureId} of ${unit}`)
  return found.id
}

function queryOf({ db, now }: Reader, scope: Scope, id: FigureId) {
  const rule = ruleOf(id)
  if (rule.kind === 'longestWait') return null
  if (rule.kind === 'percentile') return explainTerms(db.read, scope, rule.time, now)
  if (rule.kind === 'filling') {
    return explainFillings(db.read, scope, 'whole', rule.format === 'minutes' ? 'times' : 'counts')
  }
  if (rule.kind === 'collected') return explainTerms(db.read, scope, 'paths', now)
  const terms = Object.keys({ ...rule.counts, ...rule.of }).filter(isTermId)
  return explainTerms(db.read, scope, terms, now)
}
