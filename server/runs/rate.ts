import type { Report } from './player.ts'

/** So long ago counts as lately. */
const LATELY_MS = 5_000

/** How fast a run plays, from its reports of the last seconds. */
export function rateMeter(time: () => number) {
  let seen: { at: number; events: number; now: number }[] = []
  return {
    hear: ({ events, now }: Pick<Report, 'events' | 'now'>) => {
      const at = time()
      seen = [...seen.filter((one) => at - one.at <= LATELY_MS), { at, events, now }]
    },
    /** Events per second, and simulated ms per ms; null until there are two reports. */
    rate: () => {
      const [first, last] = [seen[0], seen.at(-1)]
      if (!first || !last || last.at <= first.at) return null
      const ms = last.at - first.at
      return {
        events: ((last.events - first.events) * 1000) / ms,
        time: (last.now - first.now) / ms,
      }
    },
    forget: () => {
      seen = []
    },
  }
}
