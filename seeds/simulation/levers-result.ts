import type { LeverResult, LeverRow, Range } from '#app/services/simulation-host.ts'
import { TOGETHER, type Outcome, type Pulled } from './levers-pulled.ts'

/** Three decimals are more than chance leaves. */
const rounded = (value: number) => Math.round(value * 1000) / 1000

function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((one, other) => one - other)
  return {
    low: rounded(sorted[0] ?? 0),
    median: rounded(medianOf(sorted)),
    high: rounded(sorted.at(-1) ?? 0),
  }
}

/** Between the two in the middle where their number is even. */
function medianOf(sorted: readonly number[]) {
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

/** What came of pulling every lever over many seeds: least, median and most; the strongest lever first. */
export function resultOf(
  { seeds, families }: { seeds: number; families: number },
  without: readonly Outcome[],
  pulled: readonly Pulled[],
): LeverResult {
  const row = ({ id, online, localities, days, ranks, ranksByDays }: Pulled): LeverRow => ({
    id,
    online: rangeOf(online),
    localities: rangeOf(localities),
    days: rangeOf(days),
    rank: ranks.length === 0 ? null : rangeOf(ranks),
    rankByDays: ranksByDays.length === 0 ? null : rangeOf(ranksByDays),
  })
  const rows = pulled.map(row)
  const strongestFirst = (one: LeverRow, other: LeverRow) => other.online.median - one.online.median
  const isTogether = ({ id }: LeverRow) => id === TOGETHER
  return {
    seeds,
    families,
    start: {
      online: rangeOf(without.map(({ online }) => online)),
      localities: rangeOf(without.map(({ localities }) => localities)),
      days: rangeOf(without.map(({ days }) => days)),
    },
    rows: [
      ...rows.filter(isTogether),
      ...rows.filter((one) => !isTogether(one)).toSorted(strongestFirst),
    ],
  }
}
