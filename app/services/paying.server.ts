import { findDossier } from '#db/dossiers.server.ts'
import {
  findPayment,
  insertPaymentOrder,
  listPaidInVain,
  listPaymentEvents,
  listPaymentOrders,
  listPayments,
} from '#db/payments.server.ts'
import type { Db } from '#db/schema.ts'
import type { Bundle } from '#machines/bundle.ts'
import type { PaymentRow } from '#machines/rows.types.ts'
import type { Payment } from '#machines/step.states.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { openOrder } from './provider.server.ts'
import { parseFeeLines } from './stored.ts'

/**
 * Where a payment stands: owed and not begun; begun, and the provider has not told; the last attempt failed or was
 * given up; paid; no longer owed; or paid for a step that then ended without a result, and so on its way back, or back.
 */
export type PaymentStanding =
  'due' | 'pending' | 'failed' | 'cancelled' | 'paid' | 'dropped' | 'returning' | 'refunded'

/** The payments of a dossier, with what became of every attempt to pay. */
export async function paymentsOf(db: Db, dossierId: string) {
  return viewsOf(db, await listPayments(db, dossierId))
}

/** The same for payments of any dossiers, each with its row. */
export async function viewsOf<Row extends PaymentRow>(db: Db, payments: readonly Row[]) {
  const ids = payments.map(({ id }) => id)
  const orders = ids.length > 0 ? await listPaymentOrders(db, ids) : []
  const orderIds = orders.map(({ id }) => id)
  const events = orderIds.length > 0 ? await listPaymentEvents(db, orderIds) : []
  const inVain = new Set(await listPaidInVain(db, ids))
  return payments.map((payment) => {
    const attempts = orders.filter((order) => order.payment_id === payment.id)
    const told = events.filter((event) => attempts.some(({ id }) => id === event.order_id))
    const backAt = (charge: string | null) =>
      told.find((event) => event.type === 'refunded' && event.charge === charge)?.at ?? null
    const ownBackAt = inVain.has(payment.id) ? backAt(payment.charge) : undefined
    return {
      id: payment.id,
      dossierId: payment.dossier_id,
      stepId: payment.procedure_id,
      amount: payment.amount,
      lines: parseFeeLines(payment.lines),
      standing: standingOf(payment, attempts.at(-1)?.state, ownBackAt),
      askedAt: payment.asked_at,
      paidAt: payment.state === 'paid' ? payment.settled_at : null,
      /** When what was paid for a step without a result came back. */
      refundedAt: ownBackAt ?? null,
      charge: payment.charge,
      /** An order at the provider that can still be paid. */
      openOrder: attempts.find(({ state }) => state === 'open')?.id,
      attempts: attempts.map(({ id, state, created_at }) => ({ id, state, at: created_at })),
      /** Money that was not owed, and whether it is back. */
      returned: told
        .filter(({ outcome }) => outcome === 'returned')
        .map(({ charge, amount, at }) => ({
          charge,
          amount,
          at,
          backAt: backAt(charge),
        })),
      told,
      row: payment,
    }
  })
}

export type PaymentView = Awaited<ReturnType<typeof paymentsOf>>[number]

function standingOf(
  { state }: Pick<PaymentRow, 'state'>,
  last?: 'open' | 'paid' | 'failed' | 'cancelled',
  /** Of what goes back: when it was back, null until then. */
  backAt?: number | null,
): PaymentStanding {
  if (state === 'paid' && backAt !== undefined) return backAt === null ? 'returning' : 'refunded'
  if (state === 'paid') return 'paid'
  if (state === 'cancelled') return 'dropped'
  if (last === 'open') return 'pending'
  return last === 'failed' || last === 'cancelled' ? last : 'due'
}

const settled: readonly PaymentStanding[] = ['paid', 'dropped', 'returning', 'refunded']

export const isOwed = (standing: PaymentStanding) => !settled.includes(standing)

/** The payment of a step as the statechart knows it. */
export function flagOf(payment: Pick<PaymentView, 'standing'> | undefined): Payment {
  if (!payment || payment.standing === 'dropped') return 'notNeeded'
  if (payment.standing === 'returning' || payment.standing === 'refunded') return 'refunded'
  return payment.standing === 'paid' ? 'paid' : 'due'
}

/** The steps that cannot end before somebody pays: those that owe something, and those that follow them. */
export function heldUpBy(
  payments: readonly PaymentView[],
  { procedures }: Pick<Bundle, 'procedures'>,
): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { id, dependsOn } of procedures) {
    const owes = flagOf(payments.find(({ stepId }) => stepId === id)) === 'due'
    if (owes || dependsOn.some((other) => held.has(other))) held.add(id)
  }
  return held
}

/** One payment, for the applicant. Throws NotFoundError for anybody else. */
export async function viewPayment({ db, actor }: Pick<Context, 'db' | 'actor'>, id: string) {
  const row = await findPayment(db.read, id)
  const dossier = row && (await findDossier(db.read, row.dossier_id))
  if (!dossier || actor.kind !== 'citizen' || dossier.applicant_id !== actor.id) {
    throw new NotFoundError(`payment ${id}`)
  }
  const [payment] = await viewsOf(db.read, [row])
  if (!payment) throw new NotFoundError(`payment ${id}`)
  const { code, title, bundle_id: bundleId, bundle_version: bundleVersion } = dossier
  return { ...payment, dossier: { id: dossier.id, code, title, bundleId, bundleVersion } }
}

/**
 * Begins to pay, or goes on with what was begun: gives the order at the provider, or undefined when nothing is owed
 * any more. The same key begins once. Throws NotFoundError, ReceiverDownError while the provider does not answer.
 */
export async function startPayment(
  ctx: Context,
  id: string,
  key: string,
): Promise<string | undefined> {
  const { amount, standing, openOrder: open, dossier } = await viewPayment(ctx, id)
  if (!isOwed(standing)) return undefined
  if (open) return open
  const { db, now, recordedAt } = ctx
  const orderId = await openOrder(ctx, {
    reference: `${id}/${key}`,
    amount,
    purpose: dossier.code,
    returnTo: `/pay/${id}`,
  })
  const times = { created_at: now, changed_at: now, recorded_at: recordedAt }
  const order = { id: orderId, payment_id: id, state: 'open', sequence: 0, ...times } as const
  await insertPaymentOrder(db.write, order)
  return orderId
}
