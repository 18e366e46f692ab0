/**
 * What one declaration saves against filing each procedure by itself, written out: a model, not a measurement.
 * Every number that is not counted is here, with where it comes from and how far it may be off.
 */
export const savingModel = {
  /** Ways to a counter for a procedure filed by itself: to file it and to fetch the result. */
  visitsPerProcedure: { value: 2, low: 1, high: 3, source: 'assumed' },
  /** What a way costs a family in đồng: half a working day at about 240,000 đồng a day, and 30,000 for the journey. */
  dongPerVisit: { value: 150_000, low: 60_000, high: 300_000, source: 'assumed' },
} as const
