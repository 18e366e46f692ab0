import type Sqlite from 'better-sqlite3'
import { writeRollUps, type RolledUp } from './bulk-roll-ups.server.ts'
import { preparing, type Written } from './bulk-tables.server.ts'
import { openConnection } from './database.server.ts'

/** What one transaction of a simulation writes, as plain data: another thread can carry it out. */
export interface Batch {
  statements: readonly Written[]
  rolledUp: RolledUp | undefined
}

/** So much of the file stays in memory: whatever is under way lies in it. */
const CACHE_KIB = 128 * 1024

/** So much is written before it goes from the log of the file into the file: what changes often goes there once. */
const LOG_PAGES = 16_384

/** Somebody else has gone on with this simulation meanwhile: what was played here would be written twice. */
class MovedOnError extends Error {
  constructor() {
    super('Another process has gone on with this simulation. Nothing of this batch was written.')
    this.name = 'MovedOnError'
  }
}

/** Carries out batches on this connection, each in one transaction or not at all. */
export function carryingOut(connection: Sqlite.Database) {
  // Rows refer to what the same writer wrote; asking for every one whether that is there takes a third of its time.
  connection.pragma('foreign_keys = OFF')
  connection.pragma(`cache_size = -${CACHE_KIB}`)
  connection.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
  const prepare = preparing(connection)
  const carryOut = connection.transaction(({ statements, rolledUp }: Batch) => {
    for (const { text, values, mustFind } of statements) {
      const { changes } = prepare(text).run(...values)
      if (mustFind && changes === 0) throw new MovedOnError()
    }
    if (rolledUp) writeRollUps(prepare, rolledUp)
  })
  return (batch: Batch): void => void carryOut.immediate(batch)
}

/** A connection of its own that only carries out batches. */
export function openBatches(path: string) {
  const connection = openConnection(path, { readonly: false })
  return { carryOut: carryingOut(connection), close: () => connection.close() }
}
