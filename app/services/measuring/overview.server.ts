import { everyParts } from '#machines/every.ts'
import type { FigureId } from '#machines/figures.ts'
import type { Period } from '#machines/period.ts'
import type { Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { viewAims, viewProvinces } from './aims.server.ts'
import { viewPaths, viewTimes } from './distributions.server.ts'
import { viewBreakdown, viewHeadlines } from './headlines.server.ts'
import { trendParts, viewTrend } from './trends.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

const compared: readonly FigureId[] = [
  'end-to-end-online',
  'on-time-first-promise',
  'processing-working-days-median',
]

/** No more points than a telephone has room for. */
const MOST_POINTS = 24

/**
 * What the public page says of a unit and a period, from roll-ups alone: figures (of dossiers also those of life events),
 * times, reasons, provinces, trend and targets.
 */
export async function viewOverview(reader: Reader, unit: 'dossier' | 'step', period: Period) {
  const scope = { unit, period }
  const figures = await viewHeadlines(reader, scope)
  const lifeEvents =
    unit === 'dossier' ? await viewHeadlines(reader, { unit: 'life-event', period }) : []
  return {
    figures: [...figures, ...lifeEvents],
    times: await viewTimes(reader, scope),
    reasons: (await viewPaths(reader, scope)).reasons,
    provinces: await viewBreakdown(reader, scope, 'province', compared),
    places: await viewProvinces(reader),
    trend: await viewReadableTrend(reader, scope),
    aims: await viewAims(reader, period),
  }
}

const SHOWN = 'end-to-end-online'

/** The share online from end to end over time, in the finest cut of a period that still can be read. */
export async function viewReadableTrend(
  reader: Reader,
  scope: Scope,
): Promise<Awaited<ReturnType<typeof viewTrend>>> {
  for (const every of everyParts) {
    const parts = await trendParts(reader, scope, SHOWN, every)
    if (parts.length <= MOST_POINTS || every === 'quarter')
      return viewTrend(reader, scope, SHOWN, every)
  }
  return []
}
