import type { Db } from './schema.ts'

export function findConsentById(db: Db, id: string) {
  return db.selectFrom('consent').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listConsentsOfDossier(db: Db, dossierId: string) {
  return db
    .selectFrom('consent')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('id')
    .execute()
}

/** When the people asked for a dossier were or will be reminded, in order. */
export function listConsentReminders(db: Db, dossierId: string) {
  return db
    .selectFrom('deadline')
    .select(['id', 'procedure_id', 'due_at', 'done_at', 'outcome'])
    .where('dossier_id', '=', dossierId)
    .where('kind', '=', 'remindConsent')
    .orderBy('due_at')
    .execute()
}

/** When the time for relatives to answer ends, by procedure; only where the law gives one. */
export function listConsentEnds(db: Db, dossierId: string) {
  return db
    .selectFrom('deadline')
    .select(['procedure_id', 'due_at'])
    .where('dossier_id', '=', dossierId)
    .where('kind', '=', 'consentEnds')
    .execute()
}

/** What a person is asked to agree to, the newest first. */
export function listConsentsAskedOf(db: Db, personalNumber: string) {
  return db
    .selectFrom('consent')
    .innerJoin('dossier', 'dossier.id', 'consent.dossier_id')
    .innerJoin('person', 'person.id', 'dossier.applicant_id')
    .innerJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'consent.dossier_id')
        .onRef('step.procedure_id', '=', 'consent.procedure_id'),
    )
    .selectAll('consent')
    .select(['dossier.title', 'dossier.bundle_id', 'dossier.bundle_version'])
    .select(['person.full_name as applicant', 'step.state as step_state'])
    .where('consent.personal_number', '=', personalNumber)
    .orderBy('consent.asked_at', 'desc')
    .execute()
}
