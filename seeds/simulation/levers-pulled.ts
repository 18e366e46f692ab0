import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changesBy, levers, type Lever } from './levers.ts'
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
  /** Its place among the single levers by end-to-end online, seed by seed; 1 adds most. */
  ranks: number[]
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
  }))
  for (const [place, seed] of seeds.entries()) {
    const effects = levers.map((lever, index) => ({ lever, effect: effectIn(lever, seed, index) }))
    const plain = await outcomeOf(seed, families, [])
    without.push(plain)
    for (const one of pulled) {
      const own = effects.filter(({ lever }) => one.id === TOGETHER || lever.id === one.id)
      const outcome = await outcomeOf(seed, families, own)
      one.online.push(outcome.online - plain.online)
      one.localities.push(outcome.localities - plain.localities)
      one.days.push(outcome.days - plain.days)
    }
    const single = pulled.filter(({ id }) => id !== TOGETHER)
    const order = single.toSorted((a, b) => (b.online[place] ?? 0) - (a.online[place] ?? 0))
    for (const one of single) one.ranks.push(order.indexOf(one) + 1)
    tell(place + 1, seeds.length)
  }
  return { without, pulled }
}

/** Every seed also draws how strong each lever is, evenly from what is assumed of it. */
function effectIn({ effect: { low, high } }: Lever, seed: number, index: number) {
  return low + (high - low) * chanceFor(seed, EFFECTS_FROM + index).share()
}

async function outcomeOf(
  seed: number,
  families: number,
  pulled: readonly { lever: Lever; effect: number }[],
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
