import type Sqlite from 'better-sqlite3'
import {
  gatheringRollUps,
  writeRollUps,
  type Measured,
  type RolledUp,
  type Together,
} from './bulk-roll-ups.server.ts'
import { preparing, type Written } from './bulk-tables.server.ts'
import { openConnection } from './database.server.ts'

/** What one transaction of a simulation writes, as plain data: another thread can carry it out. */
export interface Batch {
  statements: readonly Written[]
  /** What was rolled up where somebody looks on. */
  rolledUp: RolledUp | undefined
  /** What is rolled up here, many together. */
  measured: readonly Measured[]
  /** Nothing is to wait for more after this one. */
  isLast: boolean
}

/** So much of the file stays in memory: whatever is under way lies in it. */
const CACHE_KIB = 64 * 1024

/** So much is written before it goes from the log of the file into the file: what changes often goes there once. */
const LOG_PAGES = 16_384

/** Somebody else has gone on with this simulation meanwhile: what was played here would be written twice. */
class MovedOnError extends Error {
  constructor() {
    super('Another process has gone on with this simulation. Nothing of this batch was written.')
    this.name = 'MovedOnError'
  }
}

/** Nobody goes on with this dossier any more. */
export const dropCase = 'delete from simulation_case where dossier_id = ?'

/**
 * Carries out batches on this connection, each in one transaction or not at all, and says how many rows of the roll-ups
 * it changed. What dossiers add to these is worked out here too: where the writer is another thread, that is its work.
 */
export function carryingOut(connection: Sqlite.Database, together?: Together) {
  // Rows refer to what the same writer wrote; asking for every one whether that is there takes a third of its time.
  connection.pragma('foreign_keys = OFF')
  connection.pragma(`cache_size = -${CACHE_KIB}`)
  connection.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
  const prepare = preparing(connection)
  const gathering = gatheringRollUps(together)
  const carryOut = connection.transaction((batch: Batch): number => {
    for (const { text, runs, mustFind } of batch.statements) {
      const statement = prepare(text)
      for (const values of runs) {
        const { changes } = statement.run(...values)
        if (mustFind && changes === 0) throw new MovedOnError()
      }
    }
    if (batch.rolledUp) writeRollUps(prepare, batch.rolledUp)
    gathering.add(batch.measured)
    const taken = gathering.take(batch.isLast)
    if (!taken) return 0
    writeRollUps(prepare, taken.rolledUp)
    for (const id of taken.ended) prepare(dropCase).run(id)
    return taken.rolledUp.counts.length + taken.rolledUp.tallies.length
  })
  return (batch: Batch): number => carryOut.immediate(batch)
}

/** A connection of its own that only carries out batches. */
export function openBatches(path: string, together?: Together) {
  const connection = openConnection(path, { readonly: false })
  return { carryOut: carryingOut(connection, together), close: () => connection.close() }
}
