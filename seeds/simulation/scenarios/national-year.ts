import { birthMonths } from '../parameters/arrivals.ts'
import { defineSimulation } from '../scenario.ts'

/** A whole year of the country: how much one file and two cores carry, and what a year looks like by month and province. */
export default defineSimulation({
  kind: 'simulation',
  id: 'national-year',
  title: { vi: 'Một năm của cả nước', en: 'A national year' },
  story: {
    vi: 'Cả nước khai sinh trong một năm, theo tháng và theo tỉnh.',
    en: 'The whole country registers its births of a year, by month and province.',
  },
  ruleSet: 'decree-63-2024',
  from: '2024-07-01',
  to: '2025-06-30',
  followedTo: '2025-08-29',
  families: 1_500_000,
  keeps: 'references',
  mix: [{ bundleId: 'birth', share: 1, months: birthMonths }],
  assumptions: [
    {
      vi: 'Số trẻ được khai sinh trong năm: 1,5 triệu.',
      en: 'Births registered in a year: 1.5 million.',
      source: 'domain.md F1: over 1.5 million in 2023, over 1.4 million in 2024',
    },
    {
      vi: 'Khoảng 0,7 triệu ca khai tử trong năm chưa được mô phỏng: các con số ở đây chỉ nói về khai sinh.',
      en: 'The year’s 0.7 million or so deaths are not simulated yet: the figures here speak of births alone.',
      source: 'assumed; what this simulation leaves out',
    },
  ],
  answers: [],
})
