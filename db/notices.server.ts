import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

export async function insertNotice(db: Db, notice: Insertable<Schema['notice']>) {
  await db
    .insertInto('notice')
    .values(notice)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function listNotices(db: Db, personId: string, limit: number) {
  return db
    .selectFrom('notice')
    .innerJoin('dossier', 'dossier.id', 'notice.dossier_id')
    .innerJoin('person', 'person.id', 'dossier.applicant_id')
    .leftJoin('consent', (join) =>
      join
        .onRef('consent.dossier_id', '=', 'notice.dossier_id')
        .onRef('consent.procedure_id', '=', 'notice.procedure_id'),
    )
    .selectAll('notice')
    .select(['dossier.code', 'dossier.title', 'dossier.bundle_id', 'dossier.applicant_id'])
    .select(['person.full_name as applicant', 'consent.id as consent_id'])
    .where('notice.person_id', '=', personId)
    .orderBy('notice.sent_at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(limit)
    .execute()
}
