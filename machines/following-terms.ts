import type { Instant } from './calendar.ts'
import type { Case } from './cases.ts'
import { entriesOf, type Entry, type TermId } from './figure-terms.ts'

/** Writes down what the terms add from one moment to the next. */
export function follow(
  cuts: readonly Instant[],
  ids: readonly TermId[],
  caseAt: (until: Instant) => Case,
  add: (at: Instant | null, known: Instant, term: TermId, n: number) => void,
) {
  const before = ids.map((): readonly Entry[] => nothing)
  for (const cut of cuts) {
    const item = caseAt(cut)
    for (const [place, id] of ids.entries()) {
      const then = before[place] ?? nothing
      const now = entriesOf(id, item, cut)
      if (isSame(then, now)) continue
      before[place] = now
      for (const [at, change] of differenceOf(then, now)) {
        if (change !== 0) add(at, cut, id, change)
      }
    }
  }
}

const nothing: readonly Entry[] = []

const isSame = (then: readonly Entry[], now: readonly Entry[]) =>
  then.length === now.length &&
  then.every(({ at, n }, place) => at === now[place]?.at && n === now[place].n)

/** By when they are dated. */
function differenceOf(then: readonly Entry[], now: readonly Entry[]) {
  const changes = new Map<Instant | null, number>()
  for (const { at, n } of then) changes.set(at, (changes.get(at) ?? 0) - n)
  for (const { at, n } of now) changes.set(at, (changes.get(at) ?? 0) + n)
  return changes
}
