import type Sqlite from 'better-sqlite3'
import type { Insertable } from 'kysely'
import type { Schema } from './schema.ts'

type Values = Record<string, unknown>

/** A statement takes some ten kilobytes, and roll-ups are added to in thousands of ways. */
const MOST_PREPARED = 300

/** Statements by their text: preparing one costs more than running it. */
export function preparing(connection: Sqlite.Database) {
  const known = new Map<string, Sqlite.Statement<unknown[]>>()
  return (text: string) => {
    const found = known.get(text)
    if (found) return found
    const made = connection.prepare<unknown[]>(text)
    if (known.size >= MOST_PREPARED) known.clear()
    known.set(text, made)
    return made
  }
}

export type Prepare = ReturnType<typeof preparing>

/** One statement on its way, with the values of each time it runs. */
export interface Written {
  text: string
  runs: readonly (readonly unknown[])[]
  /** It finds its row as it was left, or all of it is given up. */
  mustFind?: true
}

export type Write = (written: Written) => void

/**
 * Rows of one table on their way: new ones wait in memory and are changed there, so that most are written once, as they
 * ended; changes of rows that are written already wait beside them, the latest of each column.
 */
export class PendingTable<Table extends keyof Schema> {
  readonly #added = new Map<string, Values>()
  readonly #changed = new Map<string, { keys: readonly string[]; change: Values }>()
  /** The same new rows by their dossier. */
  readonly #ofDossier = new Map<unknown, Values[]>()
  /** Texts of updates, by their columns. */
  readonly #updates = new Map<string, string>()

  constructor(
    readonly table: Table,
    readonly keys: readonly string[],
  ) {}

  add(row: Insertable<Schema[Table]>) {
    const values: Values = { ...row }
    this.#added.set(keyOf(this.keys.map((key) => values[key])), values)
    const own = this.#ofDossier.get(values.dossier_id)
    if (own) own.push(values)
    else this.#ofDossier.set(values.dossier_id, [values])
  }

  /** Changes a row by its key, wherever it is; columns of the key may be among what is said of it. */
  change(keys: readonly string[], change: object) {
    const key = keyOf(keys)
    const added = this.#added.get(key)
    if (added) {
      Object.assign(added, change)
      return
    }
    const before = this.#changed.get(key)
    if (before) Object.assign(before.change, change)
    else this.#changed.set(key, { keys, change: { ...change } })
  }

  /** The waiting row with this key; undefined when it is written already. */
  find(keys: readonly string[]): Values | undefined {
    return this.#added.get(keyOf(keys))
  }

  /** Rows of a dossier that wait, for changes by something else than their key. */
  waiting(dossierId: string | undefined): readonly Values[] {
    return this.#ofDossier.get(dossierId) ?? []
  }

  flushChanges(write: Write) {
    const all = new Map<string, unknown[][]>()
    for (const { keys, change } of this.#changed.values()) {
      const columns = Object.keys(change).filter((name) => !this.keys.includes(name))
      const text = this.#updateOf(columns)
      const values = [...columns.map((name) => change[name]), ...keys]
      const runs = all.get(text)
      if (runs) runs.push(values)
      else all.set(text, [values])
    }
    // Each is of another row: it is the same in which order they come.
    for (const [text, runs] of all) write({ text, runs })
    this.#changed.clear()
  }

  #updateOf(columns: readonly string[]): string {
    const key = columns.join()
    const known = this.#updates.get(key)
    if (known !== undefined) return known
    const where = this.keys.map((name) => `${name} = ?`).join(' and ')
    const set = columns.map((name) => `${name} = ?`).join(', ')
    const text = `update ${this.table} set ${set} where ${where}`
    this.#updates.set(key, text)
    return text
  }

  flushAdded(write: Write) {
    insertAll(write, this.table, this.#added.values())
    this.#added.clear()
    this.#ofDossier.clear()
  }
}

/** Most keys are one column. */
function keyOf(values: readonly unknown[]): string {
  const [first, second, third] = values
  if (values.length === 1) return String(first)
  return values.length === 2
    ? `${String(first)} ${String(second)}`
    : `${String(first)} ${String(second)} ${String(third)}`
}

/** Rows of one table that never change once they are there. */
export class PendingList<Table extends keyof Schema> {
  #rows: Values[] = []

  constructor(readonly table: Table) {}

  add(...rows: readonly Insertable<Schema[Table]>[]) {
    for (const row of rows) this.#rows.push(row)
  }

  flushAdded(write: Write) {
    insertAll(write, this.table, this.#rows)
    this.#rows = []
  }
}

/** Rows one statement takes: calling SQLite costs as much as writing a short row. */
const ROWS_AT_ONCE = 25

/** Rows of a table mostly have the same columns: those that follow each other go in together. */
function insertAll(write: Write, table: string, rows: Iterable<Values>) {
  let columns: string[] = []
  let values: unknown[] = []
  let count = 0
  let text = ''
  let runs: unknown[][] = []
  const send = () => {
    if (count === 0) return
    const next = insertOf(table, columns, count)
    if (next !== text) {
      if (runs.length > 0) write({ text, runs })
      text = next
      runs = []
    }
    runs.push(values)
    values = []
    count = 0
  }
  for (const row of rows) {
    const own = Object.keys(row)
    if (own.length !== columns.length || own.some((name, at) => columns[at] !== name)) {
      send()
      columns = own
    }
    for (const name of columns) values.push(row[name])
    if (++count === ROWS_AT_ONCE) send()
  }
  send()
  if (runs.length > 0) write({ text, runs })
}

/** Texts of inserts, by table, columns and number of rows. */
const inserts = new Map<string, string>()

function insertOf(table: string, columns: readonly string[], count: number): string {
  const key = `${count} ${table} ${columns.length}`
  const known = inserts.get(key)
  const head = `insert into ${table} (${columns.join(', ')}) values `
  if (known?.startsWith(head)) return known
  const marks = `(${columns.map(() => '?').join(', ')})`
  const text = head + Array.from({ length: count }, () => marks).join(', ')
  inserts.set(key, text)
  return text
}
