import type { Insertable, Selectable } from 'kysely'
import { pendingDossiers } from './bulk-dossiers.server.ts'
import { writeRollUps, type RolledUp } from './bulk-roll-ups.server.ts'
import { preparing } from './bulk-tables.server.ts'
import { openConnection } from './database.server.ts'
import type { Schema } from './schema.ts'

export type { BulkOpening } from './bulk-dossiers.server.ts'

/** What a simulation keeps besides its rows, as JSON texts: with it, it goes on where it stood. */
export interface SimulationState {
  progress: string
  /** Cases that changed since the last time and go on. */
  cases: readonly Schema['simulation_case'][]
  /** Cases to which nothing more will happen. */
  ended: readonly string[]
  /** What dossiers add to the figures; undefined while it is still gathered. */
  rolledUp: RolledUp | undefined
  /** Running numbers, by counter. */
  counters: ReadonlyMap<string, number>
}

/** So much of the file stays in memory: whatever is under way lies in it. */
const CACHE_KIB = 128 * 1024

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
 * databases of runs only, where nobody else writes. What was not flushed is not there.
 */
export function openBulkWriter(path: string) {
  const connection = openConnection(path, { readonly: false })
  // Rows refer to what the same writer wrote; asking for every one whether that is there takes a third of its time.
  connection.pragma('foreign_keys = OFF')
  connection.pragma(`cache_size = -${CACHE_KIB}`)
  const prepare = preparing(connection)
  const pending = pendingDossiers()

  const count = (name: string, value: number) =>
    prepare(
      'insert into counter (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    ).run(name, value)

  const write = connection.transaction((state: SimulationState) => {
    pending.flush(prepare)
    if (state.rolledUp) writeRollUps(prepare, state.rolledUp)
    for (const [name, value] of state.counters) count(name, value)
    for (const { dossier_id, family, coming } of state.cases) {
      prepare('insert or replace into simulation_case values (?, ?, ?)').run(
        dossier_id,
        family,
        coming,
      )
    }
    for (const id of state.ended) {
      prepare('delete from simulation_case where dossier_id = ?').run(id)
    }
    prepare('update simulation set progress = ?').run(state.progress)
  })

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
    flush: (state: SimulationState) => write.immediate(state),

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
