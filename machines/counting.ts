import { MINUTES_PER_WORKING_DAY, workingMinutesBetween, type Instant } from './calendar.ts'
import { amountOf, minutesOf } from './case-by-case.ts'
import { isDecided, type Case, type Unit } from './cases.ts'
import { countsAsOnline, formulaFor, type EmcSettings } from './emc-formula.ts'
import { fillingFigureOf, noFillings, type FillingCount } from './filling-figures.ts'
import { isTermId, pathOf, type TermId, type TimeId } from './figure-terms.ts'
import {
  ruleOf,
  type Definition,
  type Figure,
  type FigureId,
  type FigureLabel,
  type Part,
  type Weights,
} from './figures.ts'
import { isWithin, type Period } from './period.ts'
import { sumOf, type Way } from './reconciling.ts'
import { nearestRank, tallied, type Tally } from './tallies.ts'

/** What figures are made of, wherever it was counted: over cases, or in roll-ups. */
export interface Counted {
  sum: (term: TermId) => number
  minutes: (time: TimeId) => Tally<number>
  /** The ways decided cases went, and whether the automatic collection counts them. */
  ways: () => readonly Way[]
  /** Office minutes since each hand-over that waits for the receiver’s word. */
  waiting: () => Tally<number>
  /** Declarations that were opened and then sent or left. */
  fillings: () => FillingCount
}

/** One figure from what was counted. Pure. */
export function figureFrom(
  id: FigureId,
  unit: Unit,
  counted: Counted,
  label: FigureLabel = 'measured',
): Figure {
  const rule = ruleOf(id)
  const base = {
    id,
    unit,
    label,
    format: rule.format,
    minutes: null,
    definitionKey: `${id}.definition`,
  } as const
  if (rule.kind === 'percentile' || rule.kind === 'longestWait') {
    const tally = rule.kind === 'percentile' ? counted.minutes(rule.time) : counted.waiting()
    const { minutes, upTo, all } = nearestRank(
      tally,
      rule.kind === 'percentile' ? rule.percent : 100,
    )
    const value = minutes === null ? null : inWorkingDays(minutes)
    return { ...base, minutes, value, numerator: upTo, denominator: all }
  }
  if (rule.kind === 'collected') {
    const ways = counted.ways()
    const numerator = sumOf(ways, ({ isCollected }) => isCollected)
    const denominator = sumOf(ways, () => true)
    return { ...base, value: ratio(numerator, denominator), numerator, denominator }
  }
  if (rule.kind === 'filling') return { ...base, ...fillingFigureOf(rule, counted.fillings()) }
  const numerator = weighed(rule.counts, counted.sum)
  const denominator = rule.of ? weighed(rule.of, counted.sum) : null
  if (rule.kind === 'count') return { ...base, value: numerator, numerator, denominator }
  const value = ratio(numerator, denominator)
  if (rule.format !== 'meanWorkingDays' || value === null) {
    return { ...base, value, numerator, denominator }
  }
  return {
    ...base,
    value: inWorkingDays(value),
    minutes: Math.round(value),
    numerator,
    denominator,
  }
}

/** What a count over cases needs besides them: formulas of the collection, and the fillings of the same scope. */
interface Beside {
  settings?: EmcSettings
  fillings?: FillingCount
}

/** Counts one figure over the cases of one unit, as they stood at the end of the period. Pure. */
export const figureOf = (
  id: FigureId,
  unit: Unit,
  cases: readonly Case[],
  period: Period,
  beside: Beside = {},
): Figure => figureFrom(id, unit, countedOver(cases, period, beside))

/** What figures are made of, counted case by case. */
function countedOver(
  cases: readonly Case[],
  period: Period,
  { settings = [], fillings = noFillings }: Beside,
): Counted {
  return {
    sum: (term) => cases.reduce((sum, item) => sum + amountOf(term, item, period), 0),
    minutes: (time) => tallied(cases.flatMap((item) => minutesOf(time, item, period))),
    ways: () =>
      cases
        .filter((item) => isDecided(item) && isWithin(item.endedAt, period))
        .map((item) => ({ path: pathOf(item), n: 1, isCollected: isCollected(item, settings) })),
    waiting: () => tallied(cases.map((item) => waitOf(item, period.until))),
    fillings: () => fillings,
  }
}

const isCollected = (item: Case, settings: EmcSettings) =>
  countsAsOnline(pathOf(item), formulaFor(item, settings))

/** Office minutes since the first of a case’s hand-overs that wait for the receiver’s word. */
function waitOf({ handOvers }: Case, until: Instant): number | null {
  const open = handOvers.filter(({ isOpen }) => isOpen).map(({ at }) => at)
  return open.length === 0 ? null : workingMinutesBetween(Math.min(...open), until)
}

/** The cases a figure is made of. Of a plain count both parts are the same. */
export function casesOf(
  id: FigureId,
  part: Part,
  cases: readonly Case[],
  period: Period,
  settings: EmcSettings = [],
): readonly Case[] {
  const rule = ruleOf(id)
  const limit = part === 'denominator' ? 0 : limitOf(id, rule, cases, period)
  const counts = partOf(rule, part, limit, settings)
  return cases.filter((item) => counts(item, period))
}

/** Of a percentile the time itself: what took no longer is its numerator. */
const limitOf = (id: FigureId, { kind }: Definition, cases: readonly Case[], period: Period) =>
  kind === 'percentile' || kind === 'longestWait'
    ? (figureOf(id, 'dossier', cases, period).minutes ?? 0)
    : 0

function partOf(
  rule: Definition,
  part: Part,
  limit: number,
  settings: EmcSettings,
): (item: Case, period: Period) => boolean {
  const all = part === 'denominator'
  switch (rule.kind) {
    case 'percentile':
    case 'longestWait':
      return (item, period) => {
        const found =
          rule.kind === 'percentile'
            ? minutesOf(rule.time, item, period)
            : [waitOf(item, period.until)]
        return found.some((minutes) => minutes !== null && (all || minutes <= limit))
      }
    case 'collected':
      return (item, period) =>
        isDecided(item) && isWithin(item.endedAt, period) && (all || isCollected(item, settings))
    case 'filling':
      return () => false
    case 'ratio':
    case 'count': {
      const wanted = all ? (rule.of ?? rule.counts) : rule.counts
      return (item, period) => weighed(wanted, (term) => amountOf(term, item, period)) > 0
    }
  }
}

/** What a share says of one case: kept, broken, or null when the case is not counted. */
export function verdictOn(id: FigureId, item: Case, period: Period): boolean | null {
  const [counted] = casesOf(id, 'denominator', [item], period)
  return counted ? casesOf(id, 'numerator', [counted], period).length > 0 : null
}

/** Weighted terms; what a term says is asked once. */
function weighed(weights: Weights, sum: (term: TermId) => number): number {
  return Object.entries(weights).reduce(
    (all, [term, weight]) => (isTermId(term) ? all + weight * sum(term) : all),
    0,
  )
}

const ratio = (numerator: number, denominator: number | null) =>
  denominator ? numerator / denominator : null

const inWorkingDays = (minutes: number) =>
  Math.round((minutes / MINUTES_PER_WORKING_DAY) * 100) / 100
