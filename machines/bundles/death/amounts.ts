import type { Answers } from '../../bundle.ts'
import { amountOn, sumText, type Benefit, type DatedAmount } from '../../benefits.ts'
import { relativesCount } from './family.ts'
import { onceLawOn, survivorsOnce } from './once.ts'

/**
 * The level from which insurance benefits are worked out: base salary, since July 2024 the reference level. From general
 * knowledge: our sources do not state it.
 */
const referenceLevel: readonly DatedAmount[] = [
  { from: '1900-01-01', amount: 1_800_000, legalBasis: '24/2023/NĐ-CP', assumed: true },
  { from: '2024-07-01', amount: 2_340_000, legalBasis: '73/2024/NĐ-CP', assumed: true },
]

/** The standard of social assistance (Decree 20/2021/NĐ-CP, raised from July 2024); from general knowledge. */
const assistanceStandard: readonly DatedAmount[] = [
  { from: '1900-01-01', amount: 360_000, legalBasis: '20/2021/NĐ-CP', assumed: true },
  { from: '2024-07-01', amount: 500_000, legalBasis: '76/2024/NĐ-CP', assumed: true },
]

type Sum = Pick<Benefit, 'amount' | 'each' | 'times' | 'legalBasis' | 'assumed'>

const sumOf = (times: number, amounts: readonly DatedAmount[], day: string): Sum => {
  const { amount, legalBasis, assumed = false } = amountOn(amounts, day)
  return { times, each: amount, amount: Math.round(times * amount), legalBasis, assumed }
}

/** Ten times the reference level (insurance, and assumed for persons of merit). */
export const funeralAllowance = (day: string) => sumOf(10, referenceLevel, day)

/** At least twenty times the assistance standard (Decree 20/2021/NĐ-CP, article 11). */
export const funeralSupport = (day: string) => sumOf(20, assistanceStandard, day)

/** Half the reference level a month; assumed. */
export const monthlyForEach = (day: string) => sumOf(0.5, referenceLevel, day)

/** The same for each relative, the applicant included. */
export function monthlySurvivorBenefit(answers: Answers, day: string): Sum | undefined {
  if (answers.survivorKind !== 'monthly') return undefined
  return sumOf((relativesCount(answers) + 1) / 2, referenceLevel, day)
}

/** One sum in place of a monthly benefit; undefined while pay or pension is not known, and the office finds it out. */
export function onceForAll(answers: Answers, day: string): Sum | undefined {
  const once = survivorsOnce(answers)
  if (!once) return undefined
  const { legalBasis, assumed = false } = onceLawOn(day)
  return { ...once, amount: Math.round(once.times * once.each), legalBasis, assumed }
}

/** The same where it was chosen. */
export const singleSurvivorBenefit = (answers: Answers, day: string) =>
  answers.survivorKind === 'once' ? onceForAll(answers, day) : undefined

/** What the survivors receive, as they chose. */
export const survivorBenefit = (answers: Answers, day: string) =>
  monthlySurvivorBenefit(answers, day) ?? singleSurvivorBenefit(answers, day)

/** The day whose amounts hold: that of the death. */
export const amountsDay = ({ diedOn }: Answers, today: string) => diedOn ?? today

export const shownSum = (sum: Sum | undefined) => sum && sumText(sum)

/** A sum on its way: to the account named, or by post to the address of whoever declares. */
export function paid(sum: Sum | undefined, answers: Answers): Benefit | undefined {
  if (!sum) return undefined
  const to =
    answers.paymentMethod === 'post'
      ? [answers.receivingStreet, answers.receivingCommune]
      : [answers.bankAccount, answers.bankName]
  return {
    ...sum,
    method: answers.paymentMethod === 'post' ? 'post' : 'bank',
    to: to.filter(Boolean).join(', '),
  }
}
