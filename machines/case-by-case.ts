import type { Case } from './cases.ts'
import { entriesOf, isTermId, times, type TermId, type TimeId } from './figure-terms.ts'
import { ruleOf, type FigureId, type Weights } from './figures.ts'
import { isWithin, type Period } from './period.ts'

/** What a case adds to a term in a period. */
export function amountOf(term: TermId, item: Case, period: Period): number {
  let sum = 0
  for (const { at, n } of entriesOf(term, item, period.until)) {
    if (at === null || isWithin(at, period)) sum += n
  }
  return sum
}

/** The office minutes a case adds in a period. */
export const minutesOf = (time: TimeId, item: Case, period: Period) =>
  times[time](item).flatMap(({ at, minutes }) => (isWithin(at, period) ? [minutes] : []))

/** What one case adds to a figure: to both counts of a ratio, or to the times of a percentile. */
export interface Added {
  id: FigureId
  n: number
  d: number
  minutes: readonly number[]
}

/**
 * What one case adds to each of these figures in a period, for whoever adds up case by case without keeping them; a
 * term that several figures count is asked once per case. Pure. Throws RangeError for a figure that is no such sum.
 */
export function addingTo(ids: readonly FigureId[]): (item: Case, period: Period) => Added[] {
  const asked: TermId[] = []
  const placesOf = (weights: Weights) =>
    Object.entries(weights).flatMap(([term, weight]) => {
      if (!isTermId(term)) return []
      if (!asked.includes(term)) asked.push(term)
      return [{ place: asked.indexOf(term), weight }]
    })
  const rules = ids.map((id) => {
    const rule = ruleOf(id)
    if (rule.kind === 'percentile') return { id, time: rule.time, counts: [], of: [] }
    if (rule.kind !== 'ratio' && rule.kind !== 'count') {
      throw new RangeError(`“${id}” does not add up case by case.`)
    }
    return { id, time: undefined, counts: placesOf(rule.counts), of: placesOf(rule.of ?? {}) }
  })
  return (item, period) => {
    const amounts = asked.map((term) => amountOf(term, item, period))
    const sumOf = (places: readonly { place: number; weight: number }[]) => {
      let sum = 0
      for (const { place, weight } of places) sum += weight * (amounts[place] ?? 0)
      return sum
    }
    return rules.map(({ id, time, counts, of }) => ({
      id,
      n: sumOf(counts),
      d: sumOf(of),
      minutes: time === undefined ? none : minutesOf(time, item, period),
    }))
  }
}

const none: readonly number[] = []
