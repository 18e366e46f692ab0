import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openPlayable } from '#seeds/runs/open-playable.ts'
import { planSchema } from '#seeds/runs/plan.ts'
import { lookAt } from '#seeds/simulation/looked-at.ts'
import { OtherSimulationError } from '#seeds/simulation/other-simulation.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import { freshPath, simulated } from '#tests/support/simulated.ts'

describe('A simulation that was stopped', () => {
  it('goes on where its last batch was written, whatever was lost after it', async () => {
    const unbroken = await simulated()
    const databasePath = freshPath()
    const asked = { scenario: oneByOne, seed: 5, families: 10, databasePath, slice: 40 }
    for (let stopped = 0; stopped < 3; stopped++) {
      const cut = await openSimulation(asked)
      await cut.step()
      // Played and never written, as when the power fails.
      cut.run.play(15)
      cut.run.close()
    }
    const resumed = await simulated({ databasePath, slice: 200 })
    expect(resumed.facts).toEqual(unbroken.facts)
    expect(resumed.measures).toEqual(unbroken.measures)
  })

  it('refuses to go on with what was begun otherwise', async () => {
    const { databasePath } = await simulated({ families: 2 })
    await expect(simulated({ databasePath, families: 3 })).rejects.toThrow(OtherSimulationError)
    expect(existsSync(databasePath)).toBe(true)
  })

  it('refuses to go on, and to make up declarations, where parameters have changed since', async () => {
    const asked = {
      scenario: nationalYear,
      seed: 5,
      families: 4,
      databasePath: freshPath(),
      slice: 5,
    }
    const begun = await openSimulation({
      ...asked,
      changes: { citizens: () => ({ filesOnline: 0.9 }) },
    })
    await begun.step()
    await begun.close()
    const rebuilt = { isRebuilt: true, path: asked.databasePath }
    await expect(openSimulation(asked)).rejects.toMatchObject(rebuilt)
    const [dossier] = ['d0-0', 'd1-0', 'd2-0', 'd3-0'].filter((id) => isIn(asked.databasePath, id))
    expect(() => lookAt(asked.databasePath, dossier ?? '')).toThrow(OtherSimulationError)
  })

  it('is played by the console like any other run, and goes on where it was left', async () => {
    const databasePath = freshPath()
    const plan = planSchema.parse({
      kind: 'simulation',
      simulation: 'one-by-one',
      seed: 4,
      families: 3,
    })
    const begun = await openPlayable(plan, { databasePath, wall: 0 })
    await begun.playable.step()
    await begun.playable.close()
    const { playable, db } = await openPlayable(plan, { databasePath, wall: 0 })
    while (playable.next() !== undefined) await playable.step()
    expect(playable.progress()).toMatchObject({ done: 3, of: 3 })
    expect(await db.read.selectFrom('dossier').select('state').execute()).toHaveLength(3)
    await playable.close()
  })
})

function isIn(path: string, dossierId: string): boolean {
  const db = new Sqlite(path, { readonly: true })
  const found = db.prepare('select id from dossier where id = ?').get(dossierId)
  db.close()
  return found !== undefined
}
