import type { Insertable, Selectable } from 'kysely'
import type { Db, Schema } from './schema.ts'

export type TargetRow = Selectable<Schema['target']>

export const listTargetRows = (db: Db): Promise<TargetRow[]> =>
  db.selectFrom('target').selectAll().orderBy('until_on').orderBy('id').execute()

/** Sets a target, or sets it anew under the same id. */
export async function saveTarget(trx: Db, target: Insertable<Schema['target']>) {
  const { id, ...rest } = target
  await trx
    .insertInto('target')
    .values({ id, ...rest })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute()
}

export async function deleteTarget(trx: Db, id: string) {
  const { numDeletedRows } = await trx.deleteFrom('target').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
