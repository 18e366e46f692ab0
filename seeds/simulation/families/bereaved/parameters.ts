import { defineParameters, valuesOf } from '../../parameters/parameter.ts'

const rightTo = (value: number, low: number, high: number, whom: string) =>
  ({
    value,
    low,
    high,
    unit: 'share',
    source: 'assumed: our sources count no deaths by right',
    means: `Of the dead, ${whom}.`,
  }) as const

/** Families in which somebody has died. What our sources do not give is assumed, with the range in which it may lie. */
export const bereaved = defineParameters({
  pension: rightTo(0.16, 0.1, 0.25, 'those who drew a pension'),
  compulsory: rightTo(0.04, 0.02, 0.08, 'members of compulsory insurance with twelve months paid'),
  voluntary: rightTo(0.01, 0.002, 0.03, 'members of voluntary insurance with sixty months paid'),
  survivor80: rightTo(0.04, 0.01, 0.08, 'those of 80 or more on a monthly survivor benefit'),
  merit: rightTo(0.07, 0.03, 0.12, 'persons of merit'),
  assistance: rightTo(0.25, 0.15, 0.4, 'those on monthly social assistance'),
  facility: {
    value: 0.25,
    low: 0.15,
    high: 0.4,
    unit: 'share',
    source: 'assumed',
    means: 'Deaths in a health facility, whose notice reaches the registers.',
  },
  accident: {
    value: 0.048,
    low: 0.03,
    high: 0.06,
    unit: 'share',
    source: 'domain.md F1: 95.2 % of the deaths of 2024 were from illness or old age',
    means: 'Deaths for which the police give the paper.',
  },
  paidByPost: {
    value: 0.2,
    low: 0.05,
    high: 0.4,
    unit: 'share',
    source: 'assumed',
    means: 'Families that have the money brought by post and not to an account.',
  },
  withRelatives: {
    value: 0.7,
    low: 0.4,
    high: 0.9,
    unit: 'share',
    source: 'assumed; domain.md A2: relatives confirm who draws the survivor benefit',
    means: 'Requests for survivor benefit in which one to three other relatives must confirm.',
  },
  takesLink: {
    value: 0.6,
    low: 0.3,
    high: 0.8,
    unit: 'share',
    source: 'assumed; domain.md F1: deaths were 3 % of the linked cases of the pilot',
    means: 'Families that ask for the money they have a right to in the same declaration.',
  },
  filesLate: {
    value: 0.307,
    low: 0.25,
    high: 0.4,
    unit: 'share',
    source: 'domain.md F1: 69.3 % of the deaths of 2024 were registered within 15 days',
    means: 'Deaths declared after more than 15 days.',
  },
  filesOnline: {
    value: 0.5,
    low: 0.3,
    high: 0.8,
    unit: 'share',
    source: 'assumed: fewer than of young parents',
    means: 'Of those who could file online, how many do when nobody helps them.',
  },
})

export const bereavedValues = valuesOf(bereaved)

/** Deaths by month, January first; assumed: more in the cold months (low–high ± a fifth of each weight). */
export const deathMonths = [9.4, 9.0, 8.8, 8.2, 8.0, 7.9, 7.8, 7.8, 7.8, 8.0, 8.4, 8.9] as const
