import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { advance, draftSnapshot, type StoredSnapshot } from '#machines/advance.ts'
import type { Bundle } from '#machines/bundle.ts'
import { compileChart, type CompiledChart } from '#machines/compiled.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { openSimulation, type SimulationPlayable } from '#seeds/simulation/playable.ts'
import scenario from '#seeds/simulation/scenarios/national-year.ts'
import type { Happening } from '#seeds/simulation/world.ts'
import { pair, print, type Contender } from './measure.ts'

const families = 1500
const slice = 20_000
const rounds = 3

/** Simulated dossiers, with everything they leave, against two others that leave the same rows. */
export async function benchSimulation() {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-bench-'))
  let runs = 0
  const fresh = () => join(folder, `${runs++}.db`)
  const charts = new Map<Bundle, CompiledChart>()
  // A long run fills its table once: so it stays filled from round to round.
  const compiled = (bundle: Bundle) => {
    const known = charts.get(bundle) ?? compileChart(bundle)
    charts.set(bundle, known)
    return known
  }
  const opened = (count: number, chartOf = compiled) =>
    openSimulation({ scenario, seed: 1, families: count, databasePath: fresh(), slice, chartOf })
  const play = async (simulation: SimulationPlayable) => {
    while (simulation.next() !== undefined) await simulation.step()
    await simulation.close()
  }
  /** Opened before, so that only what is simulated is timed. */
  const playing = async (name: string, count: number, times: number, chartOf = compiled) => {
    const ready: SimulationPlayable[] = []
    for (let time = 0; time < times; time++) ready.push(await opened(count, chartOf))
    const work = async () => {
      const next = ready.pop()
      if (next) await play(next)
    }
    return { name, work } satisfies Contender
  }
  const source = fresh()
  const first = { scenario, seed: 1, families, databasePath: source, slice, chartOf: compiled }
  await play(await openSimulation(first))
  const empty = fresh()
  await (await openSimulation({ ...first, databasePath: empty })).close()

  const simulated = await playing('simulation', families, rounds + 1)
  const raw = rawWriter(source, empty, rounds + 1)
  const written = await pair([simulated, raw], { rounds, count: families })
  print('Simulated dossiers / plain better-sqlite3 bulk-writing the same rows', '≥ 0.2', written, [
    'simulated dossiers',
    'dossiers written raw',
  ])
  const few = 300
  const table = await playing('table', few, 2)
  const machine = await playing('transition()', few, 2, interpreted)
  const decided = await pair([table, machine], { rounds: 1, count: few })
  print('The same run / through XState’s transition()', '≥ 10', decided, [
    'by the compiled table',
    'by transition()',
  ])
  const events = await eventsOf(fresh(), few)
  const alone = await pair(
    [
      { name: 'table', work: () => decideAll(events, compiled) },
      { name: 'transition()', work: () => decideAll(events, interpreted) },
    ],
    { rounds: 1, count: events.length },
  )
  print('Deciding alone, without rows / the same by transition()', 'none stated', alone, [
    'decisions by the compiled table',
    'by transition()',
  ])
  const [byTable, byMachine] = [0, 1].map((place) => {
    const perDossier = events.length / few / (alone.rates[place] ?? NaN)
    return Math.round(100 * perDossier * (decided.rates[place] ?? NaN))
  })
  console.log(
    `  deciding is ${byTable}% of the run by the table and ${byMachine}% by transition(); the rest, the rows, is the same in both and bounds that ratio`,
  )
  const bound = written.rates[1] / decided.rates[1]
  console.log(
    `  writing these rows raw, deciding nothing, is ${bound.toFixed(1)} times as fast as the run through transition(): more than that the ratio cannot be`,
  )
  rmSync(folder, { recursive: true, force: true })
}

interface Told {
  bundle: Bundle
  id: string
  event: DossierEvent
}

/** Every event of a run, in order. */
async function eventsOf(databasePath: string, count: number): Promise<Told[]> {
  const told: Told[] = []
  const observe = (happening: Happening) => {
    if (happening.does !== 'event') return
    const { own, event } = happening
    told.push({ bundle: own.law.bundle, id: own.facts.id, event })
  }
  const asked = { scenario, seed: 1, families: count, databasePath, slice, observe }
  const simulation = await openSimulation(asked)
  while (simulation.next() !== undefined) await simulation.step()
  await simulation.close()
  return told
}

/** The same events sent again to dossiers that ask for everything: taken or refused, a decision each. */
function decideAll(events: readonly Told[], chartOf: (bundle: Bundle) => CompiledChart) {
  const states = new Map<string, StoredSnapshot>()
  for (const { bundle, id, event } of events) {
    const chart = chartOf(bundle)
    const stepIds = bundle.procedures.map((procedure) => procedure.id)
    const state =
      states.get(id) ??
      chart.advance(draftSnapshot(bundle), { type: 'SUBMIT', stepIds })?.after ??
      draftSnapshot(bundle)
    states.set(id, chart.advance(state, event)?.after ?? state)
  }
}

const interpreted = (bundle: Bundle): CompiledChart => ({
  advance: (stored, event) => advance(bundle, stored, event),
  size: () => ({ states: 0, decisions: 0 }),
})

const aside = /^(sqlite|kysely|place|office|account|simulation|counter)/

/** The rows of a finished run, inserted again into copies of an empty database by one prepared statement a table. */
function rawWriter(source: string, empty: string, times: number): Contender {
  const from = new Sqlite(source, { readonly: true })
  const names = from
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table'`)
    .all()
    .map(({ name }) => name)
    .filter((name) => !aside.test(name))
  const tables = names
    .map((name) => ({ name, rows: from.prepare(`select * from ${name}`).raw().all() }))
    .filter(({ rows }) => rows.length > 0)
  from.close()
  const ready = Array.from({ length: times }, (_, time) => {
    const path = `${empty}.${time}`
    copyFileSync(empty, path)
    const target = new Sqlite(path)
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = OFF']) {
      target.pragma(pragma)
    }
    const inserts = tables.map(({ name, rows }) => {
      const [first] = rows
      const marks = Array.isArray(first) ? first.map(() => '?').join(', ') : ''
      return { rows, insert: target.prepare(`insert into ${name} values (${marks})`) }
    })
    return target.transaction(() => {
      for (const { rows, insert } of inserts) for (const row of rows) insert.run(row)
    })
  })
  return { name: 'raw', work: () => ready.pop()?.immediate() }
}
