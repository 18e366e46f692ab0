import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Portal } from '#app/services/portal.server.ts'
import { signWebhook } from '#app/services/webhook-signature.server.ts'
import { receiveWebhook, type WebhookMessage } from '#app/services/webhooks.server.ts'
import {
  choose,
  declareOwing,
  order,
  paymentOf,
  tell,
  webhookSecret,
} from '#tests/support/payments.ts'
import { openTestPortal } from '#tests/support/portal.ts'

const MINUTE = 60_000
const AMOUNT = 16_000

const paid = (order: string, sequence: number, charge: string): WebhookMessage => ({
  ...{ type: 'paid', id: `paid-${charge}`, order, sequence, charge, amount: AMOUNT },
})
const other = (type: 'failed' | 'cancelled', order: string, sequence: number): WebhookMessage => ({
  ...{ type, id: `${type}-${order}-${sequence}`, order, sequence, charge: null, amount: AMOUNT },
})
const refunded = (order: string, sequence: number, charge: string): WebhookMessage => ({
  ...{ type: 'refunded', id: `back-${charge}`, order, sequence, charge, amount: AMOUNT },
})

async function owing() {
  const portal = await openTestPortal()
  const dossierId = await declareOwing(portal)
  return { portal, dossierId, id: await order(portal, dossierId) }
}

const count = async ({ db }: Portal, type: string) => {
  const events = await db.read.selectFrom('dossier_event').select('type').execute()
  return events.filter((event) => event.type === type).length
}

describe('a webhook is believed', () => {
  const send = (portal: Portal, body: string, signature: string) => {
    const { db, clock, wall } = portal
    return receiveWebhook({ db, now: clock.now(), recordedAt: wall() }, body, signature)
  }

  test('when it carries the provider’s signature, and changes nothing without', async () => {
    const { portal, dossierId, id } = await owing()
    const body = JSON.stringify(paid(id, 1, 'a'))
    const good = signWebhook(webhookSecret(portal), body, portal.wall())
    const forged = [
      '',
      'nonsense',
      `t=${portal.wall()},v1=`,
      `t=${portal.wall()},v1=${'0'.repeat(64)}`,
      signWebhook(Buffer.alloc(32), body, portal.wall()),
      good.replace(/^t=\d+/, `t=${portal.wall() + 1}`),
      good.slice(0, -1),
      `${good}0`,
    ]
    for (const signature of forged) expect(await send(portal, body, signature)).toBe('forged')
    expect(await send(portal, body.replace('"a"', '"b"'), good)).toBe('forged')
    expect((await paymentOf(portal, dossierId)).standing).toBe('pending')
    expect(await send(portal, body, good)).toBe('taken')
    expect((await paymentOf(portal, dossierId)).standing).toBe('paid')
  })

  test.each([-6 * MINUTE, 6 * MINUTE])(
    'only while it is fresh: not when signed %i ms from now',
    async (away) => {
      const { portal, dossierId, id } = await owing()
      const body = JSON.stringify(paid(id, 1, 'a'))
      const old = signWebhook(webhookSecret(portal), body, portal.wall() + away)
      expect(await send(portal, body, old)).toBe('stale')
      expect((await paymentOf(portal, dossierId)).standing).toBe('pending')
    },
  )

  test('and read with care: a genuine one that makes no sense is answered so', async () => {
    const { portal, id } = await owing()
    const odd = [
      'not json',
      'null',
      '[]',
      '{}',
      JSON.stringify({ ...paid(id, 1, 'a'), type: 'won' }),
      JSON.stringify({ ...paid(id, 1, 'a'), amount: -1 }),
      JSON.stringify({ ...paid(id, 1, 'a'), charge: null }),
      JSON.stringify({ ...paid(id, 1, 'a'), id: 'x'.repeat(101) }),
    ]
    for (const body of odd) {
      const signature = signWebhook(webhookSecret(portal), body, portal.wall())
      expect(await send(portal, body, signature)).toBe('unreadable')
    }
    expect(await tell(portal, paid('nobody’s order', 1, 'a'))).toBe('unknown')
  })
})

