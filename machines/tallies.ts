/** How often each value occurred: minutes, or the ways cases went. */
export type Tally<Key> = ReadonlyMap<Key, number>

/** Of what is null nothing is kept. */
export function tallied<Key>(values: readonly (Key | null)[]): Tally<Key> {
  const tally = new Map<Key, number>()
  for (const value of values) if (value !== null) tally.set(value, (tally.get(value) ?? 0) + 1)
  return tally
}

/**
 * Nearest rank: the smallest of the values such that at least `percent` of a hundred of them are no larger.
 * Always a value that occurred, so that it can be pointed at; with how many are no larger, and how many there are.
 */
export function nearestRank(tally: Tally<number>, percent: number) {
  const all = [...tally.values()].reduce((sum, n) => sum + n, 0)
  const rank = Math.ceil((percent * all) / 100)
  let upTo = 0
  for (const minutes of Float64Array.from(tally.keys()).sort()) {
    upTo += tally.get(minutes) ?? 0
    if (upTo >= rank) return { minutes, upTo, all }
  }
  return { minutes: null, upTo: 0, all }
}
