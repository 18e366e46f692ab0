import { listProvinceNames } from '#db/places.server.ts'
import { blocks } from '#machines/blocks.ts'
import type { Unit } from '#machines/cases.ts'
import type { Figure, FigureId, FigureLabel } from '#machines/figures.ts'
import type { Period } from '#machines/period.ts'
import { publishedFor } from '#machines/published-figures.ts'
import type { Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { viewBreakdown, viewHeadlines } from './headlines.server.ts'

/** A figure of a block as commands print it: country, ministries, localities, or a province by name. */
export interface Measure {
  id: FigureId
  unit: Unit
  block: string
  label: FigureLabel
  value: number | null
  published: number | null
  numerator: number
  denominator: number | null
}

/**
 * Every figure of a period for the country, for both blocks (steps only) and every province, from roll-ups; small
 * groups without what they say. `label` says where the numbers come from: a run’s are predicted.
 */
export async function listMeasures(
  reader: Pick<Context, 'db' | 'now'>,
  { unit, period }: { unit?: Unit; period: Period },
  label: FigureLabel = 'measured',
): Promise<Measure[]> {
  const names = await listProvinceNames(reader.db.read)
  const units: readonly Unit[] = unit ? [unit] : ['life-event', 'dossier', 'step']
  const measures: Measure[] = []
  for (const of of units) {
    const scope: Scope = { unit: of, period }
    const add = (block: string, figures: readonly Figure[]) =>
      measures.push(...figures.map((figure) => measureOf(figure, block, label)))
    add('country', await viewHeadlines(reader, scope))
    if (of === 'step') {
      for (const block of blocks) add(block, await viewHeadlines(reader, { ...scope, block }))
    }
    for (const { key, figures } of await viewBreakdown(reader, scope, 'province')) {
      add(names.get(key) ?? key, figures)
    }
  }
  return measures
}

const measureOf = (figure: Figure, block: string, label: FigureLabel): Measure => ({
  id: figure.id,
  unit: figure.unit,
  block,
  label,
  value: figure.value,
  published: publishedFor(figure.id, figure.unit, block)?.value ?? null,
  numerator: figure.numerator,
  denominator: figure.denominator,
})
