import type { Db } from './schema.ts'

export function listOffices(db: Db) {
  return db.selectFrom('office').selectAll().orderBy('agency').orderBy('id').execute()
}
