import type { Case } from '#machines/cases.ts'
import { nearestRank } from '#machines/counting.ts'
import { definitions, type FigureId } from '#machines/figures.ts'
import type { Period } from '#machines/period.ts'

/** What is known of one figure so far: the two counts of a ratio, or how often each time occurred. */
interface Tally {
  n: number
  d: number
  times?: Record<string, number> | undefined
}

/** Figures that grow while cases end, by figure, unit and block; the same rules as everywhere, one case at a time. */
export function talliesFrom(known: Readonly<Record<string, Tally>> = {}) {
  const all = new Map<string, Tally>(Object.entries(structuredClone(known)))
  const of = (key: string) => {
    const found = all.get(key)
    if (found) return found
    const made: Tally = { n: 0, d: 0 }
    all.set(key, made)
    return made
  }
  return {
    /** Counts a case into a figure of the portal. */
    add: (id: FigureId, blocks: readonly string[], item: Case, period: Period) => {
      const rule = definitions[id]
      if (rule.kind === 'percentile') {
        const minutes = rule.minutes(item, period)
        if (minutes === null) return
        for (const block of blocks) {
          const tally = of(`${id}|${item.unit}|${block}`)
          tally.times ??= {}
          tally.times[minutes] = (tally.times[minutes] ?? 0) + 1
        }
        return
      }
      const n = rule.counts(item, period)
      const d = rule.of?.(item, period) ?? 0
      if (n === 0 && d === 0) return
      for (const block of blocks) {
        const tally = of(`${id}|${item.unit}|${block}`)
        tally.n += n
        tally.d += d
      }
    },

    /** Counts something only simulations know. */
    count: (id: string, unit: string, block: string, n: number, d: number) => {
      const tally = of(`${id}|${unit}|${block}`)
      tally.n += n
      tally.d += d
    },

    /** A figure as it stands; undefined while nothing was counted. */
    read: (id: string, unit: string, block: string) => {
      const tally = all.get(`${id}|${unit}|${block}`)
      return tally && readTally(id, tally)
    },

    save: () => Object.fromEntries(all),
  }
}

export type Tallies = ReturnType<typeof talliesFrom>

function readTally(id: string, { n, d, times }: Tally) {
  if (!times) return { value: d === 0 ? null : n / d, numerator: n, denominator: d }
  const percent = percentOf(id)
  const counted = Object.entries(times).map(([minutes, count]) => [Number(minutes), count] as const)
  const total = counted.reduce((sum, [, count]) => sum + count, 0)
  const minutes = rankOf(counted, percent, total)
  const within = counted.filter(([time]) => minutes !== null && time <= minutes)
  return {
    value: minutes === null ? null : Math.round((minutes / 480) * 100) / 100,
    numerator: within.reduce((sum, [, count]) => sum + count, 0),
    denominator: total,
  }
}

function percentOf(id: string) {
  for (const [name, rule] of Object.entries(definitions)) {
    if (name === id && rule.kind === 'percentile') return rule.percent
  }
  throw new Error(`“${id}” is no percentile.`)
}

/** Nearest rank over counted times, as over the times themselves. */
function rankOf(counted: readonly (readonly [number, number])[], percent: number, total: number) {
  const rank = Math.ceil((percent * total) / 100)
  let passed = 0
  for (const [minutes, count] of counted.toSorted(([one], [other]) => one - other)) {
    passed += count
    if (passed >= rank) return minutes
  }
  return nearestRank([], percent)
}
