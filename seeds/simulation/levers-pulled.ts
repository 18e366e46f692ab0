import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changesBy, levers, type Lever, type PulledLever } from './levers.ts'
import { openSimulation } from './playable.ts'
import { chanceFor } from './random.ts'
import august2024 from './scenarios/august-2024.ts'
import { defineSimulation } from './scenario.ts'

/** What a run came to: steps from end to end online, and working days of a dossier. */
export interface Outcome {
  online: number
  localities: number
  days: number
}

/** One lever, or all of them, over every seed: what it added to the same families without it. */
export interface Pulled {
  id: string
  online: number[]
  localities: number[]
  days: number[]
  /** Its place among the single levers, seed by seed: 1 adds most to end-to-end online; equal ones share a place. */
  ranks: number[]
  /** The same by time: 1 saves most. */
  ranksByDays: number[]
}

/** August 2024 as it was fitted, without the way there. */
const base = defineSimulation({
  ...august2024,
  id: 'august-2024-alone',
  ruleSet: 'decree-63-2024',
  from: '2024-08-01',
  mix: [{ bundleId: 'birth', share: 1 }],
})

export const TOGETHER = 'together'
const EFFECTS_FROM = 1 << 29

/** Pulls every lever alone and all together, with the same families and luck, over these seeds. */
export async function pullAll(
  seeds: readonly number[],
  families: number,
  tell: (done: number, of: number) => void,
): Promise<{ without: Outcome[]; pulled: Pulled[] }> {
  const without: Outcome[] = []
  const pulled = [...levers.map(({ id }) => id), TOGETHER].map((id): Pulled => ({
    id,
    online: [],
    localities: [],
    days: [],
    ranks: [],
    ranksByDays: [],
  }))
  for (const [place, seed] of seeds.entries()) {
    const drawn = levers.map((lever, index) => ({
      lever,
      strength: strengthIn(lever, seed, index),
    }))
    const plain = await outcomeOf(seed, families, [])
    without.push(plain)
    for (const one of pulled) {
      const own = drawn.filter(({ lever }) => one.id === TOGETHER || lever.id === one.id)
      const outcome = await outcomeOf(seed, families, own)
      one.online.push(outcome.online - plain.online)
      one.localities.push(outcome.localities - plain.localities)
      one.days.push(outcome.days - plain.days)
    }
    const single = pulled.filter(({ id }) => id !== TOGETHER)
    for (const one of single) {
      one.ranks.push(placeAmong(single, one, ({ online }) => -(online[place] ?? 0)))
      one.ranksByDays.push(placeAmong(single, one, ({ days }) => days[place] ?? 0))
    }
    tell(place + 1, seeds.length)
  }
  return { without, pulled }
}

/** How many are before it, and one. Differences below a thousandth are chance. */
function placeAmong(all: readonly Pulled[], one: Pulled, by: (pulled: Pulled) => number) {
  return all.filter((other) => by(other) < by(one) - 0.0005).length + 1
}

/** Every seed also draws how strong each lever is, evenly from what is assumed of it. */
function strengthIn({ effect, visits }: Lever, seed: number, index: number) {
  const { share } = chanceFor(seed, EFFECTS_FROM + index)
  const within = ({ low, high }: Lever['effect']) => low + (high - low) * share()
  return { effect: within(effect), visits: visits ? within(visits) : 0 }
}

async function outcomeOf(
  seed: number,
  families: number,
  pulled: readonly PulledLever[],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-levers-'))
  try {
    const simulation = await openSimulation({
      scenario: base,
      seed,
      families,
      databasePath: join(folder, 'run.db'),
      changes: changesBy(pulled),
      slice: 50_000,
    })
    while (simulation.next() !== undefined) await simulation.step()
    const { tallies } = simulation.run
    const read = (id: string, unit: string, block: string) =>
      tallies.read(id, unit, block)?.value ?? 0
    const outcome = {
      online: read('end-to-end-online', 'step', 'country'),
      localities: read('end-to-end-online', 'step', 'localities'),
      days: read('gross-working-days-median', 'dossier', 'country'),
    }
    await simulation.close()
    return outcome
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