describe('what a webhook does', () => {
  test('it does once, however often it comes, and the repeats are counted', async () => {
    const { portal, id } = await owing()
    const answers = []
    for (const _ of [1, 2, 3]) answers.push(await tell(portal, paid(id, 1, 'a')))
    expect(answers).toEqual(['taken', 'repeated', 'repeated'])
    expect(await count(portal, 'PAY')).toBe(1)
    const event = portal.db.read.selectFrom('payment_event').select('repeats')
    expect((await event.executeTakeFirst())?.repeats).toBe(2)
  })

  test('it does once even when the provider tells the same charge under another name', async () => {
    const { portal, id } = await owing()
    await tell(portal, paid(id, 1, 'a'))
    await tell(portal, { ...paid(id, 2, 'a'), id: 'again' })
    expect(await count(portal, 'PAY')).toBe(1)
  })

  test('no late “failed” or “cancelled” undoes a payment', async () => {
    const { portal, dossierId, id } = await owing()
    await tell(portal, paid(id, 3, 'a'))
    await tell(portal, other('failed', id, 1))
    await tell(portal, other('cancelled', id, 4))
    const { standing, told } = await paymentOf(portal, dossierId)
    expect(standing).toBe('paid')
    expect(told.map(({ outcome }) => outcome)).toEqual(['paid', 'late', 'late'])
  })

  test('an older word about a failed attempt does not replace a newer one', async () => {
    const { portal, dossierId, id } = await owing()
    await tell(portal, other('cancelled', id, 2))
    await tell(portal, other('failed', id, 1))
    expect((await paymentOf(portal, dossierId)).standing).toBe('cancelled')
  })

  test('money that is back already pays nothing', async () => {
    const { portal, dossierId, id } = await owing()
    await tell(portal, refunded(id, 2, 'a'))
    await tell(portal, paid(id, 1, 'a'))
    expect((await paymentOf(portal, dossierId)).standing).toBe('pending')
  })

  test('another sum than the one that is owed pays nothing, and is there for people to see', async () => {
    const { portal, dossierId, id } = await owing()
    await tell(portal, { ...paid(id, 1, 'a'), amount: 1 })
    const { standing, told } = await paymentOf(portal, dossierId)
    expect([standing, told[0]?.outcome]).toEqual(['pending', 'mismatch'])
  })

  test('is lost when it fails in the middle, so that the provider tells it again', async () => {
    const { portal, dossierId, id } = await owing()
    const dossiers = portal.db.write.updateTable('dossier')
    await dossiers.set({ context: '{"steps":{}}' }).execute()
    await expect(tell(portal, paid(id, 1, 'a'))).rejects.toThrow()
    expect((await paymentOf(portal, dossierId)).told).toEqual([])
  })
})

/** Two attempts, on each any mix of news; money may be taken twice on either. */
const news = (one: string, two: string): WebhookMessage[] => [
  other('failed', one, 1),
  paid(one, 2, 'a'),
  paid(one, 3, 'b'),
  other('cancelled', one, 4),
  other('cancelled', two, 1),
  paid(two, 2, 'c'),
  other('failed', two, 3),
]

test(
  'whatever the provider tells in whatever order and how often: money that came pays once, the rest goes back',
  { timeout: 60_000 },
  async () => {
    const portal = await openTestPortal()
    const shuffled = fc
      .array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12 })
      .chain((picks) => fc.record({ picks: fc.constant(picks), late: fc.boolean() }))
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ picks, late }) => {
        const dossierId = await declareOwing(portal, { time: '2024-08-05 08:10' })
        const one = await order(portal, dossierId)
        if (late) await choose(portal, one, 'fail')
        if (late) await portal.deliver()
        const two = late ? await order(portal, dossierId) : one
        const all = news(one, two).map((each) => ({
          ...each,
          id: `${dossierId}/${each.order}/${each.id}`,
          sequence: each.sequence + 10,
          ...('charge' in each && each.charge && { charge: `${dossierId}/${each.charge}` }),
        })) as WebhookMessage[]
        for (const pick of picks) {
          const message = all[pick]
          if (message) await tell(portal, message)
        }
        const charges = new Set(picks.map((pick) => all[pick]?.charge).filter(Boolean))
        const payment = await paymentOf(portal, dossierId)
        expect(payment.standing === 'paid').toBe(charges.size > 0)
        expect(payment.returned).toHaveLength(Math.max(0, charges.size - 1))
        const sent = await portal.db.read
          .selectFrom('outbox')
          .select('payload')
          .where('dossier_id', '=', dossierId)
          .where('kind', '=', 'refund')
          .execute()
        expect(sent).toHaveLength(Math.max(0, charges.size - 1))
        expect(sent.every(({ payload }) => !payload.includes(String(payment.charge)))).toBe(true)
      }),
      { numRuns: 40 },
    )
  },
)
