import { contextFor } from '#app/context.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { exportEventLog, exportOcel } from '#app/services/open-data/exporting.server.ts'
import { streamed } from '#app/streamed.server.ts'
import { dayAt } from '#machines/calendar.ts'
import type { Route } from './+types/event-log.ts'

const forms = {
  csv: { make: exportEventLog, type: 'text/csv; charset=utf-8; header=present' },
  'ocel.json': { make: exportOcel, type: 'application/json; charset=utf-8' },
}

/** The event log of a period and a bundle, as OCEL 2.0 or as a flat table, by the end of the address. */
export function loader({ url, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  const { period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  if (problem) return new Response(`${problem}\n`, { status: 400 })
  const ending = url.pathname.endsWith('.csv') ? 'csv' : 'ocel.json'
  const { make, type } = forms[ending]
  const bundleId = url.searchParams.get('bundle') || undefined
  return streamed(make(ctx, { period, bundleId }), {
    name: `events-${dayAt(ctx.now)}.${ending}`,
    type,
    busy: i18nFor(context).t('open-data:busy'),
  })
}
