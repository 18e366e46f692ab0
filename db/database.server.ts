import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** One writer and one reader on the same file. Reads outside a transaction see what was committed. */
export interface Store {
  write: Db
  read: Db
  path: string
  close: () => Promise<void>
}

/** A pragma that did not take: the database would not keep its promises, so it is not opened. */
export class PragmaError extends Error {
  constructor(pragma: string, expected: unknown, found: unknown) {
    super(`SQLite pragma ${pragma} reads ${String(found)}, not ${String(expected)}.`)
    this.name = 'PragmaError'
  }
}

/** Kysely begins deferred; a write transaction that starts by reading would then meet SQLITE_BUSY. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class PortalDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDriver>[0]
  constructor(config: ConstructorParameters<typeof SqliteDriver>[0]) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new ImmediateDriver(this.#config)
  }
}

/** Opens (or creates) the database file with the settings every connection needs. Throws PragmaError. */
export function openDatabase(path: string): Store {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const writer = openConnection(path, { readonly: false })
  const reader = openConnection(path, { readonly: true })
  const write = kyselyOn(writer)
  const read = kyselyOn(reader)
  return {
    write,
    read,
    path,
    close: async () => {
      // A connection nobody asked anything is not closed by its builder. The writer goes last: it empties the log.
      await read.destroy()
      reader.close()
      await write.destroy()
      writer.close()
    },
  }
}

/** A database that is only looked at: nobody writes through it, whatever they try. Throws when there is none. */
export function openReader(path: string): Store {
  const connection = openConnection(path, { readonly: true })
  const read = kyselyOn(connection)
  const close = async () => {
    await read.destroy()
    connection.close()
  }
  return { write: read, read, path, close }
}

/** A database with a schema of its own, on one connection. */
export function openOther<Tables>(path: string): Kysely<Tables> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return kyselyOn<Tables>(openConnection(path, { readonly: false }))
}

/**
 * Writes everything into one new file, in one piece. Others go on writing meanwhile; what they write later is not in
 * it. Throws when there is something under that name, or no room.
 */
export async function copyDatabase({ write }: Pick<Store, 'write'>, to: string) {
  await write.executeQuery(CompiledQuery.raw('vacuum into ?', [to]))
}

/** Moves what the log holds into the file itself. False when another connection kept that from happening. */
export async function settleDatabase({ write }: Pick<Store, 'write'>): Promise<boolean> {
  const { rows } = await write.executeQuery<{ busy: number }>(
    CompiledQuery.raw('pragma wal_checkpoint(truncate)'),
  )
  return rows[0]?.busy === 0
}

/**
 * better-sqlite3 is compiled with synchronous=NORMAL for WAL files that are reopened: an acknowledged
 * submission could be lost in a power cut. So FULL is set and read back on every open.
 */
export function openConnection(path: string, { readonly }: { readonly: boolean }) {
  const connection = new Sqlite(path, { readonly })
  if (!readonly) pragma(connection, 'journal_mode', 'WAL', 'wal')
  pragma(connection, 'synchronous', 'FULL', 2)
  pragma(connection, 'foreign_keys', 'ON', 1)
  pragma(connection, 'busy_timeout', '5000', 5000)
  return connection
}

function pragma(connection: Sqlite.Database, name: string, value: string, expected: unknown) {
  connection.pragma(`${name} = ${value}`)
  const found: unknown = connection.pragma(name, { simple: true })
  if (found !== expected) throw new PragmaError(name, expected, found)
}

/** Preparing a statement costs more than running it: each text is prepared once per connection. */
function kyselyOn<Tables = Schema>(connection: Sqlite.Database): Kysely<Tables> {
  const prepared = new Map<string, Sqlite.Statement>()
  const database = {
    prepare: (text: string) => {
      const known = prepared.get(text)
      if (known) return known
      const made = connection.prepare(text)
      if (prepared.size > 500) prepared.clear()
      prepared.set(text, made)
      return made
    },
    close: () => connection.close(),
  }
  return new Kysely<Tables>({ dialect: new PortalDialect({ database }) })
}
