import { defineParameters } from './parameter.ts'

/** What families do beside the straight way, once a dossier has ended. */
export const citizensBeside = defineParameters({
  findsWrong: {
    value: 0.004,
    low: 0.001,
    high: 0.02,
    unit: 'share',
    source: 'assumed',
    means:
      'Results the family finds wrong and asks to have corrected; more of officials who err more often.',
  },
  complains: {
    value: 0.003,
    low: 0.001,
    high: 0.01,
    unit: 'share',
    source: 'assumed',
    means: 'Families that complain although everything came on time.',
  },
  complainsLate: {
    value: 0.03,
    low: 0.01,
    high: 0.1,
    unit: 'share',
    source: 'assumed',
    means: 'Families that complain when it did not.',
  },
  complainsAfter: {
    value: 1,
    low: 0.5,
    high: 10,
    unit: 'working days',
    source: 'assumed',
    means: 'How long after the end of a dossier a family complains.',
  },
  findsAfter: {
    value: 2,
    low: 0.5,
    high: 10,
    unit: 'working days',
    source: 'assumed',
    means: 'How long after the end of a dossier a family finds a result wrong.',
  },
  ratesAfter: {
    value: 40,
    low: 5,
    high: 1440,
    unit: 'minutes',
    source: 'assumed',
    means: 'How long after the end of a dossier a family rates it.',
  },
  lateDispleases: {
    value: 0.3,
    low: 0.1,
    high: 0.6,
    unit: 'share',
    source: 'assumed',
    means: 'By how much the share of content ratings is lower where it did not come on time.',
  },
})

/** What offices do beside the straight way: waiting for others, mending errors, saying sorry, answering complaints. */
export const officialsBeside = defineParameters({
  holds: {
    value: 0.004,
    low: 0,
    high: 0.03,
    unit: 'share',
    source: 'assumed; domain.md A1: another agency is consulted',
    means: 'Steps that wait for somebody outside while the office’s clock stands still.',
  },
  holdDays: {
    value: 2,
    low: 0.5,
    high: 8,
    unit: 'working days',
    source: 'assumed',
    means: 'Median length of such a wait; log-normal.',
  },
  sendsBack: {
    value: 0.003,
    low: 0,
    high: 0.02,
    unit: 'share',
    source: 'assumed; domain.md A1: errors in the birth certificate found by the later agencies',
    means:
      'Steps at which an error in an earlier result is found and goes back; more of officials who err more often.',
  },
  upholds: {
    value: 0.3,
    low: 0,
    high: 0.6,
    unit: 'share',
    source: 'assumed',
    means: 'Of the results said to be wrong, those the office finds right.',
  },
  apologises: {
    value: 0.5,
    low: 0.1,
    high: 0.95,
    unit: 'share',
    source: 'assumed; domain.md A1: apology, reason and new date where an office is late',
    means: 'Steps that would be late for which the office says so before it is.',
  },
  apologyDays: {
    value: 2,
    low: 1,
    high: 5,
    unit: 'working days',
    source: 'assumed',
    means: 'By how much an apology moves the promise.',
  },
  saysSoBefore: {
    value: 60,
    low: 30,
    high: 480,
    unit: 'minutes',
    source: 'assumed',
    means: 'How long before it is too late an office says that it will be late.',
  },
  answersAtSoonest: {
    value: 0.1,
    low: 0,
    high: 0.5,
    unit: 'working days',
    source: 'assumed',
    means: 'No office answers a complaint sooner.',
  },
  answersComplaintAfter: {
    value: 6,
    low: 2,
    high: 14,
    unit: 'working days',
    source: 'assumed; domain.md E: an answer is due after 15 working days',
    means: 'Median time until an office answers a complaint; log-normal.',
  },
})
