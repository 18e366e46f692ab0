import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { openBatches, type Batch } from '#db/bulk-simulation.server.ts'
import { openDatabase } from '#db/database.server.ts'
import { instantAt } from '#machines/calendar.ts'
import { openPlayable } from '#seeds/runs/open-playable.ts'
import { planSchema } from '#seeds/runs/plan.ts'
import { lookAt } from '#seeds/simulation/looked-at.ts'
import { OtherSimulationError } from '#seeds/simulation/other-simulation.ts'
import { openSimulation, type SimulationAsked } from '#seeds/simulation/playable.ts'
import { measuresOf } from '#seeds/simulation/report.ts'
import { writingThread } from '#seeds/simulation/writing-thread.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import oneByOne from '#seeds/simulation/scenarios/one-by-one.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-simulation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let databases = 0
const fresh = () => join(folder, `${databases++}.db`)

async function played(asked: Partial<SimulationAsked> = {}) {
  const databasePath = asked.databasePath ?? fresh()
  const simulation = await openSimulation({
    scenario: oneByOne,
    seed: 5,
    families: 10,
    ...asked,
    databasePath,
  })
  while (simulation.next() !== undefined) await simulation.step()
  const { scenario = oneByOne, ruleSet = scenario.ruleSet } = asked
  const measures = measuresOf(scenario, ruleSet, simulation.run.tallies)
  const facts = simulation.run.facts()
  await simulation.close()
  return { databasePath, facts, measures }
}

/** The run most is compared with, played once. */
let once: ReturnType<typeof played> | undefined
const whole = () => (once ??= played())

const valueOf = (
  { measures }: Awaited<ReturnType<typeof played>>,
  id: string,
  unit = 'life-event',
) => measures.find((one) => one.id === id && one.unit === unit && one.block === 'country')?.value

