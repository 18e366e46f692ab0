import { defineParameters } from './parameter.ts'

/** How relatives behave whose agreement is asked for. */
export const relatives = defineParameters({
  otherHouseholder: {
    value: 0.35,
    low: 0.2,
    high: 0.5,
    unit: 'share',
    source: 'assumed',
    means: 'Families whose householder is somebody else and must agree.',
  },
  consentDays: {
    value: 0.8,
    low: 0.3,
    high: 3,
    unit: 'working days',
    source: 'assumed; domain.md PP11: the request on VNeID is not seen',
    means: 'Median time until a relative answers; the spread is log-normal.',
  },
  consentNever: {
    value: 0.05,
    low: 0.01,
    high: 0.15,
    unit: 'share',
    source: 'assumed; domain.md PP11',
    means: 'Relatives who never answer.',
  },
  consentDeclined: {
    value: 0.01,
    low: 0,
    high: 0.05,
    unit: 'share',
    source: 'assumed',
    means: 'Relatives who say no.',
  },
  authorises: {
    value: 0.4,
    low: 0.1,
    high: 0.7,
    unit: 'share',
    source: 'assumed; domain.md A2: relatives confirm within five working days',
    means: 'Of the relatives who never answer, those whose certified authorisation is handed in.',
  },
  authorisesAfter: {
    value: 3.5,
    low: 2,
    high: 4.5,
    unit: 'working days',
    source: 'assumed: before the five days are over',
    means: 'After how long a family hands in the authorisation of a relative who does not answer.',
  },
  givesUpAfter: {
    value: 12,
    low: 5,
    high: 30,
    unit: 'working days',
    source: 'assumed',
    means: 'How long a family waits for a silent relative before it withdraws that step.',
  },
})
