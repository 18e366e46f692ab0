import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** Every read of a person's data by an official is a row. */
export async function logRead(db: Db, read: Insertable<Schema['read_log']>) {
  await db.insertInto('read_log').values(read).execute()
}

/** Somebody whose account or office is gone stays in the log: who they were is then told by their ids. */
const all = (db: Db) =>
  db
    .selectFrom('read_log')
    .innerJoin('dossier', 'dossier.id', 'read_log.dossier_id')
    .leftJoin('account', 'account.id', 'read_log.account_id')
    .leftJoin('office', 'office.id', 'read_log.office_id')

/** Whose data: of one dossier, or of everything a person sent. */
export type ReadsOf = { dossierId: string } | { applicantId: string }

const among = (db: Db, of: ReadsOf) =>
  'dossierId' in of
    ? all(db).where('read_log.dossier_id', '=', of.dossierId)
    : all(db).where('dossier.applicant_id', '=', of.applicantId)

export function listReads(db: Db, of: ReadsOf, limit: number, offset = 0) {
  return among(db, of)
    .select(['read_log.id', 'read_log.at', 'read_log.dossier_id', 'read_log.procedure_id'])
    .select(['read_log.purpose', 'read_log.fields', 'read_log.account_id', 'read_log.office_id'])
    .select(['account.full_name', 'account.title_vi', 'account.title_en'])
    .select(['office.name_vi', 'office.name_en'])
    .select(['dossier.code', 'dossier.title', 'dossier.bundle_id'])
    .orderBy('read_log.at', 'desc')
    .orderBy('read_log.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
}

export async function countReads(db: Db, of: ReadsOf): Promise<number> {
  const { rows } = await among(db, of)
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return rows
}
