import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { simulations } from '#seeds/simulation/deck.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import { measuresOf } from '#seeds/simulation/report.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import { writingThread } from '#seeds/simulation/writing-thread.ts'
import { simulated } from '#tests/support/simulated.ts'
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

  it('stopped two hundred times, with something played and lost each time, a simulation ends the same', async () => {
    const asked = { scenario: oneByOne, seed: 8, families: 60, ruleSet: 'one-by-one' }
    const unbroken = await simulated(asked)
    const databasePath = join(folder, 'stopped.db')
    for (let stopped = 0; stopped < 200; stopped++) {
      const cut = await openSimulation({ ...asked, databasePath, slice: 1 + (stopped % 23) })
      await cut.step()
      cut.run.play(stopped % 17)
      cut.run.close()
    }
    const resumed = await simulated({ ...asked, databasePath })
    expect(resumed.facts).toEqual(unbroken.facts)
    expect(resumed.measures).toEqual(unbroken.measures)
  }, 3_600_000)

  it('the command, killed while it writes and gone on with, gives the same hash', async () => {
    const command = ['--import', 'tsx', 'seeds/simulation/cli.ts', 'national-year', '--json']
    const asked = [...command, '--dossiers', '24000', '--database']
    const run = promisify(execFile)
    const hashIn = ({ stdout }: { stdout: string }) => /"eventLogHash": "\w+"/.exec(stdout)?.[0]
    const path = join(folder, 'killed.db')
    for (const more of [[], ['--resume'], ['--resume']]) {
      const child = spawn(process.execPath, [...asked, path, ...more])
      // It tells how far it is once something is written.
      child.stderr.once('data', () => child.kill('SIGKILL'))
      expect(await once(child, 'close')).toEqual([null, 'SIGKILL'])
    }
    const resumed = hashIn(await run(process.execPath, [...asked, path, '--resume']))
    const whole = hashIn(await run(process.execPath, [...asked, join(folder, 'whole.db')]))
    expect(resumed).toMatch(/[0-9a-f]{64}/)
    expect(resumed).toBe(whole)
  }, 3_600_000)

  it('of a thousand dossiers both writers leave the same rows', async () => {
    // Few deaths: of two dead with one name and day of birth whom no register knows, the portal asks an official whether
    // they are one. Simulated officials are not asked.
    const { differing, dossiers } = await differingTables(folder, 1000, 0.1)
    expect(differing).toEqual([])
    expect(dossiers).toBe(1000)
  }, 3_600_000)
})
