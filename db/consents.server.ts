import type { Db } from './schema.ts'

export function findConsent(db: Db, dossierId: string, procedureId: string) {
  return db
    .selectFrom('consent')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst()
}

export function findConsentById(db: Db, id: string) {
  return db.selectFrom('consent').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listConsentsOfDossier(db: Db, dossierId: string) {
  return db.selectFrom('consent').selectAll().where('dossier_id', '=', dossierId).execute()
}

/** What a person is asked to agree to, the newest first. */
export function listConsentsAskedOf(db: Db, personalNumber: string) {
  return db
    .selectFrom('consent')
    .innerJoin('dossier', 'dossier.id', 'consent.dossier_id')
    .innerJoin('person', 'person.id', 'dossier.applicant_id')
    .selectAll('consent')
    .select(['dossier.code', 'dossier.title', 'dossier.bundle_id', 'person.full_name as applicant'])
    .where('consent.personal_number', '=', personalNumber)
    .orderBy('consent.asked_at', 'desc')
    .execute()
}
