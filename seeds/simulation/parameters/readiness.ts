import { defineParameters } from './parameter.ts'

/** What the situation of August 2024 assumes beside what is fitted: offices and young parents as they then were. */
export const assumedReadiness = defineParameters({
  parentsWithIdentity: {
    value: 0.9,
    low: 0.8,
    high: 0.95,
    unit: 'share',
    source: 'assumed: young parents nearly all have one; our sources count all adults',
    means: 'Parents with an activated electronic identity.',
  },
  ministries: {
    value: 0.97,
    low: 0.9,
    high: 1,
    unit: 'share',
    source: 'assumed: what is published of the ministries is fitted by how many file online',
    means: 'Online filings police and social insurance let go through without a visit, everywhere.',
  },
  onlineSlope: {
    value: 6,
    low: 4,
    high: 8,
    unit: 'factor',
    source: 'assumed',
    means: 'How steeply more people file online near the best province (an exponent).',
  },
  collectsOnPaper: {
    value: 0.05,
    low: 0.05,
    high: 0.2,
    unit: 'share',
    source: 'assumed: whoever files from end to end online has little use for paper',
    means: 'Online filers who want the paper result from the counter.',
  },
  asksPaper: {
    value: 0.02,
    low: 0,
    high: 0.1,
    unit: 'share',
    source: 'assumed: visits are fitted, and papers asked for are few beside them',
    means: 'Online filings for which an office asks for a paper the state holds, in either block.',
  },
  resultOnPaper: {
    value: 0.03,
    low: 0,
    high: 0.1,
    unit: 'share',
    source: 'assumed',
    means: 'Online filings whose result the office hands out on paper all the same.',
  },
})
