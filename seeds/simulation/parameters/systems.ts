import { defineParameters } from './parameter.ts'

/** How the systems between offices behave. */
export const systems = defineParameters({
  syncMinutes: {
    value: 6,
    low: 1,
    high: 60,
    unit: 'office minutes',
    source: 'assumed',
    means: 'Median time until a receiving system confirms a hand-over; log-normal.',
  },
  syncFault: {
    value: 0.03,
    low: 0,
    high: 0.15,
    unit: 'share',
    source: 'assumed; domain.md PP4, PP5: stuck in “newly registered”, slow sync',
    means: 'Hand-overs that get stuck between two systems.',
  },
  syncFaultDays: {
    value: 1,
    low: 0.3,
    high: 5,
    unit: 'working days',
    source: 'assumed',
    means: 'Median time until somebody mends a stuck hand-over; log-normal.',
  },
  systemSpread: {
    value: 0.8,
    low: 0.5,
    high: 1.2,
    unit: 'factor',
    source: 'assumed',
    means: 'How much the times of systems differ (standard deviation of the logarithm).',
  },
  repairSpread: {
    value: 0.9,
    low: 0.6,
    high: 1.2,
    unit: 'factor',
    source: 'assumed: repairs take people',
    means: 'The same of repairs.',
  },
  registerMinutes: {
    value: 1,
    low: 0.2,
    high: 10,
    unit: 'office minutes',
    source: 'assumed',
    means: 'Median time until the population register gives a number; log-normal.',
  },
})
