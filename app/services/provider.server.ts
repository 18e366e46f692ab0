import type { Store } from '#db/database.server.ts'
import { findFault } from '#db/faults.server.ts'
import {
  findCharge,
  findProviderOrder,
  insertProviderEvent,
  listProviderEvents,
  openProviderOrder,
} from '#db/provider.server.ts'
import type { ProviderEventRow } from '#db/schema.payments.ts'
import type { Db } from '#db/schema.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Context } from './context.ts'
import { NotFoundError, ReceiverDownError } from './errors.ts'
import { newId } from './minting.server.ts'

/**
 * The simulated payment provider: another house with a book of its own. It knows a sum and a purpose, never who
 * pays for whom. Whoever has the address of an order may pay it.
 */
export const PROVIDER = 'payment-provider'

export const providerChoices = ['pay', 'payTwice', 'fail', 'cancel'] as const
export type ProviderChoice = (typeof providerChoices)[number]

type Standing = 'open' | 'failed' | 'paid' | 'cancelled'

interface AskedOrder {
  /** The customer's number for it: the same reference is the same order, however often it is asked for. */
  reference: string
  amount: number
  purpose: string
  /** A path of the portal, to come back to. */
  returnTo: string
}

/** Opens an order to pay. Throws ReceiverDownError while the provider does not answer. */
export async function openOrder(
  { db, now }: Pick<Context, 'db' | 'now'>,
  asked: AskedOrder,
): Promise<string> {
  if (await findFault(db.read, PROVIDER, now)) throw new ReceiverDownError(PROVIDER)
  const { returnTo, ...order } = asked
  const row = { ...order, id: newId(db), return_to: returnTo, created_at: now }
  return (await openProviderOrder(db.write, row)).id
}

/** An order as the provider shows it to whoever pays. Throws NotFoundError. */
export const viewOrder = ({ db }: Pick<Context, 'db'>, id: string) => orderIn(db.read, id)

async function orderIn(db: Db, id: string) {
  const order = await findProviderOrder(db, id)
  if (!order) throw new NotFoundError(`order ${id}`)
  const events = await listProviderEvents(db, id)
  const { amount, purpose, return_to: returnTo } = order
  return { id, amount, purpose, returnTo, standing: standingOf(events) }
}

function standingOf(events: readonly ProviderEventRow[]): Standing {
  if (events.some(({ type }) => type === 'paid')) return 'paid'
  if (events.some(({ type }) => type === 'cancelled')) return 'cancelled'
  return events.length > 0 ? 'failed' : 'open'
}

const outcomes: Record<ProviderChoice, readonly ProviderEventRow['type'][]> = {
  pay: ['paid'],
  payTwice: ['paid', 'paid'],
  fail: ['failed'],
  cancel: ['cancelled'],
}

/**
 * Somebody chooses how the payment goes. An order that is paid or cancelled stays so; the same key counts once.
 * Throws NotFoundError.
 */
export async function settleOrder(
  { db, now }: Pick<Context, 'db' | 'now'>,
  id: string,
  choice: ProviderChoice,
  key: string,
) {
  await db.write.transaction().execute(async (trx) => {
    const { amount, standing } = await orderIn(trx, id)
    if (standing === 'paid' || standing === 'cancelled') return
    for (const [index, type] of outcomes[choice].entries()) {
      const charge = type === 'paid' ? newId(db) : null
      const event = { id: newId(db), order_id: id, type, charge, amount, at: now }
      await insertProviderEvent(trx, { ...event, key: `${id}/${key}/${index}` })
    }
  })
}

/** Sends money back, once per charge. Throws NotFoundError for money that never came. */
export async function refundCharge(db: Store, at: Instant, charge: string) {
  await db.write.transaction().execute(async (trx) => {
    const paid = await findCharge(trx, charge)
    if (!paid) throw new NotFoundError(`charge ${charge}`)
    const { order_id, amount } = paid
    const event = { id: newId(db), order_id, charge, amount, at }
    await insertProviderEvent(trx, { ...event, type: 'refunded', key: `refund/${charge}` })
  })
}
