import type { Insertable, Selectable } from 'kysely'
import type { Changes } from '#machines/roll-up-difference.ts'
import { pendingDossiers } from './bulk-dossiers.server.ts'
import { carryingOut, type Batch } from './bulk-batches.server.ts'
import type { RolledUp } from './bulk-roll-ups.server.ts'
import { preparing, type Write, type Written } from './bulk-tables.server.ts'
import { openConnection } from './database.server.ts'
import type { Schema } from './schema.ts'

export { openBatches, type Batch } from './bulk-batches.server.ts'
export type { BulkOpening } from './bulk-dossiers.server.ts'

/** What many dossiers add to the roll-ups, and what is still to come of each. */
export interface Gathered {
  changes: Changes
  due: RolledUp['due']
}

/** What a simulation keeps besides its rows, as JSON texts: with it, it goes on where it stood. */
export interface SimulationState {
  progress: string
  /** Cases that changed since the last time and go on. */
  cases: readonly Schema['simulation_case'][]
  /** Cases to which nothing more will happen. */
  ended: readonly string[]
  /** What dossiers add to the figures; undefined while it is still gathered. */
  rolledUp: Gathered | undefined
  /** Running numbers, by counter. */
  counters: ReadonlyMap<string, number>
}

const saveCounter =
  'insert into counter (name, value) values (?, ?) on conflict (name) do update set value = excluded.value'
const saveCase = 'insert or replace into simulation_case values (?, ?, ?)'
const dropCase = 'delete from simulation_case where dossier_id = ?'

type KeptCase = Pick<Selectable<Schema['dossier']>, 'bundle_id' | 'rule_set_id' | 'submitted_at'> &
  Pick<Selectable<Schema['declaration']>, 'declaration' | 'generator'>

/** The rows of a dossier under way, as they are needed to go on with it. */
export interface OpenCaseRows {
  family: number
  coming: string
  dossier: Selectable<Schema['dossier']>
  declared: Pick<Selectable<Schema['declaration']>, 'typed_count' | 'reused_count'>
  steps: Selectable<Schema['step']>[]
  stays: Selectable<Schema['stay']>[]
  contacts: Selectable<Schema['contact']>[]
  deadlines: Selectable<Schema['deadline']>[]
  moves: Selectable<Schema['promise_move']>[]
  supplements: Selectable<Schema['supplement']>[]
  answers: Selectable<Schema['register_answer']>[]
  forms: Selectable<Schema['form_count']>[]
  payments: Selectable<Schema['payment']>[]
  consents: Selectable<Schema['consent']>[]
  results: Selectable<Schema['result']>[]
  ratings: Selectable<Schema['rating']>[]
  corrections: Selectable<Schema['correction']>[]
  feedback: Selectable<Schema['feedback']>[]
}

/**
 * The writer of a simulation: what many events mean, in batches, with the state of the simulation in the same
 * transaction. The same rows as one event in one transaction, but most of them written once, as they ended. For the
 * databases of runs only, where nobody else writes. What was not flushed is not there. `hand` takes the batches
 * to whoever carries them out elsewhere.
 */
