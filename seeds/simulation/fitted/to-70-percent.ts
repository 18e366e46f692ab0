import type { LeverResult } from '#app/services/simulation-host.ts'

/** Written by `npm run levers -- --seeds 20 --dossiers 400 --write`; not by hand. */
export const toSeventy: LeverResult = {
  seeds: 20,
  families: 400,
  start: {
    online: { low: 0.391, median: 0.428, high: 0.457 },
    localities: { low: 0.14, median: 0.18, high: 0.22 },
    days: { low: 0.81, median: 0.88, high: 0.98 },
  },
  rows: [
    {
      id: 'together',
      online: { low: 0.152, median: 0.189, high: 0.273 },
      localities: { low: 0.18, median: 0.241, high: 0.345 },
      days: { low: -0.44, median: -0.355, high: -0.23 },
      rank: null,
      rankByDays: null,
    },
    {
      id: 'e-results',
      online: { low: 0.051, median: 0.081, high: 0.113 },
      localities: { low: 0.072, median: 0.131, high: 0.21 },
      days: { low: 0, median: 0, high: 0 },
      rank: { low: 1, median: 1, high: 2 },
      rankByDays: { low: 3, median: 6, high: 7 },
    },
    {
      id: 'digital-points',
      online: { low: 0.036, median: 0.055, high: 0.111 },
      localities: { low: 0.007, median: 0.021, high: 0.055 },
      days: { low: -0.02, median: 0, high: 0.02 },
      rank: { low: 1, median: 2, high: 3 },
      rankByDays: { low: 4, median: 6, high: 7 },
    },
    {
      id: 'prefill',
      online: { low: 0.016, median: 0.038, high: 0.058 },
      localities: { low: 0.035, median: 0.081, high: 0.125 },
      days: { low: -0.03, median: -0.01, high: 0 },
      rank: { low: 2, median: 3, high: 3 },
      rankByDays: { low: 3, median: 4, high: 5 },
    },
    {
      id: 'zero-fee',
      online: { low: 0, median: 0.003, high: 0.009 },
      localities: { low: 0, median: 0, high: 0.008 },
      days: { low: -0.16, median: -0.09, high: -0.05 },
      rank: { low: 4, median: 4, high: 5 },
      rankByDays: { low: 2, median: 2, high: 2 },
    },
    {
      id: 'consent-reminders',
      online: { low: -0.001, median: 0.001, high: 0.002 },
      localities: { low: 0, median: 0, high: 0 },
      days: { low: -0.04, median: -0.01, high: 0 },
      rank: { low: 4, median: 5, high: 7 },
      rankByDays: { low: 3, median: 4, high: 5 },
    },
    {
      id: 'staffing',
      online: { low: -0.001, median: 0, high: 0.001 },
      localities: { low: 0, median: 0, high: 0 },
      days: { low: -0.32, median: -0.25, high: -0.13 },
      rank: { low: 4, median: 5.5, high: 7 },
      rankByDays: { low: 1, median: 1, high: 1 },
    },
    {
      id: 'sync-mended',
      online: { low: 0, median: 0, high: 0 },
      localities: { low: 0, median: 0, high: 0 },
      days: { low: -0.06, median: -0.03, high: 0 },
      rank: { low: 4, median: 5.5, high: 6 },
      rankByDays: { low: 3, median: 3, high: 4 },
    },
  ],
}
