import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** Every read of a person's data by an official is a row. */
export async function logRead(db: Db, read: Insertable<Schema['read_log']>) {
  await db.insertInto('read_log').values(read).execute()
}

export function listReads(db: Db, dossierId: string) {
  return db
    .selectFrom('read_log')
    .innerJoin('account', 'account.id', 'read_log.account_id')
    .innerJoin('office', 'office.id', 'read_log.office_id')
    .select(['read_log.at', 'read_log.procedure_id', 'read_log.purpose', 'read_log.fields'])
    .select(['account.full_name', 'office.name_vi', 'office.name_en'])
    .where('read_log.dossier_id', '=', dossierId)
    .orderBy('read_log.at', 'desc')
    .execute()
}
