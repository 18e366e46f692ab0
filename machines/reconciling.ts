import { reasons, type Reason } from './cases.ts'
import { pathMarks, type PathMark } from './emc-formula.ts'

/** So many decided cases went this way (as `pathOf` writes it), and the collection that is theirs counts them or not. */
export interface Way {
  path: string
  n: number
  isCollected: boolean
}

const marksOf = (path: string): PathMark[] =>
  pathMarks.filter((mark) => path.split('+').includes(mark))

/** How often each reason broke the online path; a case may have several. The most frequent first. Pure. */
export function reasonsIn(ways: readonly Pick<Way, 'path' | 'n'>[]) {
  return reasons
    .map((reason): { reason: Reason; count: number } => ({
      reason,
      count: sumOf(ways, ({ path }) => marksOf(path).includes(reason)),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** The strict count and the automatic collection beside each other, case by case. */
export interface Reconciliation {
  decided: number
  /** Online by both, by the collection alone, by the strict count alone, by neither. */
  both: number
  onlyCollected: number
  onlyStrict: number
  neither: number
  /** Why the collection counts cases that the strict count does not; a case may have several reasons. */
  because: readonly { mark: PathMark; count: number }[]
}

/** Sets the automatic collection against the strict count over the same decided cases. Pure. */
export function reconcile(ways: readonly Way[]): Reconciliation {
  const isStrict = ({ path }: Way) => !marksOf(path).some((mark) => mark !== 'noEResult')
  const disputed = (way: Way) => way.isCollected && !isStrict(way)
  return {
    decided: sumOf(ways, () => true),
    both: sumOf(ways, (way) => way.isCollected && isStrict(way)),
    onlyCollected: sumOf(ways, disputed),
    onlyStrict: sumOf(ways, (way) => !way.isCollected && isStrict(way)),
    neither: sumOf(ways, (way) => !way.isCollected && !isStrict(way)),
    because: pathMarks
      .map((mark) => ({
        mark,
        count: sumOf(ways, (way) => disputed(way) && marksOf(way.path).includes(mark)),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  }
}

/** How many of them are counted. Pure. */
export function sumOf<One extends { n: number }>(
  ways: readonly One[],
  isCounted: (way: One) => boolean,
): number {
  return ways.reduce((all, way) => (isCounted(way) ? all + way.n : all), 0)
}
