/** An amount of the law in đồng with the day from which it holds, and the text that sets it. */
export interface DatedAmount {
  from: string
  amount: number
  legalBasis: string
  /** No published source of ours states it. */
  assumed?: true
}

/** What is paid to a person with a result, and how. */
export interface Benefit {
  /** In đồng: `times` × `each`. */
  amount: number
  each: number
  times: number
  legalBasis: string
  assumed: boolean
  method: 'bank' | 'post'
  /** The account with its bank, or the address. */
  to: string
}

/** No amount is known to hold on that day. */
export class NoAmountError extends Error {
  constructor(readonly day: string) {
    super(`No amount is known for ${day}.`)
    this.name = 'NoAmountError'
  }
}

/** What holds on a day, of a list with the oldest first. Throws NoAmountError before the first. */
export function amountOn<Dated extends { from: string }>(
  amounts: readonly Dated[],
  day: string,
): Dated {
  const found = amounts.findLast(({ from }) => from <= day)
  if (!found) throw new NoAmountError(day)
  return found
}

/** How an amount comes about, readable in every language: `10 × 2.340.000 đ = 23.400.000 đ (73/2024/NĐ-CP)`. */
export function sumText({
  times,
  each,
  amount,
  legalBasis,
}: Pick<Benefit, 'times' | 'each' | 'amount' | 'legalBasis'>): string {
  return `${String(times).replace('.', ',')} × ${dong(each)} = ${dong(amount)} (${legalBasis})`
}

const dong = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`
