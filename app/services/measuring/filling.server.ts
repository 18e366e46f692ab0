import {
  explainFillings,
  listFillings,
  sumFillings,
  type FillingScope,
} from '#db/fillings.server.ts'
import { findFamily } from '#machines/bundles/index.ts'
import type { Bundle, Language } from '#machines/bundle.ts'
import { dayAt } from '#machines/calendar.ts'
import { funnelOf, stageOf, type FillingCount } from '#machines/filling-funnel.ts'
import type { Period } from '#machines/period.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import { getText } from '#machines/texts.ts'
import type { Context } from '../context.ts'
import { NotFoundError } from '../errors.ts'

type Reader = Pick<Context, 'db'>

export interface AskedFilling {
  bundleId: string
  period: Period
  /** Who typed: citizens themselves, or officials at a counter; both without. */
  typedBy?: 'citizen' | 'official'
}

/**
 * How a form was filled in by those whose filling ended in the period, from kept sums: how many came to each page,
 * how many left there, and how long it took (minutes on the portal’s clock, coarse classes, without pauses over half
 * an hour). Fewer than three: nothing is said. Throws NotFoundError for an unknown bundle.
 */
export async function viewFilling({ db }: Reader, asked: AskedFilling) {
  const bundle = newestOf(asked.bundleId)
  const scope = scopeOf(asked)
  const counts = countsIn(await sumFillings(db.read, scope))
  const whole = counts.get('') ?? { reached: 0, left: 0, tally: new Map<number, number>() }
  counts.delete('')
  const suppressed = whole.reached > 0 && whole.reached < SMALLEST_GROUP
  return {
    suppressed,
    whole: whole.reached === 0 || suppressed ? null : stageOf(whole),
    pages: suppressed
      ? []
      : funnelOf(
          counts,
          bundle.pages.map(({ id }) => id),
        ),
    query: explainFillings(db.read, scope),
  }
}

export type FillingView = Awaited<ReturnType<typeof viewFilling>>

/** The rows behind it, without who or what; of fewer than three none. Throws NotFoundError for an unknown bundle. */
export async function listFillingRows(
  { db }: Reader,
  asked: AskedFilling,
  page: { offset: number; limit: number },
) {
  newestOf(asked.bundleId)
  const found = await listFillings(db.read, scopeOf(asked), page)
  const suppressed = found.count > 0 && found.count < SMALLEST_GROUP
  return suppressed ? { count: 0, rows: [], suppressed } : { ...found, suppressed }
}

/** The headings of a form’s pages in a language, by id; of every version, the newest speaks last. */
export function formPageNames(bundleId: string, language: Language): Record<string, string> {
  const versions = findFamily(bundleId)?.versions ?? []
  return Object.fromEntries(
    versions.flatMap((bundle) =>
      bundle.pages.map(({ id }) => [id, getText(bundle, language, `pages.${id}.heading`)]),
    ),
  )
}

function newestOf(bundleId: string): Bundle {
  const newest = findFamily(bundleId)?.versions.at(-1)
  if (!newest) throw new NotFoundError(`bundle ${bundleId}`)
  return newest
}

const scopeOf = ({ bundleId, period, typedBy }: AskedFilling): FillingScope => ({
  bundleId,
  from: period.from <= 0 ? '0000-01-01' : dayAt(period.from),
  to: dayAt(period.until),
  ...(typedBy && { typedBy }),
})

function countsIn({ counts, times }: Awaited<ReturnType<typeof sumFillings>>) {
  const tallies = new Map<string, Map<number, number>>()
  for (const { page, minutes, n } of times) {
    const tally = tallies.get(page) ?? new Map<number, number>()
    tallies.set(page, tally.set(minutes, n))
  }
  return new Map(
    counts.map(({ page, reached, left_here }): [string, FillingCount] => [
      page,
      { reached, left: left_here, tally: tallies.get(page) ?? new Map<number, number>() },
    ]),
  )
}
