import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** Keeps that a benefit was paid; a step pays once. */
export async function insertBenefit(db: Db, payment: Insertable<Schema['benefit_payment']>) {
  await db
    .insertInto('benefit_payment')
    .values(payment)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The money of a step was asked back. */
export async function reclaimBenefit(
  db: Db,
  dossierId: string,
  procedureId: string,
  reclaimedAt: number,
) {
  await db
    .updateTable('benefit_payment')
    .set({ reclaimed_at: reclaimedAt })
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .where('reclaimed_at', 'is', null)
    .execute()
}

export function listBenefits(db: Db, dossierId: string) {
  return db
    .selectFrom('benefit_payment')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('paid_at')
    .execute()
}
