import { prepared } from './prepared.server.ts'
import type { Db } from './schema.ts'

export async function findOffice(db: Db, id: string) {
  const [office] = await officeOf(db, id)
  return office
}

const officeOf = prepared((db, id: string) =>
  db.selectFrom('office').selectAll().where('id', '=', id),
)

/** The names of these offices; an unknown id is left out. */
export function listOfficeNames(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('office')
    .select(['id', 'name_vi', 'name_en'])
    .where('id', 'in', ids)
    .execute()
}
