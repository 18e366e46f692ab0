import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { simulations } from '#seeds/simulation/deck.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import { measuresOf } from '#seeds/simulation/report.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import { writingThread } from '#seeds/simulation/writing-thread.ts'
import { differingTables } from '../support/both-writers.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-simulations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A whole year takes minutes of its own; its figures answer for nothing. */
const short = simulations.filter(({ families }) => families <= 20_000)

describe('Every simulation of the deck', () => {
  it.each(short.map((scenario) => [scenario.id, scenario] as const))(
    '%s ends in the figures it answers for',
    async (id, scenario) => {
      const simulation = await openSimulation({
        scenario,
        seed: 1,
        databasePath: join(folder, `${id}.db`),
        slice: 20_000,
      })
      while (simulation.next() !== undefined) await simulation.step()
      const measures = measuresOf(scenario, scenario.ruleSet, simulation.run.tallies)
      await simulation.close()
      for (const { id: figure, unit, block, between, under } of scenario.answers) {
        if (!between || !(under?.includes(scenario.ruleSet) ?? true)) continue
        const found = measures.find(
          (one) => one.id === figure && one.unit === unit && one.block === block,
        )
        expect(found?.value, `${figure} ${block}`).toBeGreaterThanOrEqual(between[0])
        expect(found?.value, `${figure} ${block}`).toBeLessThanOrEqual(between[1])
      }
    },
    3_600_000,
  )

  it('a year with few families is written within the memory of the thread that writes', async () => {
    const databasePath = join(folder, 'thin-year.db')
    const writing = writingThread(databasePath)
    const asked = { scenario: nationalYear, seed: 1, families: 24_000, databasePath, writing }
    const simulation = await openSimulation({ ...asked, slice: 20_000 })
    while (simulation.next() !== undefined) await simulation.step()
    expect(simulation.run.facts()).toMatchObject({ filed: 24_000, underWay: 0 })
    await simulation.close()
    await writing.close()
  }, 3_600_000)

  it('of a thousand dossiers both writers leave the same rows', async () => {
    // Few deaths: of two dead with one name and day of birth whom no register knows, the portal asks an official whether
    // they are one. Simulated officials are not asked.
    const { differing, dossiers } = await differingTables(folder, 1000, 0.1)
    expect(differing).toEqual([])
    expect(dossiers).toBe(1000)
  }, 3_600_000)
})