describe('A simulation', () => {
  it('gives the same log and figures for the same seed, and others for another', async () => {
    const again = await played({ slice: 37 })
    const other = await played({ seed: 6, families: 4 })
    const one = await whole()
    expect(again.facts).toEqual(one.facts)
    expect(again.measures).toEqual(one.measures)
    expect(other.facts.eventLogHash).not.toBe(one.facts.eventLogHash)
  })

  it('goes on where its last batch was written, whatever was lost after it', async () => {
    const unbroken = await whole()
    const databasePath = fresh()
    const asked = { scenario: oneByOne, seed: 5, families: 10, databasePath, slice: 40 }
    for (let stopped = 0; stopped < 3; stopped++) {
      const cut = await openSimulation(asked)
      await cut.step()
      // Played and never written, as when the power fails.
      cut.run.play(15)
      cut.run.close()
    }
    const resumed = await played({ databasePath, slice: 200 })
    expect(resumed.facts).toEqual(unbroken.facts)
    expect(resumed.measures).toEqual(unbroken.measures)
  })

  it('leaves the same with figures at the end and another thread writing, cut off in between', async () => {
    const looked = await played({ families: 8, isLookedOn: true })
    const asked = { scenario: oneByOne, seed: 5, families: 8, databasePath: fresh(), slice: 60 }
    for (let stopped = 0; stopped < 2; stopped++) {
      const cut = await openSimulation({ ...asked, isLookedOn: false })
      await cut.step()
      cut.run.close()
    }
    const writing = writingThread(asked.databasePath)
    const other = await played({ ...asked, isLookedOn: false, writing })
    await writing.close()
    expect(other.facts).toEqual(looked.facts)
    expect(rollUpsIn(other.databasePath)).toEqual(rollUpsIn(looked.databasePath))
    expect(rollUpsIn(looked.databasePath).length).toBeGreaterThan(50)
  })

  it('gathers figures by the rows they touch: few families of a long time never wait together for more', async () => {
    const databasePath = fresh()
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
    await played({ databasePath, families: 8, isLookedOn: false, slice: 20, writing })
    await writing.close()
    expect(rowsAtOnce.length).toBeGreaterThan(3)
    expect(Math.max(...rowsAtOnce)).toBeLessThan(200)
  })

  it('refuses to go on with what was begun otherwise', async () => {
    const { databasePath } = await played({ families: 2 })
    await expect(played({ databasePath, families: 3 })).rejects.toThrow(OtherSimulationError)
    expect(existsSync(databasePath)).toBe(true)
  })

  it('writes nothing where another process has gone on with it meanwhile', async () => {
    const asked = { scenario: oneByOne, seed: 5, families: 3, databasePath: fresh(), slice: 20 }
    const [one, other] = [await openSimulation(asked), await openSimulation(asked)]
    await one.step()
    await expect(other.step()).rejects.toThrow('Another process has gone on with this simulation')
    await one.step()
    await one.close()
    const { facts } = await played({ databasePath: asked.databasePath, families: 3 })
    expect(facts).toEqual((await played({ families: 3 })).facts)
  })

  it('writes nothing of what waits behind a batch that was not written, and tells of the first', async () => {
    const asked = { scenario: oneByOne, seed: 5, families: 3, databasePath: fresh(), slice: 20 }
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

  it('refuses to go on, and to make up declarations, where parameters have changed since', async () => {
    const asked = { scenario: nationalYear, seed: 5, families: 4, databasePath: fresh(), slice: 5 }
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

  it('leaves a case to the official who took it over, where a result is sent back before it was returned', async () => {
    const changes = { officials: () => ({ sendsBack: 0.9, returnsAfter: 1_000 }) }
    const week = { from: '2024-07-01', to: '2024-07-05', followedTo: '2024-12-01' }
    const scenario = { ...nationalYear, ...week, provinces: ['901'] }
    const { databasePath } = await played({ scenario, families: 80, changes })
    const held = handsIn(databasePath)
    expect(held.some(({ officials }) => officials > 1)).toBe(true)
    expect(held.filter(({ delivered, closed }) => !delivered || !closed)).toEqual([])
  })

  it('counts while cases end what the portal counts from the rows', async () => {
    const run = await played({ families: 15 })
    const db = openDatabase(run.databasePath)
    const period = {
      from: instantAt(oneByOne.from, '00:00'),
      until: instantAt(oneByOne.followedTo, '23:59'),
    }
    for (const unit of ['dossier', 'step'] as const) {
      const { figures } = await viewMeasures({ db }, unit, period)
      const shared = run.measures.filter(
        (one) =>
          one.block === 'country' &&
          figures.some((found) => found.id === one.id && found.unit === one.unit),
      )
      expect(shared.length).toBeGreaterThan(5)
      for (const { id, unit: of, numerator } of shared) {
        const found = figures.find((figure) => figure.id === id && figure.unit === of)
        expect([id, numerator ?? 0]).toEqual([id, found?.numerator])
      }
    }
    await db.close()
  })

  it('makes the same families declare three times before the linking and once after it', async () => {
    const before = await played({ ruleSet: 'one-by-one' })
    const linked = await whole()
    expect(valueOf(before, 'declarations-per-life-event')).toBeGreaterThan(2.5)
    expect(valueOf(linked, 'declarations-per-life-event')).toBe(1)
    expect(valueOf(before, 'typed-values-per-life-event')).toBeGreaterThan(
      valueOf(linked, 'typed-values-per-life-event') ?? Infinity,
    )
    const totals = ['one-by-one', 'guidance-2023', 'decree-63-2024'].map((ruleSet) =>
      measuresOf(oneByOne, ruleSet, { ...emptyTallies }).find(
        ({ id }) => id === 'legal-total-days',
      ),
    )
    expect(totals.map((total) => total?.value)).toEqual([21, 4, 3])
  })

  it('is played by the console like any other run, and goes on where it was left', async () => {
    const databasePath = fresh()
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

  it('keeps from where a declaration is worked out where it does not keep the declaration', async () => {
    const { databasePath } = await played({ scenario: nationalYear, families: 5 })
    const db = openDatabase(databasePath)
    const kept = await db.read
      .selectFrom('declaration')
      .select(['declaration', 'generator'])
      .execute()
    await db.close()
    expect(kept).toHaveLength(5)
    for (const { declaration, generator } of kept) {
      expect(declaration).toBe('{}')
      expect(generator).toMatch(/"family":\d/)
    }
  })
})

/** Of every birth certificate that was sent back: who had it in hand, and how it ended. */
function handsIn(path: string) {
  const db = new Sqlite(path, { readonly: true })
  const found = db
    .prepare<[], { officials: number; delivered: number; closed: number }>(
      `select count(distinct e.actor_id) as officials, max(e.type = 'DELIVER') as delivered,
              d.closed_at is not null as closed
       from dossier_event e join dossier d on d.id = e.dossier_id
       where e.type in ('CLAIM', 'DELIVER') and exists (
         select 1 from correction c where c.asked_from is not null
           and c.dossier_id = e.dossier_id and c.procedure_id = e.procedure_id)
       group by e.dossier_id, e.procedure_id`,
    )
    .all()
  db.close()
  return found
}

function eventsIn(path: string): unknown {
  const db = new Sqlite(path, { readonly: true })
  const found = db.prepare('select count(*) from dossier_event').pluck().get()
  db.close()
  return found
}

function isIn(path: string, dossierId: string): boolean {
  const db = new Sqlite(path, { readonly: true })
  const found = db.prepare('select id from dossier where id = ?').get(dossierId)
  db.close()
  return found !== undefined
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

const emptyTallies = { add: () => {}, count: () => {}, read: () => undefined, save: () => ({}) }
