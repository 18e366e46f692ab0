import type { Db } from './schema.ts'

export function listSteps(db: Db, dossierId: string) {
  return db.selectFrom('step').selectAll().where('dossier_id', '=', dossierId).execute()
}

export function findStep(db: Db, dossierId: string, procedureId: string) {
  return db
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst()
}

export function listOpenStays(db: Db, dossierId: string) {
  return db
    .selectFrom('stay')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('left_at', 'is', null)
    .execute()
}

export function listStays(db: Db, dossierId: string) {
  return db
    .selectFrom('stay')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('entered_at')
    .execute()
}
