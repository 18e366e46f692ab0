import type { LeverResult } from '#app/services/simulation-host.ts'

/** Written by `npm run levers -- --seeds 20 --dossiers 400 --write`; not by hand. */
export const toSeventy: LeverResult = {
  seeds: 20,
  families: 400,
  start: {
    online: {
      low: 0.39,
      median: 0.429,
      high: 0.457,
    },
    localities: {
      low: 0.14,
      median: 0.18,
      high: 0.22,
    },
    days: {
      low: 0.8,
      median: 0.88,
      high: 0.97,
    },
  },
  rows: [
    {
      id: 'together',
      online: {
        low: 0.233,
        median: 0.271,
        high: 0.355,
      },
      localities: {
        low: 0.363,
        median: 0.435,
        high: 0.53,
      },
      days: {
        low: -0.43,
        median: -0.35,
        high: -0.23,
      },
      rank: null,
    },
    {
      id: 'e-results',
      online: {
        low: 0.084,
        median: 0.112,
        high: 0.145,
      },
      localities: {
        low: 0.145,
        median: 0.205,
        high: 0.253,
      },
      days: {
        low: -0.01,
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
        low: 0.061,
        median: 0.107,
        high: 0.139,
      },
      localities: {
        low: 0.135,
        median: 0.232,
        high: 0.308,
      },
      days: {
        low: -0.03,
        median: -0.01,
        high: 0,
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
        low: 0.036,
        median: 0.055,
        high: 0.111,
      },
      localities: {
        low: 0.007,
        median: 0.022,
        high: 0.055,
      },
      days: {
        low: -0.01,
        median: 0,
        high: 0.02,
      },
      rank: {
        low: 2,
        median: 3,
        high: 3,
      },
    },
    {
      id: 'zero-fee',
      online: {
        low: 0,
        median: 0.003,
        high: 0.009,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0.008,
      },
      days: {
        low: -0.15,
        median: -0.08,
        high: -0.04,
      },
      rank: {
        low: 4,
        median: 4,
        high: 5,
      },
    },
    {
      id: 'consent-reminders',
      online: {
        low: -0.001,
        median: 0.001,
        high: 0.002,
      },
      localities: {
        low: 0,
        median: 0,
        high: 0,
      },
      days: {
        low: -0.04,
        median: -0.01,
        high: 0,
      },
      rank: {
        low: 4,
        median: 5,
        high: 7,
      },
    },
    {
      id: 'staffing',
      online: {
        low: -0.001,
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
        median: -0.25,
        high: -0.13,
      },
      rank: {
        low: 5,
        median: 6,
        high: 7,
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
        low: -0.06,
        median: -0.03,
        high: 0,
      },
      rank: {
        low: 5,
        median: 7,
        high: 7,
      },
    },
  ],
}
