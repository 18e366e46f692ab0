import { defineParameters, valuesOf } from '../parameters/parameter.ts'

/** Families with a newborn, in what only they have. */
const newborn = defineParameters({
  married: {
    value: 0.93,
    low: 0.85,
    high: 0.97,
    unit: 'share',
    source: 'assumed: our sources count no births by marriage',
    means: 'Mothers whose husband is recorded as the father; of the others nobody is.',
  },
  boys: {
    value: 0.5254,
    low: 0.52,
    high: 0.53,
    unit: 'share',
    source: 'domain.md F1: 110.7 boys to 100 girls in 2024',
    means: 'Newborns who are boys.',
  },
})

export const newbornValues = valuesOf(newborn)