export function openBulkWriter(path: string, hand?: (batch: Batch) => void) {
  const connection = openConnection(path, { readonly: false })
  const prepare = preparing(connection)
  const pending = pendingDossiers()
  const carryOut = hand ?? carryingOut(connection)

  const batchOf = (state: SimulationState): Batch => {
    const statements: Written[] = []
    const write: Write = (written) => statements.push(written)
    pending.flush(write)
    for (const values of state.counters) write({ text: saveCounter, values })
    for (const { dossier_id, family, coming } of state.cases) {
      write({ text: saveCase, values: [dossier_id, family, coming] })
    }
    for (const id of state.ended) write({ text: dropCase, values: [id] })
    write({ text: 'update simulation set progress = ?', values: [state.progress] })
    const { rolledUp } = state
    if (!rolledUp) return { statements, rolledUp }
    const { changes, due } = rolledUp
    return { statements, rolledUp: { counts: changes.counts, tallies: changes.tallies, due } }
  }

  const rowsOf = <Table extends keyof Schema>(table: Table, order = 'rowid') => {
    const text = `select t.* from ${table} t join simulation_case c on c.dossier_id = t.dossier_id order by t.${order}`
    const grouped = new Map<string, Selectable<Schema[Table]>[]>()
    const rows = connection.prepare<[], Selectable<Schema[Table]> & { dossier_id: string }>(text)
    for (const row of rows.iterate()) {
      const own = grouped.get(row.dossier_id)
      if (own) own.push(row)
      else grouped.set(row.dossier_id, [row])
    }
    return (id: string) => grouped.get(id) ?? []
  }

  return {
    ...pending,
    /** Everything since the last time, and where the simulation stands, in one transaction. */
    flush: (state: SimulationState) => carryOut(batchOf(state)),

    /** What is simulated here; undefined in an empty database. */
    find: () =>
      connection.prepare<[], Selectable<Schema['simulation']>>('select * from simulation').get(),

    /** Under which law a dossier stands, and from what its declaration is worked out; undefined for none of these. */
    findKept: (dossierId: string) =>
      connection
        .prepare<[string], KeptCase>(
          `select d.bundle_id, d.rule_set_id, d.submitted_at, c.declaration, c.generator
           from dossier d join declaration c on c.dossier_id = d.id where d.id = ?`,
        )
        .get(dossierId),

    begin: (simulation: Omit<Insertable<Schema['simulation']>, 'id'>) => {
      const { scenario, seed, settings, progress } = simulation
      prepare('insert into simulation values (1, ?, ?, ?, ?)').run(
        scenario,
        seed,
        settings,
        progress,
      )
    },

    /** The cases under way with their rows. */
    listOpen: (): OpenCaseRows[] => {
      const cases = connection
        .prepare<[], Schema['simulation_case']>('select * from simulation_case order by family')
        .all()
      const dossiers = connection.prepare<[string], Selectable<Schema['dossier']>>(
        'select * from dossier where id = ?',
      )
      const declarations = connection.prepare<[string], OpenCaseRows['declared']>(
        'select typed_count, reused_count from declaration where dossier_id = ?',
      )
      const [
        steps,
        stays,
        contacts,
        deadlines,
        moves,
        supplements,
        answers,
        forms,
        payments,
        consents,
        results,
        ratings,
        corrections,
        feedback,
      ] = [
        rowsOf('step'),
        rowsOf('stay'),
        rowsOf('contact'),
        rowsOf('deadline'),
        rowsOf('promise_move'),
        rowsOf('supplement'),
        rowsOf('register_answer'),
        rowsOf('form_count', 'procedure_id'),
        rowsOf('payment'),
        rowsOf('consent'),
        rowsOf('result'),
        rowsOf('rating'),
        rowsOf('correction'),
        rowsOf('feedback'),
      ] as const
      return cases.map(({ dossier_id: id, family, coming }) => {
        const dossier = dossiers.get(id)
        const declared = declarations.get(id)
        if (!dossier || !declared) throw new Error(`Dossier ${id} of the simulation is not there.`)
        return {
          family,
          coming,
          dossier,
          declared,
          steps: steps(id),
          stays: stays(id),
          contacts: contacts(id),
          deadlines: deadlines(id),
          moves: moves(id),
          supplements: supplements(id),
          answers: answers(id),
          forms: forms(id),
          payments: payments(id),
          consents: consents(id),
          results: results(id),
          ratings: ratings(id),
          corrections: corrections(id),
          feedback: feedback(id),
        }
      })
    },

    /** Running numbers as they stand. */
    counters: () =>
      new Map(
        connection
          .prepare<[], Schema['counter']>('select name, value from counter')
          .all()
          .map(({ name, value }) => [name, value]),
      ),

    close: () => connection.close(),
  }
}

export type BulkWriter = ReturnType<typeof openBulkWriter>
