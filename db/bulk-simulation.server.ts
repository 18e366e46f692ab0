import type { Insertable, Selectable } from 'kysely'
import type { Changes } from '#machines/roll-up-difference.ts'
import { pendingDossiers } from './bulk-dossiers.server.ts'
import { carryingOut, dropCase, type Batch } from './bulk-batches.server.ts'
import type { Measured, RolledUp } from './bulk-roll-ups.server.ts'
import { preparing, type Write, type Written } from './bulk-tables.server.ts'
import { openConnection } from './database.server.ts'
import type { Schema } from './schema.ts'

export { openBatches, type Batch } from './bulk-batches.server.ts'
export type { Measured } from './bulk-roll-ups.server.ts'
export type { BulkOpening } from './bulk-dossiers.server.ts'

/** What many dossiers add to the roll-ups, and what is still to come of each. */
export interface Gathered {
  changes: Changes
  due: RolledUp['due']
}

/** What a simulation keeps besides its rows, as JSON texts: with it, it goes on where it stood. */
export interface SimulationState {
  progress: string
  /** Cases that changed since the last time and are to be taken up again by whoever goes on. */
  cases: readonly Schema['simulation_case'][]
  /** Cases that are done with. */
  ended: readonly string[]
  /** What dossiers add to the figures, where somebody looks on. */
  rolledUp: Gathered | undefined
  /** Dossiers that the writer adds to the figures in its own time, and forgets where they have ended. */
  measured: readonly Measured[]
  isLast: boolean
  /** Running numbers, by counter. */
  counters: ReadonlyMap<string, number>
}

const saveCounter =
  'insert into counter (name, value) values (?, ?) on conflict (name) do update set value = excluded.value'
const goOn = 'update simulation set progress = ? where progress = ?'
const saveCase = 'insert or replace into simulation_case values (?, ?, ?)'

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
  /** Where the simulation stood when it was last read or written here. */
  let known = ''

  const batchOf = (state: SimulationState): Batch => {
    const statements: Written[] = []
    const write: Write = (written) => statements.push(written)
    write({ text: goOn, runs: [[state.progress, known]], mustFind: true })
    known = state.progress
    pending.flush(write)
    write({ text: saveCounter, runs: [...state.counters] })
    const cases = state.cases.map(({ dossier_id, family, coming }) => [dossier_id, family, coming])
    write({ text: saveCase, runs: cases })
    write({ text: dropCase, runs: state.ended.map((id) => [id]) })
    const { rolledUp, measured, isLast } = state
    if (!rolledUp) return { statements, rolledUp, measured, isLast }
    const { counts, tallies } = rolledUp.changes
    return { statements, rolledUp: { counts, tallies, due: rolledUp.due }, measured, isLast }
  }

  /** The rows of a table by dossier, for whoever asks for one dossier after the other in the order of their ids. */
  const rowsOf = <Table extends keyof Schema>(table: Table, order = 'rowid') => {
    type Row = Selectable<Schema[Table]> & { dossier_id: string }
    const text = `select t.* from ${table} t join simulation_case c on c.dossier_id = t.dossier_id
      order by t.dossier_id, t.${order}`
    const rows = connection.prepare<[], Row>(text).iterate()
    let next = rows.next()
    return (id: string): Row[] => {
      const own: Row[] = []
      for (; !next.done && next.value.dossier_id === id; next = rows.next()) own.push(next.value)
      return own
    }
  }

  return {
    ...pending,
    /** Everything since the last time, and where the simulation stands, in one transaction. */
    flush: (state: SimulationState) => carryOut(batchOf(state)),

    /** What is simulated here; undefined in an empty database. */
    find: () => {
      const found = connection
        .prepare<[], Selectable<Schema['simulation']>>('select * from simulation')
        .get()
      known = found?.progress ?? ''
      return found
    },

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

    /** The cases under way with their rows, one after the other in the order of their ids: they need not all be kept. */
    *openCases(): Generator<OpenCaseRows> {
      const cases = connection
        .prepare<[], Schema['simulation_case']>('select * from simulation_case order by dossier_id')
        .all()
      const dossiers = connection.prepare<[string], Selectable<Schema['dossier']>>(
        'select * from dossier where id = ?',
      )
      const declarations = connection.prepare<[string], OpenCaseRows['declared']>(
        'select typed_count, reused_count from declaration where dossier_id = ?',
      )
      const tables = {
        steps: rowsOf('step'),
        stays: rowsOf('stay'),
        contacts: rowsOf('contact'),
        deadlines: rowsOf('deadline'),
        moves: rowsOf('promise_move'),
        supplements: rowsOf('supplement'),
        answers: rowsOf('register_answer'),
        forms: rowsOf('form_count', 'procedure_id'),
        payments: rowsOf('payment'),
        consents: rowsOf('consent'),
        results: rowsOf('result'),
        ratings: rowsOf('rating'),
        corrections: rowsOf('correction'),
        feedback: rowsOf('feedback'),
      }
      for (const { dossier_id: id, family, coming } of cases) {
        const dossier = dossiers.get(id)
        const declared = declarations.get(id)
        if (!dossier || !declared) throw new Error(`Dossier ${id} of the simulation is not there.`)
        yield {
          family,
          coming,
          dossier,
          declared,
          steps: tables.steps(id),
          stays: tables.stays(id),
          contacts: tables.contacts(id),
          deadlines: tables.deadlines(id),
          moves: tables.moves(id),
          supplements: tables.supplements(id),
          answers: tables.answers(id),
          forms: tables.forms(id),
          payments: tables.payments(id),
          consents: tables.consents(id),
          results: tables.results(id),
          ratings: tables.ratings(id),
          corrections: tables.corrections(id),
          feedback: tables.feedback(id),
        }
      }
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
