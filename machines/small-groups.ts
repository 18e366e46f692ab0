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

interface Placed {
  subject: string
  provinceCode: string
}

/** The provinces with fewer than three dossiers or life events among these: named, they would point at single families. */
export function rarePlaces(items: readonly Placed[]): ReadonlySet<string> {
  const subjects = new Map<string, Set<string>>()
  for (const { provinceCode, subject } of items) {
    subjects.set(provinceCode, (subjects.get(provinceCode) ?? new Set()).add(subject))
  }
  return new Set(
    [...subjects].filter(([, { size }]) => size < SMALLEST_GROUP).map(([code]) => code),
  )
}
