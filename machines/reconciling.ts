import { reasons, type Reason } from './cases.ts'
import { countsAsOnline, type EmcFormula } from './emc-formula.ts'
import { total, type Tally } from './tallies.ts'

/** What is in a path (as `pathOf` writes it) besides the reasons: no electronic result. */
export const pathMarks = [...reasons, 'noEResult'] as const
export type PathMark = (typeof pathMarks)[number]

const marksOf = (path: string): PathMark[] =>
  pathMarks.filter((mark) => path.split('+').includes(mark))

/** How often each reason broke the online path; a case may have several. The most frequent first. Pure. */
export function reasonsIn(paths: Tally<string>): { reason: Reason; count: number }[] {
  return reasons
    .map((reason) => ({
      reason,
      count: total(paths, (path) => marksOf(path).includes(reason)),
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

/** Sets the automatic collection (by its formula) against the strict count over the same decided cases. Pure. */
export function reconcile(paths: Tally<string>, formula: EmcFormula): Reconciliation {
  const isStrict = (path: string) => !marksOf(path).some((mark) => mark !== 'noEResult')
  const isCollected = (path: string) => countsAsOnline(path, formula)
  const disputed = (path: string) => isCollected(path) && !isStrict(path)
  return {
    decided: total(paths),
    both: total(paths, (path) => isCollected(path) && isStrict(path)),
    onlyCollected: total(paths, disputed),
    onlyStrict: total(paths, (path) => !isCollected(path) && isStrict(path)),
    neither: total(paths, (path) => !isCollected(path) && !isStrict(path)),
    because: pathMarks
      .map((mark) => ({
        mark,
        count: total(paths, (path) => disputed(path) && marksOf(path).includes(mark)),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  }
}
