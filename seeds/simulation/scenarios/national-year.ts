import { familyKinds } from '../families/kinds.ts'
import { defineSimulation } from '../scenario.ts'

/** A whole year of the country: how much one file and two cores carry, and what a year looks like by month and province. */
export default defineSimulation({
  kind: 'simulation',
  id: 'national-year',
  title: { vi: 'Một năm của cả nước', en: 'A national year' },
  story: {
    vi: 'Cả nước khai sinh và khai tử trong một năm, theo tháng và theo tỉnh.',
    en: 'The whole country registers its births and deaths of a year, by month and province.',
  },
  ruleSet: 'decree-63-2024',
  from: '2024-07-01',
  to: '2025-06-30',
  followedTo: '2025-08-29',
  families: familyKinds.reduce((sum, { inAYear }) => sum + inAYear.families, 0),
  keeps: 'references',
  mix: familyKinds.map(({ bundleId, inAYear: { families, months } }) => ({
    bundleId,
    share: families,
    months,
  })),
  assumptions: [
    ...familyKinds.map(({ inAYear: { vi, en, source } }) => ({ vi, en, source })),
    {
      vi: 'Phần của mỗi tháng và mỗi tỉnh là giả định: sinh nhiều hơn vào mùa thu, mất nhiều hơn vào mùa lạnh (mỗi phần ± một phần năm); tỉnh theo số dân (± 15 %).',
      en: 'The share of each month and province is assumed: more births in autumn, more deaths in the cold months (each share ± a fifth); provinces by population (± 15 %).',
      source: 'assumed',
    },
  ],
  answers: familyKinds.map(({ counted, inAYear: { families } }) => ({
    id: counted,
    unit: 'life-event',
    block: 'country',
    label: 'input',
    published: null,
    between: [families * 0.999, families * 1.001],
  })),
})
