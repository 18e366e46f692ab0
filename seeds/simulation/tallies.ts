import type { Unit } from '#machines/cases.ts'
import type { Added } from '#machines/case-by-case.ts'
import { figureIds, ruleOf, type FigureId } from '#machines/figures.ts'
import { nearestRank } from '#machines/tallies.ts'

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
    /** Counts what a case of a unit adds to figures of the portal. */
    add: (unit: Unit, blocks: readonly string[], all: readonly Added[]) => {
      const kept: string[] = []
      for (const { id, n, d, minutes } of all) {
        const isCount = ruleOf(id).kind === 'count'
        if (n === 0 && d === 0 && minutes.length === 0 && !isCount) continue
        const under = keptUnder.get(id) ?? id
        if (kept.includes(under)) continue
        kept.push(under)
        for (const block of blocks) {
          const tally = of(`${under}|${unit}|${block}`)
          tally.n += n
          tally.d += d
          for (const time of minutes) {
            tally.times ??= {}
            tally.times[time] = (tally.times[time] ?? 0) + 1
          }
        }
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
      const tally = all.get(`${keptUnder.get(id) ?? id}|${unit}|${block}`)
      return tally && readTally(id, tally)
    },

    save: () => Object.fromEntries(all),
  }
}

export type Tallies = ReturnType<typeof talliesFrom>

/** Several percentiles of one time count the same: its values are kept once, under the first of them. */
const keptUnder = new Map<string, FigureId>(
  figureIds.flatMap((id) => {
    const time = timeOf(id)
    const first = time && figureIds.find((other) => timeOf(other) === time)
    return first ? [[id, first]] : []
  }),
)

function timeOf(id: FigureId) {
  const rule = ruleOf(id)
  return rule.kind === 'percentile' ? rule.time : undefined
}

function readTally(id: string, { n, d, times }: Tally) {
  if (!times) {
    // What is counted has no denominator.
    const rule = ruleNamed(id)
    const isCount = rule ? rule.kind === 'count' : d === 0
    if (isCount) return { value: n, numerator: n, denominator: null }
    return { value: d === 0 ? null : n / d, numerator: n, denominator: d }
  }
  const counted = new Map(Object.entries(times).map(([time, count]) => [Number(time), count]))
  const { minutes, upTo, all } = nearestRank(counted, percentOf(id))
  const value = minutes === null ? null : Math.round((minutes / 480) * 100) / 100
  return { value, numerator: upTo, denominator: all }
}

/** How a figure of the portal is made; undefined for what only simulations count. */
function ruleNamed(id: string) {
  const found = figureIds.find((known) => known === id)
  return found && ruleOf(found)
}

function percentOf(id: string) {
  const rule = ruleNamed(id)
  if (rule?.kind !== 'percentile') throw new Error(`“${id}” is no percentile.`)
  return rule.percent
}
