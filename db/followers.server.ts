import type { Db } from './schema.ts'

/** Somebody follows a dossier from now on; doing it again changes nothing. */
export async function insertFollower(db: Db, dossierId: string, personId: string, at: number) {
  await db
    .insertInto('follower')
    .values({ dossier_id: dossierId, person_id: personId, since_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The dossiers of others that a person follows, the newest first; one of them where it is named. */
export function listFollowed(db: Db, personId: string, dossierId?: string) {
  return db
    .selectFrom('follower')
    .innerJoin('dossier', 'dossier.id', 'follower.dossier_id')
    .innerJoin('person', 'person.id', 'dossier.applicant_id')
    .selectAll('dossier')
    .select(['person.full_name as applicant', 'follower.since_at'])
    .where('follower.person_id', '=', personId)
    .$if(dossierId !== undefined, (query) => query.where('dossier.id', '=', dossierId ?? ''))
    .orderBy('follower.since_at', 'desc')
    .execute()
}
