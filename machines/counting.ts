import { MINUTES_PER_WORKING_DAY } from './calendar.ts'
import type { Case, Unit } from './cases.ts'
import type { Amount, Rule } from './figure-amounts.ts'
import { definitions, type Figure, type FigureId, type FigureLabel, type Part } from './figures.ts'
import type { Period } from './period.ts'

/** Counts one figure over the cases of one unit, as they stood at the end of the period. Pure. */
export function figureOf(
  id: FigureId,
  unit: Unit,
  cases: readonly Case[],
  period: Period,
  label: FigureLabel = 'measured',
): Figure {
  const rule = definitions[id]
  const { format } = rule
  const base = {
    id,
    unit,
    label,
    format,
    minutes: null,
    definitionKey: `${id}.definition`,
  } as const
  if (rule.kind === 'percentile') {
    const times = timesOf(rule, cases, period)
    const minutes = nearestRank(times, rule.percent)
    return {
      ...base,
      minutes,
      value: minutes === null ? null : inWorkingDays(minutes),
      numerator: times.filter((time) => minutes !== null && time <= minutes).length,
      denominator: times.length,
    }
  }
  const numerator = sum(cases, period, rule.counts)
  const denominator = rule.of ? sum(cases, period, rule.of) : null
  if (rule.kind === 'count') return { ...base, value: numerator, numerator, denominator }
  return { ...base, value: denominator ? numerator / denominator : null, numerator, denominator }
}

/** The cases a figure is made of. Of a plain count both parts are the same. */
export function casesOf(
  id: FigureId,
  part: Part,
  cases: readonly Case[],
  period: Period,
): readonly Case[] {
  const rule = definitions[id]
  if (rule.kind === 'percentile') {
    const limit = nearestRank(timesOf(rule, cases, period), rule.percent) ?? 0
    return cases.filter((item) => {
      const minutes = rule.minutes(item, period)
      return minutes !== null && (part === 'denominator' || minutes <= limit)
    })
  }
  const amount = part === 'numerator' ? rule.counts : (rule.of ?? rule.counts)
  return cases.filter((item) => amount(item, period) > 0)
}

/** What a share says of one case: kept, broken, or null when the case is not counted. */
export function verdictOn(id: FigureId, item: Case, period: Period): boolean | null {
  const [counted] = casesOf(id, 'denominator', [item], period)
  return counted ? casesOf(id, 'numerator', [counted], period).length > 0 : null
}

/**
 * Nearest rank: the smallest of the values such that at least `percent` of a hundred of them are no larger.
 * Always a value that occurred, so that it can be pointed at. Null of nothing.
 */
export function nearestRank(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null
}

function timesOf(
  { minutes }: Extract<Rule, { kind: 'percentile' }>,
  cases: readonly Case[],
  period: Period,
) {
  return cases.map((item) => minutes(item, period)).filter((time) => time !== null)
}

const sum = (cases: readonly Case[], period: Period, amount: Amount) =>
  cases.reduce((total, item) => total + amount(item, period), 0)

const inWorkingDays = (minutes: number) =>
  Math.round((minutes / MINUTES_PER_WORKING_DAY) * 100) / 100
