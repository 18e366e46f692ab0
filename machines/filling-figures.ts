import { nearestRank, tallied, type Tally } from './tallies.ts'

/** How many declarations that were opened have ended, the share of them that was left, or how long filling in took. */
export type FillingRule =
  | { kind: 'filling'; format: 'count' | 'share' }
  | { kind: 'filling'; format: 'minutes'; percent: number }

/** Of one page, or of the whole form: how many came, how many left there, and how often each class of minutes occurred. */
export interface FillingCount {
  reached: number
  left: number
  tally: Tally<number>
}

/** The last class of minutes: everything longer than the class before it. */
export const LONGEST_MINUTES = 180

export const noFillings: FillingCount = { reached: 0, left: 0, tally: new Map() }

/** The value of a figure with its parts. Minutes are classes: the percentile is one that occurred. Pure. */
export function fillingFigureOf(rule: FillingRule, { reached, left, tally }: FillingCount) {
  switch (rule.format) {
    case 'count':
      return { value: reached, numerator: reached, denominator: null }
    case 'share':
      return { value: reached === 0 ? null : left / reached, numerator: left, denominator: reached }
    case 'minutes': {
      const { minutes, upTo, all } = nearestRank(tally, rule.percent)
      return { value: minutes, numerator: upTo, denominator: all }
    }
  }
}

/** A declaration that was opened and has ended, without who or what. */
export interface Filling {
  outcome: 'sent' | 'left'
  /** A class, of those that were sent and took time. */
  minutes: number | null
}

/** What single fillings add up to, counted anew. Pure. */
export function countFillings(fillings: readonly Filling[]): FillingCount {
  return {
    reached: fillings.length,
    left: fillings.filter(({ outcome }) => outcome === 'left').length,
    tally: tallied(fillings.map(({ minutes }) => minutes)),
  }
}

/** The fillings a figure is made of; of times the numerator are those that took no longer than the figure says. */
export function fillingsOf<Row extends Filling>(
  rule: FillingRule,
  part: 'numerator' | 'denominator',
  fillings: readonly Row[],
): readonly Row[] {
  const all = part === 'denominator'
  switch (rule.format) {
    case 'count':
      return fillings
    case 'share':
      return all ? fillings : fillings.filter(({ outcome }) => outcome === 'left')
    case 'minutes': {
      const { minutes: limit } = nearestRank(countFillings(fillings).tally, rule.percent)
      return fillings.filter(({ minutes }) => minutes !== null && (all || minutes <= (limit ?? 0)))
    }
  }
}
