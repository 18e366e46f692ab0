import type { Store } from '#db/database.server.ts'
import { findFault } from '#db/faults.server.ts'
import { findUntoldEvent, saveTelling } from '#db/provider.server.ts'
import type { ProviderEventRow } from '#db/schema.payments.ts'
import type { Instant } from '#machines/calendar.ts'
import { PROVIDER } from './provider.server.ts'
import { secretsBeside } from './secrets.server.ts'
import { signWebhook } from './webhook-signature.server.ts'
import { WEBHOOK_PATH, webhookStatus } from './webhook-contract.ts'
import { receiveWebhook, type WebhookMessage } from './webhooks.server.ts'

/** Minutes until the provider tries again; after the last it keeps that pace until it gets through. */
const RETRY_AFTER_MINUTES = [1, 5, 15, 30, 60, 120]
const MINUTE = 60_000
const PATIENCE_MS = 10_000

/** Carries a signed message to the portal and gives the HTTP status it answered. */
export type Post = (body: string, signature: string) => Promise<number>

/** Over the wire, to a portal that listens there. */
export function postTo(address: string): Post {
  return async (body, signature) => {
    const response = await fetch(new URL(WEBHOOK_PATH, address), {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', signature },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await response.body?.cancel()
    return response.status
  }
}

/** From hand to hand, where no server listens: seeds and tests of services. */
export function handTo(db: Store, clock: { now: () => Instant }, wall: () => number): Post {
  return async (body, signature) => {
    const received = { db, now: clock.now(), recordedAt: wall() }
    return webhookStatus[await receiveWebhook(received, body, signature)]
  }
}

/** One voice per provider: what is being told must not be told a second time meanwhile. */
const running = new WeakMap<Store, Promise<unknown>>()

/** The provider tells the portal what it has not told yet. Gives how much got through. */
export function tellPortal(db: Store, now: Instant, recordedAt: number, post: Post) {
  const before = running.get(db) ?? Promise.resolve()
  const next = before.then(() => tellInOrder(db, now, recordedAt, post))
  running.set(
    db,
    next.catch(() => {}),
  )
  return next
}

async function tellInOrder(db: Store, now: Instant, recordedAt: number, post: Post) {
  if (await findFault(db.read, PROVIDER, now)) return 0
  const { webhookSecret } = secretsBeside(db.path)
  let told = 0
  for (;;) {
    const event = await findUntoldEvent(db.read, now)
    if (!event) return told
    const body = JSON.stringify(messageOf(event))
    const status = await post(body, signWebhook(webhookSecret, body, recordedAt)).catch(() => 0)
    const attempts = event.attempts + 1
    const heard = status >= 200 && status < 300
    const wait = RETRY_AFTER_MINUTES[event.attempts] ?? RETRY_AFTER_MINUTES.at(-1) ?? 0
    await saveTelling(db.write, event.id, {
      attempts,
      delivered_at: heard ? now : null,
      due_at: heard ? event.due_at : now + wait * MINUTE,
    })
    if (heard) told++
  }
}

function messageOf({ id, order_id, sequence, type, charge, amount }: ProviderEventRow) {
  return { id, order: order_id, sequence, type, charge, amount } satisfies Record<
    keyof WebhookMessage,
    unknown
  >
}
