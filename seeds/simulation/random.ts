import { randomNormal } from 'd3-random'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** What chance gives, in a fixed order: the same seed and subject, the same draws. */
export interface Chance {
  /** From 0 up to 1, 1 excluded. */
  share: () => number
  /** Standard normal. */
  normal: () => number
  /** A whole number from 0 up to `until`, which is excluded. */
  below: (until: number) => number
}

/** Mixes a seed with a subject, so that neighbours have nothing in common (the finaliser of MurmurHash3). */
function mixed(seed: number, subject: number) {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(subject + 1, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * Chance for one subject of a seed: a family, an official. Each subject has a stream of its own, so that a changed
 * parameter changes nobody else’s luck, and a family can be drawn anew from its number alone.
 */
export function chanceFor(seed: number, subject: number): Chance {
  const generator = xoroshiro128plus(mixed(seed, subject))
  // The first words of this generator still resemble its seed.
  for (let skipped = 0; skipped < 4; skipped++) generator.next()
  const share = () => uniformFloat64(generator)
  return {
    share,
    normal: randomNormal.source(share)(),
    below: (until) => Math.floor(share() * until),
  }
}

/** A log-normal time with this median; `spread` is the standard deviation of its logarithm. */
export const logNormal = (median: number, spread: number, normal: number): number =>
  median * Math.exp(spread * normal)

/** A time that was drawn, in whole minutes; nothing takes none. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes))

/** The mean of such times, which lies above their median. */
export const meanOfLogNormal = (median: number, spread: number): number =>
  median * Math.exp(spread ** 2 / 2)

/** A log-normal time with this mean. */
export const logNormalAround = (mean: number, spread: number, normal: number): number =>
  logNormal(mean / meanOfLogNormal(1, spread), spread, normal)

/** The position a share falls on among weights. */
export function weighted(cumulated: readonly number[], share: number): number {
  const target = share * (cumulated.at(-1) ?? 0)
  let low = 0
  let high = cumulated.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulated[middle] ?? 0) > target) high = middle
    else low = middle + 1
  }
  return low
}

/** Running sums of weights, for `weighted`. */
export function cumulate(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map((weight) => (sum += weight))
}
