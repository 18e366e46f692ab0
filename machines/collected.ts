import { blockOf } from './blocks.ts'
import type { Case } from './cases.ts'
import { countsAsOnline, emcFormulaFor } from './emc-formula.ts'
import { pathOf } from './figure-terms.ts'

/** What the automatic collection says of a case, and why it says something else than the strict count. */
export interface Collected {
  /** Null as long as the strict count has no word for it either. */
  isOnline: boolean | null
  /** Marks of its way (as `pathOf` writes them) when the two differ; else empty. */
  differsBecause: readonly string[]
}

/** One case by the collection’s formula for its province and, of a step, its block; `strict` is the other verdict. Pure. */
export function collectedOf(item: Case, strict: boolean | null): Collected {
  if (strict === null) return { isOnline: null, differsBecause: [] }
  const [agency] = item.agencies
  const block = item.unit === 'step' && agency !== undefined ? blockOf(agency) : undefined
  const path = pathOf(item)
  const isOnline = countsAsOnline(path, emcFormulaFor(item.provinceCode, block))
  return { isOnline, differsBecause: isOnline === strict ? [] : path.split('+') }
}
