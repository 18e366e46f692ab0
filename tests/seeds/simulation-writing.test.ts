import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openBatches, type Batch } from '#db/bulk-simulation.server.ts'
import { openSimulation } from '#seeds/simulation/playable.ts'
import { writingThread } from '#seeds/simulation/writing-thread.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'
import { freshPath, simulated } from '#tests/support/simulated.ts'

describe('What a simulation writes', () => {
  it('is the same with figures at the end and another thread writing, cut off in between', async () => {
    const looked = await simulated({ families: 8, isLookedOn: true })
    const asked = { scenario: oneByOne, seed: 5, families: 8, databasePath: freshPath(), slice: 60 }
    for (let stopped = 0; stopped < 2; stopped++) {
      const cut = await openSimulation({ ...asked, isLookedOn: false })
      await cut.step()
      cut.run.close()
    }
    const writing = writingThread(asked.databasePath)
    const other = await simulated({ ...asked, isLookedOn: false, writing })
    await writing.close()
    expect(other.facts).toEqual(looked.facts)
    expect(rollUpsIn(other.databasePath)).toEqual(rollUpsIn(looked.databasePath))
    expect(rollUpsIn(looked.databasePath).length).toBeGreaterThan(50)
  })

  it('has its figures gathered by the rows they touch: few families of a long time never wait together for more', async () => {
    const databasePath = freshPath()
    const rowsAtOnce: number[] = []
    const { carryOut, close } = openBatches(databasePath, { rows: 60, dossiers: 100 })
    const writing = {
      hand: (batch: Batch) => {
        const rows = carryOut(batch)
        if (rows > 0) rowsAtOnce.push(rows)
      },
      ready: () => Promise.resolve(),
      settled: () => Promise.resolve(),
      close: () => Promise.resolve(void close()),
    }
    await simulated({ databasePath, families: 8, isLookedOn: false, slice: 20, writing })
    await writing.close()
    expect(rowsAtOnce.length).toBeGreaterThan(3)
    expect(Math.max(...rowsAtOnce)).toBeLessThan(200)
  })

  it('is nothing where another process has gone on with it meanwhile', async () => {
    const asked = { scenario: oneByOne, seed: 5, families: 3, databasePath: freshPath(), slice: 20 }
    const [one, other] = [await openSimulation(asked), await openSimulation(asked)]
    await one.step()
    await expect(other.step()).rejects.toThrow('Another process has gone on with this simulation')
    await one.step()
    await one.close()
    const { facts } = await simulated({ databasePath: asked.databasePath, families: 3 })
    expect(facts).toEqual((await simulated({ families: 3 })).facts)
  })

  it('is nothing of what waits behind a batch that was not written, and tells of the first', async () => {
    const asked = { scenario: oneByOne, seed: 5, families: 3, databasePath: freshPath(), slice: 20 }
    const writing = writingThread(asked.databasePath)
    const behind = await openSimulation({ ...asked, isLookedOn: false, writing })
    await writing.settled()
    const ahead = await openSimulation({ ...asked, isLookedOn: false })
    await ahead.step()
    const written = eventsIn(asked.databasePath)
    await behind.step().catch(() => undefined)
    await behind.step().catch(() => undefined)
    await expect(writing.settled()).rejects.toThrow('Another process has gone on')
    expect(eventsIn(asked.databasePath)).toBe(written)
    behind.run.close()
    await writing.close()
    ahead.run.close()
  })
})

function eventsIn(path: string): unknown {
  const db = new Sqlite(path, { readonly: true })
  const found = db.prepare('select count(*) from dossier_event').pluck().get()
  db.close()
  return found
}

/** Every number of the roll-ups that is not nothing, as texts. */
function rollUpsIn(path: string): string[] {
  const db = new Sqlite(path, { readonly: true })
  const rows = ['roll_up', 'roll_up_tally', 'roll_up_due'].flatMap((table) =>
    db.prepare<[], Record<string, unknown>>(`select * from ${table}`).all(),
  )
  const broken = db.pragma('foreign_key_check')
  db.close()
  expect(broken).toEqual([])
  return rows
    .filter(
      (row) =>
        row.tally !== '{}' && Object.values(row).some((n) => typeof n !== 'string' && n !== 0),
    )
    .map((row) => JSON.stringify(row))
    .sort()
}
