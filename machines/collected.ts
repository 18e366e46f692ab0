import type { Case } from './cases.ts'
import { countsAsOnline, formulaFor, type EmcSettings } from './emc-formula.ts'
import { pathOf } from './figure-terms.ts'

/** What the automatic collection says of a case, and why it says something else than the strict count. */
export interface Collected {
  /** Null as long as the strict count has no word for it either. */
  isOnline: boolean | null
  /** Marks of its way (as `pathOf` writes them) when the two differ; else empty. */
  differsBecause: readonly string[]
}

/** One case by the formula of whose system reports it, on the day it ended; `strict` is the other verdict. Pure. */
export function collectedOf(item: Case, strict: boolean | null, settings: EmcSettings): Collected {
  if (strict === null) return { isOnline: null, differsBecause: [] }
  const path = pathOf(item)
  const isOnline = countsAsOnline(path, formulaFor(item, settings))
  return { isOnline, differsBecause: isOnline === strict ? [] : path.split('+') }
}
