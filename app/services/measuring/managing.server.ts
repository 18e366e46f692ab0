import { changeOf } from '#machines/figure-change.ts'
import type { Figure, FigureId } from '#machines/figures.ts'
import type { Period } from '#machines/period.ts'
import type { Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { viewProvinces } from './aims.server.ts'
import { viewReconciliation } from './distributions.server.ts'
import { viewBreakdown, viewHeadlines } from './headlines.server.ts'
import { viewReadableTrend } from './overview.server.ts'
import { listTargets } from './targets.server.ts'
import { viewScore766 } from './trends.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

const compared: readonly FigureId[] = [
  'end-to-end-online',
  'on-time-first-promise',
  'on-time',
  'processing-working-days-median',
  'processing-working-days-p90',
  'wait-office-median',
  'reuse-share',
  'visits-per-case',
  'supplemented',
  'received',
  'closed',
]
const ranked: readonly FigureId[] = [
  'end-to-end-online',
  'on-time-first-promise',
  'processing-working-days-median',
]
const counted: readonly FigureId[] = [
  'received',
  'issued',
  'end-to-end-online',
  'on-time-first-promise',
  'emc-collection',
]

/** Which part of the whole a manager answers for; empty for all. */
export interface Part {
  province: string
  agency: string
  bundle: string
}

/**
 * What a manager compares, in steps and from roll-ups alone: two periods, provinces and agencies, the stages from filing
 * to a perfect service, the index of Decision 766/QĐ-TTg, and the strict count beside the automatic collection.
 */
export async function viewManaged(reader: Reader, part: Part, now: Period, before: Period) {
  const scope = scopeOf(part, now)
  return {
    changes: await viewChanges(reader, part, now, before),
    provinces: await viewBreakdown(
      reader,
      scopeOf({ ...part, province: '' }, now),
      'province',
      ranked,
    ),
    agencies: await viewBreakdown(reader, scopeOf({ ...part, agency: '' }, now), 'agency', ranked),
    stages: await viewHeadlines(reader, scope, counted),
    score: await viewScore766(reader, scope),
    reconciliation: await viewReconciliation(reader, scope),
    trend: await viewReadableTrend(reader, scope),
    targets: await listTargets(reader),
    places: await viewProvinces(reader),
  }
}

/** The headline figures of two periods beside each other, in steps. */
export async function viewChanges(reader: Reader, part: Part, now: Period, before: Period) {
  const later = await viewHeadlines(reader, scopeOf(part, now), compared)
  const earlier = await viewHeadlines(reader, scopeOf(part, before), compared)
  return changesBetween(later, earlier)
}

/** The headline figures that are in both. */
export const changesBetween = (later: readonly Figure[], earlier: readonly Figure[]) =>
  compared.flatMap((id) => {
    const [figure, other] = [later, earlier].map((figures) => figures.find((one) => one.id === id))
    return figure && other ? [changeOf(figure, other)] : []
  })

const scopeOf = ({ province, agency, bundle }: Part, period: Period): Scope => ({
  unit: 'step',
  period,
  ...(province && { province }),
  ...(agency && { agency }),
  ...(bundle && { bundle }),
})
