import { sql, type Insertable } from 'kysely'
import { stateFacts, stepStates } from '#machines/step.states.ts'
import type { Db, Schema } from './schema.ts'

export function listPayments(db: Db, dossierId: string) {
  return db.selectFrom('payment').selectAll().where('dossier_id', '=', dossierId).execute()
}

export function findPayment(db: Db, id: string) {
  return db.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirst()
}

const endedInVain = stepStates.filter((state) => {
  const { settled, hasResult } = stateFacts[state]
  return settled && !hasResult
})

/** Of these the payments of steps that ended without a result: the money goes back. */
export async function listPaidInVain(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('payment')
    .innerJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'payment.dossier_id')
        .onRef('step.procedure_id', '=', 'payment.procedure_id'),
    )
    .select('payment.id')
    .where('payment.id', 'in', ids)
    .where('payment.state', '=', 'paid')
    .where('step.state', 'in', endedInVain)
    .execute()
  return rows.map(({ id }) => id)
}

/** The attempts to pay, the last one last. */
export function listPaymentOrders(db: Db, paymentIds: readonly string[]) {
  return db
    .selectFrom('payment_order')
    .selectAll()
    .where('payment_id', 'in', paymentIds)
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute()
}

/** An attempt with what it pays for. */
export function findPaymentOrder(db: Db, id: string) {
  return db
    .selectFrom('payment_order')
    .innerJoin('payment', 'payment.id', 'payment_order.payment_id')
    .innerJoin('dossier', 'dossier.id', 'payment.dossier_id')
    .selectAll('payment_order')
    .select(['payment.dossier_id', 'payment.procedure_id', 'payment.amount'])
    .select('dossier.applicant_id')
    .where('payment_order.id', '=', id)
    .executeTakeFirst()
}

export async function insertPaymentOrder(db: Db, order: Insertable<Schema['payment_order']>) {
  await db
    .insertInto('payment_order')
    .values(order)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function savePaymentOrder(
  db: Db,
  id: string,
  change: Pick<Schema['payment_order'], 'state' | 'sequence' | 'changed_at' | 'recorded_at'>,
) {
  await db.updateTable('payment_order').set(change).where('id', '=', id).execute()
}

/** Keeps what the provider told. False when it told that before: the repeat is counted and swallowed. */
export async function insertPaymentEvent(
  trx: Db,
  event: Insertable<Schema['payment_event']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('payment_event')
    .values(event)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 0n) return true
  await trx
    .updateTable('payment_event')
    .set((eb) => ({ repeats: eb('repeats', '+', 1) }))
    .where('id', '=', event.id)
    .execute()
  return false
}

export async function savePaymentOutcome(trx: Db, eventId: string, outcome: string) {
  await trx.updateTable('payment_event').set({ outcome }).where('id', '=', eventId).execute()
}

/** What the provider told about these attempts, in the order in which it reached us. */
export function listPaymentEvents(db: Db, orderIds: readonly string[]) {
  return db
    .selectFrom('payment_event')
    .selectAll()
    .where('order_id', 'in', orderIds)
    .orderBy('at')
    .orderBy(sql`rowid`)
    .execute()
}

/** Payments of all dossiers, the latest asked first. */
export function listAllPayments(db: Db, limit: number) {
  return db
    .selectFrom('payment')
    .innerJoin('dossier', 'dossier.id', 'payment.dossier_id')
    .selectAll('payment')
    .select(['dossier.code', 'dossier.bundle_id'])
    .orderBy('payment.asked_at', 'desc')
    .orderBy('payment.id')
    .limit(limit)
    .execute()
}
