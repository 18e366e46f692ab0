import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Portal } from '#app/services/portal.server.ts'
import { paymentsOf, startPayment } from '#app/services/paying.server.ts'
import { settleOrder, type ProviderChoice } from '#app/services/provider.server.ts'
import { signWebhook } from '#app/services/webhook-signature.server.ts'
import { receiveWebhook, type WebhookMessage } from '#app/services/webhooks.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { as, knowsOf, mother } from './portal.ts'

/** A birth that costs something: with certified copies, or sent so late that it is overdue. */
export async function declareOwing(
  portal: Portal,
  { time = '2024-08-05 08:10', copies = '2' }: { time?: string; copies?: string } = {},
) {
  const knows = { ...knowsOf('mau-thu'), certifiedCopies: copies }
  const dossierId = await declare(as(portal, mother, time), 'birth', knows)
  await portal.deliver()
  return dossierId
}

/** The one payment of a dossier. */
export async function paymentOf({ db }: Portal, dossierId: string) {
  const [payment, ...others] = await paymentsOf(db.read, dossierId)
  if (!payment || others.length > 0) throw new Error('This dossier has not exactly one payment.')
  return payment
}

let clicks = 0
const click = () => `click-${++clicks}`

/** Begins to pay. Gives the order at the provider. */
export async function order(portal: Portal, dossierId: string, key = click(), who: Actor = mother) {
  const { id } = await paymentOf(portal, dossierId)
  const ctx = { db: portal.db, actor: who, now: portal.clock.now(), recordedAt: portal.wall() }
  const orderId = await startPayment(ctx, id, key)
  if (orderId === undefined) throw new Error('Nothing is owed.')
  return orderId
}

/** Chooses at the provider how an order goes; the portal hears of it with its next delivery. */
export const choose = (
  { db, clock }: Portal,
  orderId: string,
  choice: ProviderChoice,
  key = click(),
) => settleOrder({ db, now: clock.now() }, orderId, choice, key)

/** The secret both sides sign with, as it lies beside the database. */
export function webhookSecret({ db }: Pick<Portal, 'db'>): Buffer {
  const content = readFileSync(join(dirname(db.path), 'secrets.json'), 'utf8')
  return Buffer.from((JSON.parse(content) as Record<string, string>).webhookSecret ?? '', 'base64')
}

/** Hands a genuine message to the portal without the simulated provider. */
export function tell(portal: Portal, message: WebhookMessage) {
  const { db, clock, wall } = portal
  const body = JSON.stringify(message)
  const signature = signWebhook(webhookSecret(portal), body, wall())
  return receiveWebhook({ db, now: clock.now(), recordedAt: wall() }, body, signature)
}

/** What people were told, the oldest first. */
export async function noticesOf({ db }: Portal): Promise<string[]> {
  const rows = await db.read.selectFrom('notice').select('message').orderBy('sent_at').execute()
  return rows.map(({ message }) => message)
}
