import { date, dayText } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Run } from '#app/services/runs.ts'
import type { Seen } from '#app/services/watching-runs.server.ts'

/** How a run grows, with days as people write them; from and to are those of the whole run. */
export const growthView = (
  { points, of, headlines }: Seen['growth'],
  { starts_at, ends_at }: Pick<Run, 'starts_at' | 'ends_at'>,
  language: Language,
) => ({
  points: points.map((point) => ({ ...point, day: dayText(point.day) })),
  of,
  headlines,
  from: date(starts_at, language),
  to: date(ends_at, language),
})

export type GrowthView = ReturnType<typeof growthView>
