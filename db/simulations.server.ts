import type { Db } from './schema.ts'

/** Which simulation a database holds and how far it has come; undefined for one that holds none. */
export function findSimulation(db: Db) {
  return db.selectFrom('simulation').select(['scenario', 'settings', 'progress']).executeTakeFirst()
}
