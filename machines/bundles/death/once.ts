import type { Answers } from '../../bundle.ts'
import { amountOn, type DatedAmount } from '../../benefits.ts'

/** The text a survivor benefit paid once is worked out by; the rule itself is from general knowledge, none of our sources states it. */
const laws: readonly Omit<DatedAmount, 'amount'>[] = [
  { from: '1900-01-01', legalBasis: '58/2014/QH13', assumed: true },
  { from: '2025-07-01', legalBasis: '41/2024/QH15', assumed: true },
]

/** Months of pay for a year of contributions, before 2014 and from 2014 on. */
const PER_EARLIER_YEAR = 1.5
const PER_LATER_YEAR = 2
/** Months of pension when it had been drawn for two months or less; each further month takes half a month off. */
const PENSIONER = 48
const DRAWN_IN_FULL = 2
const PER_MONTH_DRAWN = 0.5
const LEAST = 3

/** How often the monthly amount is paid, and which amount that is: pension, or the average pay of the contributions. */
interface Once {
  times: number
  each: number
}

const given = (answers: Answers, key: string) =>
  answers[key] === undefined ? undefined : Number(answers[key])

/** The months that are left over count as half a year up to six, as a whole one above. */
const yearsOf = (months: number) => {
  const over = months % 12
  return Math.floor(months / 12) + (over === 0 ? 0 : over <= 6 ? 0.5 : 1)
}

function ofPensioner(answers: Answers): Once | undefined {
  const each = given(answers, 'pensionAmount')
  const drawn = given(answers, 'pensionMonths')
  if (each === undefined || drawn === undefined) return undefined
  const times = PENSIONER - PER_MONTH_DRAWN * Math.max(0, drawn - DRAWN_IN_FULL)
  return { times: Math.max(LEAST, times), each }
}

/** Months before 2014 that make no whole year are moved to the years after. */
function ofContributor(answers: Answers): Once | undefined {
  const each = given(answers, 'averagePay')
  const all = given(answers, 'monthsPaid')
  const earlier = given(answers, 'monthsBefore2014')
  if (each === undefined || all === undefined || earlier === undefined) return undefined
  const earlierYears = Math.floor(Math.min(earlier, all) / 12)
  const times = PER_EARLIER_YEAR * earlierYears + PER_LATER_YEAR * yearsOf(all - earlierYears * 12)
  return { times: Math.max(LEAST, times), each }
}

/** How a survivor benefit paid once comes about; undefined as long as what it is worked out from is not known. */
export const survivorsOnce = (answers: Answers): Once | undefined =>
  answers.memberStanding === 'pension' ? ofPensioner(answers) : ofContributor(answers)

/** The law by which it is paid after a death on that day. */
export const onceLawOn = (day: string) => amountOn(laws, day)
