import type { Db } from './schema.ts'

export function findOffice(db: Db, id: string) {
  return db.selectFrom('office').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The names of these offices; an unknown id is left out. */
export function listOfficeNames(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('office')
    .select(['id', 'name_vi', 'name_en'])
    .where('id', 'in', ids)
    .execute()
}
