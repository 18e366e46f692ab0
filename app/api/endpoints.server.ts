import type { TFunction } from 'i18next'
import { cellsOf, columnNames, fillingColumnNames } from '#app/measure-columns.server.ts'
import { viewFigureDefinition } from '#app/services/measuring/figure-page.server.ts'
import { viewBreakdown, viewHeadlines } from '#app/services/measuring/headlines.server.ts'
import { listTargets } from '#app/services/measuring/targets.server.ts'
import { viewScore766, viewTrend } from '#app/services/measuring/trends.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { figureIds, findFigure, ruleOf, type FigureId } from '#machines/figures.ts'
import type { Unit } from '#machines/cases.ts'
import { publishedFigures } from '#machines/published-figures.ts'
import { collectionEndpoints } from './collection-endpoints.server.ts'
import { endpoint, type Endpoint } from './endpoint.server.ts'
import { fillingEndpoints } from './filling-endpoints.server.ts'
import { figureAnswerOf, scopeAnswerOf, scopeOf, targetAnswerOf } from './reading.server.ts'
import * as schemas from './schemas.server.ts'

const wanted = (id: string | undefined, unit: Unit): readonly FigureId[] | undefined => {
  if (id === undefined) return undefined
  const found = findFigure(id, unit)
  if (!found) throw new NotFoundError(`figure ${id} of ${unit}`)
  return [found.id]
}

const { noPath, noQuery, figurePath } = schemas

export const endpoints: readonly Endpoint[] = [
  endpoint(
    {
      path: '/figures',
      summary: 'Every figure of a scope, from roll-ups',
      query: schemas.figuresQuery,
      params: noPath,
      answer: schemas.figuresAnswer,
    },
    async ({ ctx }, query) => {
      const scope = scopeOf(query, ctx.now)
      const figures = await viewHeadlines(ctx, scope)
      return { scope: scopeAnswerOf(scope), figures: figures.map(figureAnswerOf) }
    },
  ),
  endpoint(
    {
      path: '/figures/{figureId}',
      summary: 'One figure with its definition, formula, query and targets',
      query: schemas.scopeQuery,
      params: figurePath,
      answer: schemas.figureAnswer,
    },
    async ({ ctx, figures: t }, query, { figureId }) => {
      const scope = scopeOf(query, ctx.now)
      const { figure, query: sql, targets } = await viewFigureDefinition(ctx, scope, figureId)
      return {
        scope: scopeAnswerOf(scope),
        figure: figureAnswerOf(figure),
        ...wordsOf(figure.id, t),
        query: sql && { sql: sql.sql, parameters: [...sql.parameters] },
        targets: targets.map(targetAnswerOf),
      }
    },
  ),
  endpoint(
    {
      path: '/breakdowns/{by}',
      summary: 'Figures of every part of a scope',
      query: schemas.breakdownQuery,
      params: schemas.breakdownPath,
      answer: schemas.breakdownAnswer,
    },
    async ({ ctx }, query, { by }) => {
      const scope = scopeOf(query, ctx.now)
      const groups = await viewBreakdown(ctx, scope, by, wanted(query.figure, query.unit))
      return {
        scope: scopeAnswerOf(scope),
        by,
        groups: groups.map(({ key, figures }) => ({ key, figures: figures.map(figureAnswerOf) })),
      }
    },
  ),
  endpoint(
    {
      path: '/trends/{figureId}',
      summary: 'A figure over time',
      query: schemas.trendQuery,
      params: figurePath,
      answer: schemas.trendAnswer,
    },
    async ({ ctx }, query, { figureId }) => {
      const scope = scopeOf(query, ctx.now)
      const [id] = wanted(figureId, query.unit) ?? []
      const points = id ? await viewTrend(ctx, scope, id, query.every) : []
      return {
        scope: scopeAnswerOf(scope),
        every: query.every,
        points: points.map(({ key, figure }) => ({ key, figure: figureAnswerOf(figure) })),
      }
    },
  ),
  endpoint(
    {
      path: '/score-766',
      summary: 'The index of Decision 766/QĐ-TTg, component by component',
      query: schemas.scopeQuery,
      params: noPath,
      answer: schemas.scoreAnswer,
    },
    async ({ ctx }, query) => {
      const scope = scopeOf(query, ctx.now)
      const { components, ...score } = await viewScore766(ctx, scope)
      return {
        scope: scopeAnswerOf(scope),
        ...score,
        components: components.map(({ figure: _, weakness, measured, ...one }) => ({
          ...one,
          weakness: weakness ?? null,
          measured: measured && figureAnswerOf(measured),
        })),
      }
    },
  ),
  endpoint(
    {
      path: '/targets',
      summary: 'What figures are to reach: national targets, and those operators set',
      query: noQuery,
      params: noPath,
      answer: schemas.targetsAnswer,
    },
    async ({ ctx }) => ({ targets: (await listTargets(ctx)).map(targetAnswerOf) }),
  ),
  endpoint(
    {
      path: '/rows',
      summary: 'The pseudonymous rows of a scope or of a figure, the newest first',
      query: schemas.rowsQuery,
      params: noPath,
      answer: schemas.rowsAnswer,
    },
    async ({ ctx, scans }, query) => {
      const scope = scopeOf(query, ctx.now)
      const { offset, limit, part } = query
      const [id] = wanted(query.figure, query.unit) ?? []
      const figure = id && { id, part }
      const answer = await scans.ask(ctx, { scope, figure, offset, limit })
      const { count, suppressed, rows } = answer
      return { scope: scopeAnswerOf(scope), count, suppressed, rows: rows.map(cellsOf) }
    },
  ),
  endpoint(
    {
      path: '/dictionary',
      summary: 'What every figure and every column means',
      query: noQuery,
      params: noPath,
      answer: schemas.dictionaryAnswer,
    },
    async ({ figures: t, columns: c }) => ({
      figures: figureIds.map((id) => {
        const { units, format } = ruleOf(id)
        return { id, units: [...units], format, ...wordsOf(id, t) }
      }),
      columns: [...new Set([...columnNames, ...fillingColumnNames])].map((name) => ({
        name,
        meaning: c(name),
      })),
      published: [...publishedFigures],
    }),
  ),
  ...collectionEndpoints,
  ...fillingEndpoints,
]

const wordsOf = (id: FigureId, t: TFunction<'figures'>) => ({
  name: t(`${id}.name`),
  definition: t(`${id}.definition`),
  formula: t(`${id}.formula`),
})
