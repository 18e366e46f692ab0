import type { Insertable } from 'kysely'
import type { ProviderEventRow } from './schema.payments.ts'
import type { Db, Schema } from './schema.ts'

/** The book of the simulated payment provider. The portal's own payments never read it: it is told by webhook. */

/** Opens an order, or finds the one with this reference. */
export async function openProviderOrder(db: Db, order: Insertable<Schema['provider_order']>) {
  await db
    .insertInto('provider_order')
    .values(order)
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .execute()
  return db
    .selectFrom('provider_order')
    .selectAll()
    .where('reference', '=', order.reference)
    .executeTakeFirstOrThrow()
}

export function findProviderOrder(db: Db, id: string) {
  return db.selectFrom('provider_order').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listProviderEvents(db: Db, orderId: string) {
  return db
    .selectFrom('provider_event')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('sequence')
    .execute()
}

/** Where money was taken. */
export function findCharge(db: Db, charge: string) {
  return db
    .selectFrom('provider_event')
    .selectAll()
    .where('charge', '=', charge)
    .where('type', '=', 'paid')
    .executeTakeFirst()
}

/** Writes the next thing that happened to an order; the same key writes once. */
export async function insertProviderEvent(
  trx: Db,
  event: Omit<ProviderEventRow, 'sequence' | 'attempts' | 'delivered_at' | 'due_at'>,
) {
  const { last } = await trx
    .selectFrom('provider_event')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('order_id', '=', event.order_id)
    .executeTakeFirstOrThrow()
  const told = { due_at: event.at, attempts: 0, delivered_at: null }
  await trx
    .insertInto('provider_event')
    .values({ ...event, ...told, sequence: (last ?? 0) + 1 })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

/** The next event the portal has not been told; events of one order in their order. */
export function findUntoldEvent(db: Db, until: number) {
  return db
    .selectFrom('provider_event')
    .selectAll()
    .where('delivered_at', 'is', null)
    .where('due_at', '<=', until)
    .orderBy('due_at')
    .orderBy('order_id')
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
}

export async function saveTelling(
  db: Db,
  id: string,
  told: Pick<ProviderEventRow, 'attempts' | 'due_at' | 'delivered_at'>,
) {
  await db.updateTable('provider_event').set(told).where('id', '=', id).execute()
}

/** What the provider has not got through to the portal, the oldest first. */
export function listUntoldEvents(db: Db) {
  return db
    .selectFrom('provider_event')
    .selectAll()
    .where('delivered_at', 'is', null)
    .orderBy('at')
    .execute()
}
