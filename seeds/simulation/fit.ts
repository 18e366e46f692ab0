import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publishedShares } from '#machines/published.ts'
import { estimateOf } from './estimate.ts'
import { august2024 } from './fitted/august-2024.ts'
import { citizens } from './parameters/citizens.ts'
import { readyCitizens, readyOfficials, type Readiness } from './readiness.ts'
import { ENOUGH_STEPS } from './report.ts'
import scenario from './scenarios/august-2024.ts'

/** With what the fit was made: the same numbers give the same file. The scenario’s own number of families. */
const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108]
const ROUNDS = 3
const HALVINGS = 9

const publishedOf = (block: string) =>
  publishedShares.find((share) => share.block === block)?.august2024 ?? 0

/** figures.md 2, and what it says of the trend: 2.5 times in eight months. */
const published = {
  country: publishedOf('country'),
  ministries: publishedOf('ministries'),
  localities: publishedOf('localities'),
  best: 0.69,
  endOf2023: publishedOf('country') / 2.5,
}

type Figure = (found: ReturnType<typeof estimateOf>) => number

/** A figure over all seeds: where it lands on average, and how much one run differs from another by chance alone. */
function over(ready: Readiness, figure: Figure, stage = 1) {
  const ours = { ...scenario, citizens: readyCitizens(ready), officials: readyOfficials(ready) }
  const values = SEEDS.map((seed) => figure(estimateOf(ours, seed, scenario.families, stage)))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, noise: Math.sqrt(squares / (values.length - 1)) }
}

const of =
  (block: string): Figure =>
  (found) =>
    found.share(block)
const best: Figure = (found) => Math.max(...found.provinces(ENOUGH_STEPS))
const underFive: Figure = (found) =>
  found.provinces(ENOUGH_STEPS).filter((share) => share < 0.05).length

/** Halves the range in which a number lies until its figure lands; `rises` says whether the figure grows with it. */
function land(
  ready: Readiness,
  name: keyof Readiness,
  [low, high]: readonly [number, number],
  target: number,
  figure: Figure,
  { rises = true, stage = 1 } = {},
): Readiness {
  let [from, to] = [low, high]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (from + to) / 2
    const isBelow = over({ ...ready, [name]: middle }, figure, stage).mean < target
    if (isBelow === rises) from = middle
    else to = middle
  }
  const value = Math.round(((from + to) / 2) * 1000) / 1000
  process.stderr.write(`${name} ${value}\n`)
  return { ...ready, [name]: value }
}

/** Each number moves mostly one figure and the others a little: they are landed in turn until nothing moves. */
function fit(start: Readiness): Readiness {
  let ready = start
  for (let round = 0; round < ROUNDS; round++) {
    ready = land(ready, 'filesOnline', [0.5, 1], published.ministries, of('ministries'))
    ready = land(ready, 'bestLocality', [0.5, 1], published.best, best)
    const falls = { rises: false }
    ready = land(ready, 'slope', [1, 6], published.localities, of('localities'), falls)
    const { low, high } = citizens.takesLink
    ready = land(ready, 'takesLink', [low, high], published.country, of('country'))
  }
  return land(ready, 'startsAt', [0.1, 1], published.endOf2023, of('country'), { stage: 0 })
}

if (process.argv[2] !== 'august-2024') {
  console.error('npm run fit -- august-2024')
  process.exitCode = 2
} else {
  const ready = fit(august2024)
  const lines = Object.entries(ready).map(([name, value]) => `  ${name}: ${value},`)
  const landed = [
    ['country', over(ready, of('country'))],
    ['ministries', over(ready, of('ministries'))],
    ['localities', over(ready, of('localities'))],
    ['best locality', over(ready, best)],
    ['country at the end of 2023', over(ready, of('country'), 0)],
  ] as const
  const under = over(ready, underFive)
  const text = `import type { Readiness } from '../readiness.ts'

/**
 * Written by \`npm run fit -- august-2024\` (${SEEDS.length} seeds of ${scenario.families} families each); not by hand.
 * Where it lands on average, and how much one run differs from another by chance alone (standard deviation):
${landed.map(([name, { mean, noise }]) => ` * - ${name} ${percent(mean)} ± ${percent(noise)};`).join('\n')}
 * - ${Math.round(under.mean)} ± ${Math.ceil(under.noise)} provinces under 5 %.
 */
export const august2024: Readiness = {
${lines.join('\n')}
}
`
  writeFileSync(fileURLToPath(new URL('./fitted/august-2024.ts', import.meta.url)), text)
  console.info(text)
}

function percent(share: number) {
  return `${(share * 100).toFixed(1)} %`
}
