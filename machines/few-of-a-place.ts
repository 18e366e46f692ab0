import { SMALLEST_GROUP } from './scope.ts'

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
