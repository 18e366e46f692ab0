import { explainFillings, isFillingPart, sumFillings } from '#db/filling-sums.server.ts'
import { findFamily } from '#machines/bundles/index.ts'
import type { Bundle, Language } from '#machines/bundle.ts'
import { noFillings, type FillingCount } from '#machines/filling-figures.ts'
import { funnelOf, stageOf } from '#machines/filling-funnel.ts'
import type { Period } from '#machines/period.ts'
import { SMALLEST_GROUP, type Scope } from '#machines/scope.ts'
import { getText } from '#machines/texts.ts'
import type { Context } from '../context.ts'
import { NotFoundError } from '../errors.ts'

type Reader = Pick<Context, 'db'>

export interface AskedFilling {
  bundleId: string
  period: Period
  /** Who typed: citizens themselves, or officials at a counter; both without. */
  typedBy?: 'citizen' | 'official'
  /** Code of the province whose office would have it; all without. */
  province?: string
}

/** What was filled in, of a scope of dossiers or of every part of it, from kept sums. */
export async function fillingCounts({ db }: Reader, scope: Scope, by?: string) {
  if (by !== undefined && !isFillingPart(by)) return new Map<string, FillingCount>()
  const sums = await sumFillings(db.read, scope, 'whole', by)
  return countsIn(sums, ({ group }) => group)
}

/**
 * How a form was filled in by those whose filling ended in the period, from kept sums: how many came to each page,
 * how many left there, and how long it took (minutes on the portal’s clock, coarse classes, without pauses over half
 * an hour). Fewer than three: nothing is said. Throws NotFoundError for an unknown bundle.
 */
export async function viewFilling({ db }: Reader, asked: AskedFilling) {
  const bundle = newestOf(asked.bundleId)
  const scope = fillingScope(asked)
  const counts = countsIn(await sumFillings(db.read, scope, 'pages'), ({ page }) => page)
  const whole = counts.get('') ?? noFillings
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
    query: explainFillings(db.read, scope, 'pages', 'counts'),
  }
}

export type FillingView = Awaited<ReturnType<typeof viewFilling>>

/** A form, who typed it and where as a scope of dossiers: what citizens type is filed online, what officials type at a counter. */
export const fillingScope = ({ bundleId, period, typedBy, province }: AskedFilling): Scope => ({
  unit: 'dossier',
  period,
  bundle: bundleId,
  ...(typedBy && { channel: typedBy === 'citizen' ? 'online' : 'counter' }),
  ...(province && { province }),
})

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

type Sums = Awaited<ReturnType<typeof sumFillings>>

function countsIn(
  { counts, times }: Sums,
  keyOf: (row: { page: string; group: string }) => string,
): Map<string, FillingCount> {
  const tallies = new Map<string, Map<number, number>>()
  for (const row of times) {
    const tally = tallies.get(keyOf(row)) ?? new Map<number, number>()
    tallies.set(keyOf(row), tally.set(row.minutes, row.n))
  }
  return new Map(
    counts.map((row) => [
      keyOf(row),
      { reached: row.reached, left: row.left_here, tally: tallies.get(keyOf(row)) ?? new Map() },
    ]),
  )
}
