import type { LeverResult } from '#app/services/simulation-host.ts'

/** Written by `npm run levers -- --seeds 2 --dossiers 10 --write`; not by hand. */
export const toSeventy: LeverResult = {
  seeds: 2,
  families: 10,
  start: {
    online: {
      low: 0.304,
      median: 0.4,
      high: 0.4,
    },
    localities: {
      low: 0.1,
      median: 0.2,
      high: 0.2,
    },
    days: {
      low: 0.75,
      median: 0.87,
      high: 0.87,
    },
  },
  rows: [
    {
      id: 'together',
      online: {
        low: 0.35,
        median: 0.404,
        high: 0.404,
      },
      localities: {
        low: 0.4,
        median: 0.5,
        high: 0.5,
      },
      days: {
        low: -0.3,
        median: -0.2,
        high: -0.2,
      },
      rank: null,
    },
    {
      id: 'digital-points',
      online: {
        low: 0.1,
        median: 0.13,
        high: 0.13,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: 0,
        median: 0,
        high: 0,
      },
      rank: {
        low: 1,
        median: 1,
        high: 1,
      },
    },
    {
      id: 'e-results',
      online: {
        low: 0.1,
        median: 0.13,
        high: 0.13,
      },
      localities: {
        low: 0.1,
        median: 0.2,
        high: 0.2,
      },
      days: {
        low: 0,
        median: 0,
        high: 0,
      },
      rank: {
        low: 2,
        median: 2,
        high: 2,
      },
    },
    {
      id: 'zero-fee',
      online: {
        low: 0,
        median: 0.087,
        high: 0.087,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: -0.16,
        median: 0,
        high: 0,
      },
      rank: {
        low: 3,
        median: 5,
        high: 5,
      },
    },
    {
      id: 'prefill',
      online: {
        low: 0,
        median: 0.043,
        high: 0.043,
      },
      localities: {
        low: 0,
        median: 0.1,
        high: 0.1,
      },
      days: {
        low: 0,
        median: 0,
        high: 0,
      },
      rank: {
        low: 3,
        median: 4,
        high: 4,
      },
    },
    {
      id: 'consent-reminders',
      online: {
        low: 0,
        median: 0.029,
        high: 0.029,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: -0.04,
        median: 0.13,
        high: 0.13,
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
        low: -0.17,
        median: -0.11,
        high: -0.11,
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
        low: 0,
        median: 0,
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
