import { z } from 'zod'
import {
  findPayment,
  findPaymentOrder,
  insertPaymentEvent,
  listPaymentEvents,
  savePaymentOrder,
  savePaymentOutcome,
} from '#db/payments.server.ts'
import type { Db } from '#db/schema.ts'
import { advanceIn } from './advancing.server.ts'
import type { Context } from './context.ts'
import { tellPerson } from './noticing.server.ts'
import { secretsBeside } from './secrets.server.ts'
import { verifyWebhook, type Verdict } from './webhook-signature.server.ts'

const id = z.string().min(1).max(100)
const taken = z.object({ id, order: id, sequence: z.int().positive(), amount: z.int().positive() })
const message = z.discriminatedUnion('type', [
  taken.extend({ type: z.literal('paid'), charge: id }),
  taken.extend({ type: z.literal('refunded'), charge: id }),
  taken.extend({ type: z.literal('failed'), charge: z.null() }),
  taken.extend({ type: z.literal('cancelled'), charge: z.null() }),
])

/** What the payment provider tells. */
export type WebhookMessage = z.infer<typeof message>

/** What came of a webhook; only the first two are news the provider need not send again. */
export type WebhookAnswer =
  'taken' | 'repeated' | Exclude<Verdict, 'genuine'> | 'unreadable' | 'unknown'

type Received = Pick<Context, 'db' | 'now' | 'recordedAt'>
type Order = NonNullable<Awaited<ReturnType<typeof findPaymentOrder>>>

/**
 * Takes what the provider tells: believed by its signature alone, once per event, in whatever order it comes.
 * Everything it means is one transaction. Never throws for what was sent.
 */
export async function receiveWebhook(
  received: Received,
  body: string,
  signature: string,
): Promise<WebhookAnswer> {
  const { db, recordedAt } = received
  const { webhookSecret } = secretsBeside(db.path)
  const verdict = verifyWebhook(webhookSecret, body, signature, recordedAt)
  if (verdict !== 'genuine') return verdict
  const told = read(body)
  if (!told) return 'unreadable'
  return db.write.transaction().execute(async (trx) => {
    const order = await findPaymentOrder(trx, told.order)
    if (!order) return 'unknown'
    const { id, sequence, type, charge, amount } = told
    const row = { id, order_id: order.id, sequence, type, charge, amount, outcome: 'late' }
    const times = { at: received.now, recorded_at: recordedAt }
    if (!(await insertPaymentEvent(trx, { ...row, ...times }))) return 'repeated'
    await savePaymentOutcome(trx, id, await apply(trx, received, order, told))
    return 'taken'
  })
}

function read(body: string): WebhookMessage | undefined {
  try {
    return message.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

/** What it changed: `returned` money was not owed and goes back, `late` news was overtaken by other news. */
async function apply(trx: Db, received: Received, order: Order, told: WebhookMessage) {
  switch (told.type) {
    case 'paid':
      return takePayment(trx, received, order, told)
    case 'refunded':
      await tellPerson(trx, {
        id: told.id,
        person_id: order.applicant_id,
        dossier_id: order.dossier_id,
        procedure_id: order.procedure_id,
        message: 'refunded',
        sent_at: received.now,
      })
      return 'refunded'
    case 'failed':
    case 'cancelled':
      // That money was taken is a fact: no later or delayed word undoes it.
      if (order.state === 'paid' || told.sequence < order.sequence) return 'late'
      await saveState(trx, received, order, told, told.type)
      return told.type
  }
}

/** Money came. It pays what is due, or it goes back: the statechart decides. */
async function takePayment(
  trx: Db,
  received: Received,
  order: Order,
  { charge, amount, ...told }: Extract<WebhookMessage, { type: 'paid' }>,
) {
  if (amount !== order.amount) return 'mismatch'
  const known = await listPaymentEvents(trx, [order.id])
  const isBack = known.some((event) => event.type === 'refunded' && event.charge === charge)
  if (isBack) return 'late'
  const provider = { kind: 'system', id: 'payment-provider', name: 'payment-provider' } as const
  const event = { type: 'PAY', stepId: order.procedure_id, charge } as const
  const ctx = { ...received, actor: provider }
  const key = `payment-provider/${charge}`
  const { repeated } = await advanceIn(trx, ctx, order.dossier_id, event, { key })
  if (repeated) return 'late'
  await saveState(trx, received, order, told, 'paid')
  const payment = await findPayment(trx, order.payment_id)
  return payment?.charge === charge ? 'paid' : 'returned'
}

async function saveState(
  trx: Db,
  { now, recordedAt }: Received,
  order: Order,
  { sequence }: Pick<WebhookMessage, 'sequence'>,
  state: Order['state'],
) {
  await savePaymentOrder(trx, order.id, {
    state,
    sequence: Math.max(sequence, order.sequence),
    changed_at: now,
    recorded_at: recordedAt,
  })
}
