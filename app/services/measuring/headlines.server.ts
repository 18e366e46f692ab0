import type { Dimension } from '#db/roll-up-parts.server.ts'
import { listWaiting, sumTerms, sumTimes } from '#db/rolled-up.server.ts'
import { blocks } from '#machines/blocks.ts'
import { workingMinutesBetween } from '#machines/calendar.ts'
import { figureFrom, type Counted } from '#machines/counting.ts'
import { termIds, timeIds, type TermId } from '#machines/figure-terms.ts'
import { noFillings, type FillingCount } from '#machines/filling-figures.ts'
import {
  figuresFor,
  isOfFilling,
  ruleOf,
  type Definition,
  type Figure,
  type FigureId,
} from '#machines/figures.ts'
import { isNarrow, isPossible, SMALLEST_GROUP, type Scope } from '#machines/scope.ts'
import { hiddenAmong } from '#machines/small-groups.ts'
import type { Context } from '../context.ts'
import { NotFoundError } from '../errors.ts'
import { fillingCounts } from './filling.server.ts'
import { viewWays } from './ways.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** What figures can be broken down by. */
export const breakdowns = [
  'province',
  'block',
  'agency',
  'bundle',
  'procedure',
  'ruleSet',
  'channel',
] as const
export type Breakdown = (typeof breakdowns)[number]

/** Declarations that were left before they said where they belong. */
const UNKNOWN = 'unknown'

/** One part of a whole: its key (code, id or name of the block), and its figures. */
export interface Group {
  key: string
  figures: Figure[]
}

/**
 * Every figure of a scope (or those asked for), from roll-ups alone. In a part of the whole, figures of fewer than three cases are
 * left out and say so. Throws NotFoundError for a scope that does not exist.
 */
export async function viewHeadlines(
  { db, now }: Reader,
  scope: Scope,
  ids: readonly FigureId[] = figuresFor(scope.unit),
): Promise<Figure[]> {
  requirePossible(scope)
  const [group] = await countGroups({ db, now }, scope, ids)
  const counted = group?.counted ?? nothing
  return ids.map((id) =>
    shownFrom(figureFrom(id, scope.unit, counted), isNarrow(scope) || isOfFilling(id)),
  )
}

/**
 * Figures of every part of a scope, in order of their keys; parts without a case are not there. A figure of fewer than
 * three cases is hidden, and with a single such part also that of the next smallest: no subtraction tells it.
 * Throws NotFoundError for a breakdown the unit does not have.
 */
export async function viewBreakdown(
  { db, now }: Reader,
  scope: Scope,
  by: Breakdown,
  ids: readonly FigureId[] = figuresFor(scope.unit),
): Promise<Group[]> {
  if (by === 'block') {
    if (scope.unit !== 'step') throw new NotFoundError('blocks of anything but steps')
    const parts = blocks.map(async (block) => {
      const [group] = await countGroups({ db, now }, { ...scope, block }, ids)
      return { group: block, counted: group?.counted ?? nothing }
    })
    return withoutSmall(await Promise.all(parts), scope, ids)
  }
  requirePossible({ ...scope, [by]: '' })
  const groups = await countGroups({ db, now }, scope, ids, by)
  return withoutSmall(groups, scope, ids).toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function withoutSmall(
  groups: readonly { group: string; counted: Counted }[],
  { unit }: Scope,
  ids: readonly FigureId[],
): Group[] {
  const parts = groups.map(({ group, counted }) => ({
    key: group || UNKNOWN,
    figures: ids.map((id) => figureFrom(id, unit, counted)),
  }))
  const hidden = ids.map((_, at) =>
    hiddenAmong(parts.map(({ figures }) => casesIn(figures.slice(at, at + 1)))),
  )
  return parts.map(({ key, figures }, place) => ({
    key,
    figures: figures
      .map((figure, at) => (hidden[at]?.has(place) ? hide(figure) : figure))
      .filter(({ id }) => key !== UNKNOWN || isOfFilling(id)),
  }))
}

const casesIn = ([figure]: readonly Figure[]) => figure?.denominator ?? figure?.numerator ?? 0

function requirePossible(scope: Scope) {
  if (!isPossible(scope)) throw new NotFoundError(`that part of ${scope.unit}s`)
}

/** Without one of these a part has no case, whatever else is asked. */
const ofAnyCase: readonly TermId[] = ['received', 'decided']

/** What figures are made of, by group; only what they need is read. */
async function countGroups(
  { db, now }: Reader,
  scope: Scope,
  ids: readonly FigureId[],
  by?: Dimension,
) {
  const rules = ids.map(ruleOf)
  const terms = termIds.filter(
    (id) => ofAnyCase.includes(id) || rules.some((rule) => uses(rule, id)),
  )
  const asked = timeIds.filter((time) =>
    rules.some((rule) => rule.kind === 'percentile' && rule.time === time),
  )
  const collected = rules.some(({ kind }) => kind === 'collected')
  const ways = collected ? await viewWays({ db, now }, scope, { by }) : []
  const isNow = scope.period.until >= now
  const sums = await sumTerms(db.read, scope, terms, now, by)
  const times = await sumTimes(db.read, scope, asked, now, by)
  const waits =
    isNow && rules.some(({ kind }) => kind === 'longestWait')
      ? await listWaiting(db.read, scope, by)
      : []
  const fillings = rules.some(({ kind }) => kind === 'filling')
    ? await fillingCounts({ db }, scope, by)
    : new Map<string, FillingCount>()
  const found = new Map(sums.map(({ group, terms }) => [group, terms]))
  return [...new Set([...found.keys(), ...fillings.keys()])].map((group) => {
    const terms = found.get(group) ?? {}
    const counted: Counted = {
      sum: (term: TermId) => terms[term] ?? 0,
      minutes: (time) => times.get(time)?.get(group) ?? new Map(),
      ways: () => ways.filter((way) => way.group === group),
      waiting: () => waitingIn(waits, group, now),
      fillings: () => fillings.get(group) ?? noFillings,
    }
    return { group, counted }
  })
}

const uses = (rule: Definition, term: TermId) =>
  (rule.kind === 'ratio' || rule.kind === 'count') &&
  (rule.counts[term] !== undefined || rule.of?.[term] !== undefined)

function waitingIn(waits: readonly { group: string; since: number }[], group: string, now: number) {
  const tally = new Map<number, number>()
  for (const wait of waits) {
    if (wait.group !== group) continue
    const minutes = workingMinutesBetween(wait.since, now)
    tally.set(minutes, (tally.get(minutes) ?? 0) + 1)
  }
  return tally
}

const nothing: Counted = {
  sum: () => 0,
  minutes: () => new Map(),
  ways: () => [],
  waiting: () => new Map(),
  fillings: () => noFillings,
}

/** A figure, of a small part without what it says. */
export function shownFrom(figure: Figure, isPart: boolean): Figure {
  const cases = casesIn([figure])
  return !isPart || cases === 0 || cases >= SMALLEST_GROUP ? figure : hide(figure)
}

function hide(figure: Figure): Figure {
  const denominator = figure.denominator === null ? null : 0
  return {
    ...figure,
    value: null,
    minutes: null,
    numerator: 0,
    denominator,
    suppressed: true,
  }
}
