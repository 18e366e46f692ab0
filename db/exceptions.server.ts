import { sql } from 'kysely'
import type { Rows } from '#machines/rows.types.ts'
import { insertRows } from './insert.server.ts'
import { prepared } from './prepared.server.ts'
import { writeRevocations } from './revocations.server.ts'
import type { Db } from './schema.ts'

/** Writes what went wrong with a dossier, and how it was answered. Runs inside the caller's transaction. */
export async function insertExceptions(trx: Db, rows: Rows) {
  await insertRows(trx, 'supplement', rows.supplements)
  await insertRows(trx, 'refusal', rows.refusals)
  await insertRows(trx, 'correction', rows.corrections)
  await insertRows(trx, 'amendment', rows.amendments)
  await insertRows(trx, 'likeness', rows.likenesses)
  await insertRows(trx, 'promise_move', rows.promiseMoves)
  await writeRevocations(trx, rows)
  for (const { dossier_id, procedure_id, ...answered } of rows.answeredSupplements) {
    await trx
      .updateTable('supplement')
      .set(answered)
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
      .where('state', '=', 'asked')
      .execute()
  }
  for (const { dossier_id, procedure_id, ...answered } of rows.answeredCorrections) {
    await trx
      .updateTable('correction')
      .set(answered)
      .where('dossier_id', '=', dossier_id)
      .where('procedure_id', '=', procedure_id)
      .where('state', '=', 'asked')
      .execute()
  }
  for (const { dossier_id, other_id, ...decided } of rows.decidedLikenesses) {
    await trx
      .updateTable('likeness')
      .set(decided)
      .where('dossier_id', '=', dossier_id)
      .where('other_id', '=', other_id)
      .execute()
  }
}

/** What a citizen was asked to complete or mend, oldest first. */
export function listSupplements(db: Db, dossierId: string) {
  return db
    .selectFrom('supplement')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('asked_at')
    .execute()
}

export function findOpenSupplement(db: Db, dossierId: string, procedureId: string) {
  return db
    .selectFrom('supplement')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .where('state', '=', 'asked')
    .executeTakeFirst()
}

export function listRefusals(db: Db, dossierId: string) {
  return db.selectFrom('refusal').selectAll().where('dossier_id', '=', dossierId).execute()
}

/** Results that came back for correction, oldest first. */
export function listCorrections(db: Db, dossierId: string) {
  return db
    .selectFrom('correction')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('asked_at')
    .execute()
}

/** Values that changed after sending, oldest first. */
export function listAmendments(db: Db, dossierId: string) {
  return db
    .selectFrom('amendment')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('revision')
    .orderBy('field')
    .execute()
}

/** How the promises of a dossier moved, oldest first. */
export function listPromiseMoves(db: Db, dossierId: string) {
  return db
    .selectFrom('promise_move')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** The dossiers a dossier was found to look like. */
export function listLikenesses(db: Db, dossierId: string) {
  return db.selectFrom('likeness').selectAll().where('dossier_id', '=', dossierId).execute()
}

/** More look-alikes than anybody compares: the newest are enough to be asked about. */
const MOST_LIKE_CASES = 10

/**
 * The newest dossiers that have one of these keys in common with a new one. Which they are is settled before their
 * declarations are read: a key that many share must not cost more than a look at its index.
 */
export const findLikeCases = (db: Db, keys: readonly string[], stepId: string) =>
  likeCasesOf(db, JSON.stringify(keys), stepId)

const likeCasesOf = prepared((db, keys: string, stepId: string) => {
  const alike = db
    .selectFrom('identity_key')
    .innerJoin('dossier', 'dossier.id', 'identity_key.dossier_id')
    .select(['dossier.id', 'dossier.bundle_id', 'dossier.submitted_at'])
    .where('identity_key.key', 'in', sql<string>`(select value from json_each(${keys}))`)
    .groupBy('dossier.id')
    .orderBy('dossier.submitted_at', 'desc')
    .limit(sql.lit(MOST_LIKE_CASES))
    .as('alike')
  return db
    .selectFrom(alike)
    .innerJoin('declaration', 'declaration.dossier_id', 'alike.id')
    .leftJoin('revocation', (join) =>
      join
        .onRef('revocation.dossier_id', '=', 'alike.id')
        .on('revocation.procedure_id', '=', stepId),
    )
    .select([
      'alike.id as dossier_id',
      'alike.bundle_id',
      'declaration.declaration',
      'revocation.at as revoked_at',
    ])
    .orderBy('alike.submitted_at', 'desc')
})

export function insertIdentityKeys(trx: Db, dossierId: string, keys: readonly string[]) {
  return insertRows(
    trx,
    'identity_key',
    keys.map((key) => ({ key, dossier_id: dossierId })),
  )
}
