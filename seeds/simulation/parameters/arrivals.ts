import { z } from 'zod'

/**
 * When people file. Weights per day and per hour of the day; all assumed: our sources give no pattern. Online also in the
 * evening and at weekends, at a counter only while it is open.
 */
const pattern = z.strictObject({
  source: z.string(),
  /** Five weights, from Monday to Friday. A Saturday that is worked instead of another day weighs as much as their mean. */
  weekdays: z.array(z.number().min(0)).length(5),
  /** Saturdays, Sundays and holidays. */
  dayOff: z.number().min(0),
  hours: z.array(z.number().min(0)).length(24),
})

export type Pattern = z.infer<typeof pattern>

export const online: Pattern = pattern.parse({
  source:
    'assumed: working hours first, a second peak in the evening (low–high ± a third of each weight)',
  weekdays: [10, 10, 10, 9, 9],
  dayOff: 3,
  hours: [1, 0, 0, 0, 0, 1, 2, 5, 9, 10, 9, 6, 4, 6, 8, 8, 7, 5, 4, 5, 7, 7, 4, 2],
})

export const counter: Pattern = pattern.parse({
  source: 'assumed: mornings are fuller (low–high ± a third of each weight)',
  weekdays: [12, 10, 10, 10, 9],
  dayOff: 0,
  hours: [0, 0, 0, 0, 0, 0, 0, 4, 11, 11, 9, 4, 0, 6, 8, 7, 5, 0, 0, 0, 0, 0, 0, 0],
})

/** Births by month of filing, January first, in per cent; assumed: more in autumn (low–high ± a fifth of each weight). */
export const birthMonths = [7.6, 7.0, 7.6, 7.5, 7.9, 8.1, 8.6, 9.1, 9.4, 9.4, 9.0, 8.8] as const
