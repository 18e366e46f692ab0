import type { Db } from './schema.ts'

export async function findAccounts(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db.selectFrom('account').selectAll().where('id', 'in', ids).execute()
}
