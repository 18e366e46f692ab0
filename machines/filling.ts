import { z } from 'zod'
import { answersOf, type Bundle, type Declaration } from './bundle.ts'
import { LONGEST_MINUTES } from './filling-figures.ts'
import { pagesFor } from './journey.ts'
import { neededPapers } from './papers.ts'

/**
 * How a declaration was filled in, without who or what: the pages that were reached, the time spent on them in
 * coarse classes, and where it ended. Times are on the portal’s clock.
 */

/** Whoever says nothing for so long went away: that time is nobody’s filling (assumed). */
const AWAY_AFTER_MS = 30 * 60_000

/** The places behind the pages of questions: the papers, and the check of all answers. */
export const PAPERS = 'papers'
export const CHECK = 'check'

/** Up to so many minutes; the last class is everything longer than the one before. */
const minuteClasses = [1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, LONGEST_MINUTES] as const

/** Milliseconds spent, by page. */
export type Spent = Readonly<Record<string, number>>

const spentSchema = z.record(z.string(), z.number())
export const parseSpent = (text: string): Spent => spentSchema.parse(JSON.parse(text))

/** The time since the last sign of life goes to the page it was spent on, unless somebody went away meanwhile. */
export function spentOn(spent: Spent, page: string, elapsedMs: number): Spent {
  if (elapsedMs <= 0 || elapsedMs > AWAY_AFTER_MS) return spent
  return { ...spent, [page]: (spent[page] ?? 0) + elapsedMs }
}

/** The class of a time in minutes; null for no time at all, which no person needs: it was filled in by a program. */
function minutesClass(ms: number): number | null {
  if (ms <= 0) return null
  return minuteClasses.find((minutes) => ms <= minutes * 60_000) ?? LONGEST_MINUTES
}

/** A filling that ended: sent, or left for good at the first place that was not complete. */
export interface EndedFilling {
  outcome: 'sent' | 'left'
  /** Null when it was sent. */
  leftAt: string | null
  /** The whole time as a class; null when it was not sent or took no time. */
  minutes: number | null
  /** The places reached, in order, with the time spent on each as a class. */
  pages: { page: string; minutes: number | null }[]
}

/**
 * What is remembered of a draft when it ends. `openPlace` is where it would have had to go on, undefined when all
 * was complete; with `sent` it does not matter.
 */
export function endedFilling(
  bundle: Bundle,
  declaration: Declaration,
  spent: Spent,
  { sent, openPlace }: { sent: boolean; openPlace?: string },
): EndedFilling {
  const leftAt = sent ? null : placeOf(openPlace)
  const all = placesFor(bundle, declaration)
  const reached = leftAt === null ? all : all.slice(0, all.indexOf(leftAt) + 1)
  const whole = Object.values(spent).reduce((sum, ms) => sum + ms, 0)
  return {
    outcome: sent ? 'sent' : 'left',
    leftAt,
    minutes: sent ? minutesClass(whole) : null,
    pages: reached.map((page) => ({ page, minutes: minutesClass(spent[page] ?? 0) })),
  }
}

const placeOf = (place = CHECK) => (place.startsWith(`${PAPERS}/`) ? PAPERS : place)

function placesFor(bundle: Bundle, declaration: Declaration): string[] {
  const pages = pagesFor(bundle, answersOf(declaration)).map(({ id }) => id)
  const papers = neededPapers(bundle, declaration).length > 0 ? [PAPERS] : []
  return [...pages, ...papers, CHECK]
}
