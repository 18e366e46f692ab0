import { SMALLEST_GROUP } from './scope.ts'

/**
 * Which parts of a whole say nothing, by their numbers of cases: those of fewer than three, and when that is a single
 * one also the next smallest, for the single one would follow by subtraction from the whole. Empty parts hide nothing. Pure.
 */
export function hiddenAmong(cases: readonly number[]): ReadonlySet<number> {
  const places = cases.flatMap((count, place) => (count > 0 ? [{ count, place }] : []))
  const rising = places.toSorted((one, other) => one.count - other.count)
  const small = rising.filter(({ count }) => count < SMALLEST_GROUP).length
  return new Set(rising.slice(0, small === 1 ? 2 : small).map(({ place }) => place))
}
