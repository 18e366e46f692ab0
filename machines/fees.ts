/** The answers of a declaration by field key, as everywhere. */
type Answers = Readonly<Record<string, string>>

/** An amount in đồng, and the text that sets it. */
export interface Tariff {
  amount: number
  legalBasis: string
  /** No published source was found for the amount. */
  assumed?: true
}

/** One fee of the law, for one procedure; its name stands in the texts as `fees.<id>`. */
export interface Fee extends Tariff {
  id: string
  stepId: string
  /** Where a provincial council has set another amount, by province code. */
  byProvince?: Readonly<Record<string, Tariff>>
  /** How often it is owed for these answers; 0 when it is not. */
  count: (answers: Answers) => number
  /** Whom the law lets off this fee. */
  exempts?: (answers: Answers) => boolean
}

/** What one fee comes to for one declaration, in đồng. */
export interface FeeLine {
  fee: string
  stepId: string
  count: number
  /** For one. */
  each: number
  /** For all of them; 0 where nothing is owed. */
  amount: number
  legalBasis: string
  assumed: boolean
  /** Owed by law, but not by this family. */
  exempt: boolean
}

/**
 * Every fee that concerns these procedures and answers, also those of 0 đồng: that nothing is owed is said, not
 * left out. Pure.
 */
export function feesDue(
  { fees }: { fees: readonly Fee[] },
  stepIds: readonly string[],
  answers: Answers,
  provinceCode: string,
): FeeLine[] {
  return fees.flatMap((fee) => {
    const count = stepIds.includes(fee.stepId) ? fee.count(answers) : 0
    return count > 0 ? [lineOf(fee, count, answers, provinceCode)] : []
  })
}

function lineOf(fee: Fee, count: number, answers: Answers, provinceCode: string): FeeLine {
  const tariff = fee.byProvince?.[provinceCode] ?? fee
  const exempt = fee.exempts?.(answers) ?? false
  return {
    fee: fee.id,
    stepId: fee.stepId,
    count,
    each: tariff.amount,
    amount: exempt ? 0 : count * tariff.amount,
    legalBasis: tariff.legalBasis,
    assumed: tariff.assumed ?? false,
    exempt,
  }
}

/** The sum of these lines, in đồng. */
export const totalOf = (lines: readonly Pick<FeeLine, 'amount'>[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0)

/** The lines of one procedure for which something is to be paid. */
export const owedFor = (lines: readonly FeeLine[], stepId: string): FeeLine[] =>
  lines.filter((line) => line.stepId === stepId && line.amount > 0)
