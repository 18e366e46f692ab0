import { CHECK, PAPERS } from './filling.ts'
import type { FillingCount } from './filling-figures.ts'
import { SMALLEST_GROUP } from './scope.ts'
import { nearestRank } from './tallies.ts'

export interface FillingStage {
  reached: number
  left: number
  /** Of those who reached it, between 0 and 1. */
  shareLeft: number
  /** Half took at most so many minutes; null when fewer than three were timed. */
  medianMinutes: number | null
  timed: number
}

/** One page of the funnel; fewer than three people there: nothing is said. */
export type FunnelPage = { page: string } & (
  { suppressed: true } | ({ suppressed: false } & FillingStage)
)

/** The pages in their order, those no longer in the form before the papers and the check. */
export function funnelOf(
  counts: ReadonlyMap<string, FillingCount>,
  order: readonly string[],
): FunnelPage[] {
  const known = [...order.filter((page) => counts.has(page))]
  const last = [PAPERS, CHECK].filter((page) => counts.has(page))
  const others = [...counts.keys()].filter((page) => !known.includes(page) && !last.includes(page))
  return [...known, ...others.toSorted(), ...last].flatMap((page): FunnelPage[] => {
    const count = counts.get(page)
    if (!count) return []
    if (count.reached < SMALLEST_GROUP) return [{ page, suppressed: true }]
    return [{ page, suppressed: false, ...stageOf(count) }]
  })
}

/** What is said of a page or of the whole form. */
export function stageOf({ reached, left, tally }: FillingCount): FillingStage {
  const { minutes, all: timed } = nearestRank(tally, 50)
  return {
    reached,
    left,
    shareLeft: reached === 0 ? 0 : left / reached,
    medianMinutes: timed < SMALLEST_GROUP ? null : minutes,
    timed,
  }
}
