import { viTime } from '#app/measure-columns.server.ts'
import { listFormulas, viewCollections } from '#app/services/measuring/collecting.server.ts'
import { viewReconciliation } from '#app/services/measuring/distributions.server.ts'
import { assumedFormula, isPathMark } from '#machines/emc-formula.ts'
import { endpoint, type Endpoint } from './endpoint.server.ts'
import { BadQuestionError, periodOf, scopeAnswerOf, scopeOf } from './reading.server.ts'
import * as schemas from './schemas.server.ts'

/** The strict count against the automatic collection: in sums, and by whose formula counts. */
export const collectionEndpoints: readonly Endpoint[] = [
  endpoint(
    {
      path: '/reconciliation',
      summary:
        'The strict count of online cases against the automatic collection; see /rows for each',
      query: schemas.scopeQuery,
      params: schemas.noPath,
      answer: schemas.reconciliationAnswer,
    },
    async ({ ctx }, query) => {
      const scope = scopeOf(query, ctx.now)
      const { because, ...sums } = await viewReconciliation(ctx, scope)
      const set = (await listFormulas(ctx)).toReversed()
      return {
        scope: scopeAnswerOf(scope),
        ...sums,
        because: [...because],
        formula: { ...assumedFormula, brokenBy: [...assumedFormula.brokenBy] },
        settings: set.map(({ owner, fromOn, brokenBy, why, at }) => ({
          ...{ owner, fromOn, why },
          brokenBy: brokenBy && [...brokenBy],
          setAt: viTime(at),
        })),
      }
    },
  ),
  endpoint(
    {
      path: '/collections',
      summary: 'Both counts in steps by province and ministry, and what another formula would give',
      query: schemas.collectionsQuery,
      params: schemas.noPath,
      answer: schemas.collectionsAnswer,
    },
    async ({ ctx }, { from, to, breaks }) => {
      const marks = breaks.split(' ').filter(Boolean)
      const tried = marks.filter(isPathMark)
      if (tried.length < marks.length) throw new BadQuestionError(['breaks'], 'No such mark.')
      const { collections } = await viewCollections(ctx, periodOf({ from, to }, ctx.now), tried)
      return {
        rows: collections.map(({ formula, setting, ...counts }) => ({
          ...counts,
          brokenBy: formula.brokenBy.join(' '),
          assumed: formula.assumed,
          since: setting?.fromOn ?? null,
        })),
      }
    },
  ),
]
