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

export function listBenefits(db: Db, dossierId: string) {
  return db
    .selectFrom('benefit_payment')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('paid_at')
    .execute()
}

/** What a step paid out is reclaimed; once. */
export async function reclaimBenefits(trx: Db, dossierId: string, procedureId: string, at: number) {
  await trx
    .updateTable('benefit_payment')
    .set({ reclaimed_at: at })
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .where('reclaimed_at', 'is', null)
    .execute()
}
