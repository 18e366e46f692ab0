import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** Everything that was added is forgotten, and every dossier waits to be counted anew. */
export async function forgetRollUps(trx: Db) {
  const tables = ['roll_up', 'roll_up_tally', 'roll_up_due', 'measured_case', 'uncounted'] as const
  for (const table of tables) await trx.deleteFrom(table).execute()
  await trx
    .insertInto('uncounted')
    .columns(['dossier_id'])
    .expression((eb) => eb.selectFrom('dossier').select('id'))
    .execute()
}

/** Dossiers that wait to be counted, with the declaration their forms are counted from when that was not done. */
export const listUncounted = (db: Db, limit: number) =>
  db
    .selectFrom('uncounted')
    .innerJoin('dossier', 'dossier.id', 'uncounted.dossier_id')
    .leftJoin('declaration', 'declaration.dossier_id', 'dossier.id')
    .select(['dossier.id', 'dossier.bundle_id', 'dossier.bundle_version'])
    .select('declaration.declaration')
    .orderBy('dossier.id')
    .limit(limit)
    .execute()

export async function dropUncounted(trx: Db, ids: readonly string[]) {
  await trx.deleteFrom('uncounted').where('dossier_id', 'in', ids).execute()
}

export function insertFormCounts(trx: Db, rows: readonly Insertable<Schema['form_count']>[]) {
  return trx
    .insertInto('form_count')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
