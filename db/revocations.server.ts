import type { Rows } from '#machines/rows.types.ts'
import { insertRows } from './insert.server.ts'
import type { Db } from './schema.ts'

/** Writes what a revocation means, and what becomes of it. */
export async function writeRevocations(trx: Db, rows: Rows) {
  await insertRows(trx, 'revocation', rows.revocations)
  await insertRows(trx, 'compensation', rows.compensations)
  for (const { dossier_id, procedure_id, ...answered } of rows.answeredCompensations) {
    await trx
      .updateTable('compensation')
      .set(answered)
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
      .where('done_at', 'is', null)
      .execute()
  }
  for (const { dossier_id, procedure_id, revoked_at } of rows.revokedResults) {
    await trx
      .updateTable('result')
      .set({ revoked_at })
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
      .where('revoked_at', 'is', null)
      .execute()
  }
}

/** The results of a dossier that were taken back, oldest first. */
export function listRevocations(db: Db, dossierId: string) {
  return db
    .selectFrom('revocation')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('at')
    .execute()
}

/** What the offices of a dossier had to undo, oldest first. */
export function listCompensations(db: Db, dossierId: string) {
  return db
    .selectFrom('compensation')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
}

export function findRevocation(db: Db, id: string) {
  return db.selectFrom('revocation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The last revocation of a dossier that speaks of somebody, if there is one. */
export function findLastConcerning(db: Db, dossierId: string) {
  return db
    .selectFrom('revocation')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('concerned', 'is not', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Who signed the newest result of a step, by account. */
export async function findSigner(db: Db, dossierId: string, procedureId: string) {
  const signed = await db
    .selectFrom('dossier_event')
    .select('actor_id')
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .where('type', '=', 'SIGN')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  return signed?.actor_id
}

/** Everybody who works in an office, with what they may do. */
export function listColleagues(db: Db, officeId: string) {
  return db
    .selectFrom('account')
    .select(['id', 'roles'])
    .where('office_id', '=', officeId)
    .execute()
}
