import type { Day } from './calendar.ts'
import { valuesOf, type CaseRollUp, type Dimensions, type Tallied } from './roll-ups.ts'

/** A row of the roll-ups by what it is found by, with what is to be added to it. */
export interface CountChange {
  of: Dimensions
  day: Day
  known_on: Day
  terms: Record<string, number>
}

export interface TallyChange {
  of: Dimensions
  day: Day
  what: Tallied
  values: Record<string, number>
}

/** What has to be added to the roll-ups: summed up by row, so that each is written once. */
export class Changes {
  readonly #counts = new Map<string, CountChange>()
  readonly #tallies = new Map<string, TallyChange>()

  /** Adds what cases say, or takes it back (`sign` −1). */
  add(cases: readonly CaseRollUp[], sign: 1 | -1 = 1): void {
    for (const { of, counts, tallies } of cases) {
      const row = valuesOf(of).join('|')
      for (const { day, known_on, terms } of counts) {
        const key = `${row}|${day}|${known_on}`
        const found = this.#counts.get(key) ?? { of, day, known_on, terms: {} }
        for (const [term, n] of Object.entries(terms)) {
          found.terms[term] = (found.terms[term] ?? 0) + sign * n
        }
        this.#counts.set(key, found)
      }
      for (const { day, what, key: value } of tallies) {
        const key = `${row}|${day}|${what}`
        const found = this.#tallies.get(key) ?? { of, day, what, values: {} }
        found.values[value] = (found.values[value] ?? 0) + sign
        this.#tallies.set(key, found)
      }
    }
  }

  /** How many rows these changes touch at the least. */
  get size(): number {
    return this.#counts.size + this.#tallies.size
  }

  get counts(): CountChange[] {
    return [...this.#counts.values()].flatMap((change) => {
      const changed = Object.entries(change.terms).filter(([, n]) => n !== 0)
      return changed.length > 0 ? [{ ...change, terms: Object.fromEntries(changed) }] : []
    })
  }

  get tallies(): TallyChange[] {
    return [...this.#tallies.values()].flatMap((change) => {
      const changed = Object.entries(change.values).filter(([, n]) => n !== 0)
      return changed.length > 0 ? [{ ...change, values: Object.fromEntries(changed) }] : []
    })
  }
}
