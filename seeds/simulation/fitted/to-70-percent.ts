import type { LeverResult } from '#app/services/simulation-host.ts'

/** Written by `npm run levers -- --seeds 20 --dossiers 100 --write`; not by hand. */
export const toSeventy: LeverResult = {
  seeds: 20,
  families: 100,
  start: {
    online: {
      low: 0.34,
      median: 0.438,
      high: 0.492,
    },
    localities: {
      low: 0.1,
      median: 0.19,
      high: 0.26,
    },
    days: {
      low: 0.69,
      median: 0.87,
      high: 1.09,
    },
  },
  rows: [
    {
      id: 'together',
      online: {
        low: 0.193,
        median: 0.275,
        high: 0.374,
      },
      localities: {
        low: 0.34,
        median: 0.44,
        high: 0.52,
      },
      days: {
        low: -0.53,
        median: -0.32,
        high: -0.15,
      },
      rank: null,
    },
    {
      id: 'e-results',
      online: {
        low: 0.075,
        median: 0.111,
        high: 0.165,
      },
      localities: {
        low: 0.12,
        median: 0.2,
        high: 0.29,
      },
      days: {
        low: 0,
        median: 0,
        high: 0,
      },
      rank: {
        low: 1,
        median: 1,
        high: 3,
      },
    },
    {
      id: 'prefill',
      online: {
        low: 0.052,
        median: 0.102,
        high: 0.131,
      },
      localities: {
        low: 0.11,
        median: 0.23,
        high: 0.28,
      },
      days: {
        low: -0.04,
        median: 0,
        high: 0.01,
      },
      rank: {
        low: 1,
        median: 2,
        high: 3,
      },
    },
    {
      id: 'digital-points',
      online: {
        low: 0.014,
        median: 0.061,
        high: 0.118,
      },
      localities: {
        low: 0,
        median: 0.02,
        high: 0.07,
      },
      days: {
        low: -0.04,
        median: 0,
        high: 0.04,
      },
      rank: {
        low: 1,
        median: 3,
        high: 3,
      },
    },
    {
      id: 'consent-reminders',
      online: {
        low: 0,
        median: 0,
        high: 0.004,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: -0.09,
        median: 0,
        high: 0.02,
      },
      rank: {
        low: 4,
        median: 4,
        high: 5,
      },
    },
    {
      id: 'zero-fee',
      online: {
        low: 0,
        median: 0,
        high: 0.02,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0.01,
      },
      days: {
        low: -0.21,
        median: -0.08,
        high: 0,
      },
      rank: {
        low: 4,
        median: 5,
        high: 5,
      },
    },
    {
      id: 'staffing',
      online: {
        low: 0,
        median: 0,
        high: 0,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: -0.31,
        median: -0.18,
        high: -0.13,
      },
      rank: {
        low: 6,
        median: 6,
        high: 6,
      },
    },
    {
      id: 'sync-mended',
      online: {
        low: 0,
        median: 0,
        high: 0,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: -0.21,
        median: -0.05,
        high: 0,
      },
      rank: {
        low: 7,
        median: 7,
        high: 7,
      },
    },
  ],
}
