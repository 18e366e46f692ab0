import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** Remembers who compared which values and when; what was compared before stays as it was. */
export async function insertValueChecks(
  db: Db,
  checks: readonly Insertable<Schema['value_check']>[],
) {
  if (checks.length === 0) return
  await db
    .insertInto('value_check')
    .values(checks)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The values of a dossier that were compared, by whom and when. */
export function listValueChecks(db: Db, dossierId: string) {
  return db
    .selectFrom('value_check')
    .innerJoin('account', 'account.id', 'value_check.checked_by')
    .select(['value_check.procedure_id', 'value_check.field', 'value_check.at'])
    .select('account.full_name as name')
    .where('dossier_id', '=', dossierId)
    .orderBy('value_check.at')
    .execute()
}
