import type { Figure, FigureId } from './figures.ts'

/** What is better when it is less; other shares are better when they are more, and plain counts are neither. */
const betterWhenLess: ReadonlySet<FigureId> = new Set([
  'processing-working-days-median',
  'processing-working-days-p90',
  'processing-working-days-mean',
  'gross-working-days-median',
  'gross-working-days-p90',
  'wait-office-median',
  'wait-citizen-median',
  'wait-third-party-median',
  'wait-other-agency-median',
  'acceptance-median',
  'accepted-late',
  'supplemented',
  'supplemented-again',
  'visits-per-case',
  'contacts-per-case',
  'agencies-contacted',
  'typed-values',
  'filling-left',
  'filling-minutes-median',
  'filling-minutes-p90',
])

/** Whether less of a figure is better, as of delays and of what is asked for again. */
export const isBetterWhenLess = (id: FigureId): boolean => betterWhenLess.has(id)

/** The same figure of two periods: by how much it differs (in office minutes for times), and whether that is good. */
export interface FigureChange {
  now: Figure
  before: Figure
  difference: number | null
  verdict: 'better' | 'worse' | 'same' | 'neutral' | 'unknown'
  /** So few cases, or so small a difference, that chance alone may have made it. */
  mayBeChance: boolean
}

/** Compares a figure of two periods or parts; unknown when one of them has no value, or too few cases to show. Pure. */
export function changeOf(now: Figure, before: Figure): FigureChange {
  const [later, earlier] = [amountOf(now), amountOf(before)]
  if (later === null || earlier === null) {
    return { now, before, difference: null, verdict: 'unknown', mayBeChance: false }
  }
  const difference = later - earlier
  return {
    ...{ now, before, difference },
    verdict: verdictOn(now, difference),
    mayBeChance: difference !== 0 && mayBeChance(now, before),
  }
}

/** Of fewer cases a difference is not told from chance (assumed). */
export const FEW_CASES = 30

/** Of a difference between two shares of the same, one in twenty is further out by chance alone. */
const ONE_IN_TWENTY = 1.96

/**
 * Shares by the test of two proportions, at one in twenty; times and averages when one side has few cases; plain counts
 * never. Cases are taken as independent of each other (assumed).
 */
function mayBeChance(now: Figure, before: Figure): boolean {
  const [n, m] = [now.denominator, before.denominator]
  if (n === null || m === null) return false
  if (Math.min(n, m) < FEW_CASES) return true
  if (now.format !== 'share') return false
  const pooled = (now.numerator + before.numerator) / (n + m)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
  return Math.abs(now.numerator / n - before.numerator / m) < ONE_IN_TWENTY * spread
}

const amountOf = ({ format, minutes, value }: Figure) =>
  format === 'workingDays' || format === 'meanWorkingDays' ? minutes : value

function verdictOn({ id, format }: Figure, difference: number): FigureChange['verdict'] {
  if (difference === 0) return 'same'
  if (betterWhenLess.has(id)) return difference < 0 ? 'better' : 'worse'
  if (format === 'share') return difference > 0 ? 'better' : 'worse'
  return 'neutral'
}
