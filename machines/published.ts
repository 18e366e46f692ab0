/**
 * What the state published about the end-to-end online share of all procedures, by the EMC system, and its
 * targets (national online conference of 31 August 2024). Shown beside our figures, never as ours.
 */
export const publishedShares = [
  { block: 'country', august2024: 0.43, target2024: null, target2025: null },
  { block: 'ministries', august2024: 0.63, target2024: 0.7, target2025: 0.85 },
  { block: 'localities', august2024: 0.179, target2024: 0.3, target2025: 0.7 },
] as const

/** Stated time of the three birth procedures: one by one in days, linked (from 10 July 2023) in working days. */
export const publishedTimes = { oneByOneDays: 21, linkedWorkingDays: 4 } as const
