import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signWebhook } from '#app/services/webhook-signature.server.ts'
import type { WebhookMessage } from '#app/services/webhooks.server.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { choose, declareOwing, order, paymentOf, webhookSecret } from '#tests/support/payments.ts'
import { rawRequest } from '#tests/support/raw-request.ts'

const PATH = '/provider/webhook'

let offices: Offices
let dossierId: string
let orderId: string
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())
beforeEach(async () => {
  dossierId = await declareOwing(offices.portal, { time: '2024-08-05 08:10' })
  orderId = await order(offices.portal, dossierId)
})

const message = (change: Partial<WebhookMessage> = {}) =>
  JSON.stringify({
    ...{ id: orderId, order: orderId, sequence: 1, type: 'paid', charge: orderId, amount: 16_000 },
    ...change,
  })

const signature = (body: string, away = 0) =>
  signWebhook(webhookSecret(offices.portal), body, offices.portal.wall() + away)

function send(body: string, headers: Record<string, string> = {}, path = PATH) {
  return fetch(offices.url + path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
  })
}

const standing = async () => (await paymentOf(offices.portal, dossierId)).standing

describe('the address of the payment provider', () => {
  test('takes what is signed, once, without cookie or origin', async () => {
    const body = message()
    const answers = [
      await send(body, { signature: signature(body) }),
      await send(body, { signature: signature(body) }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { answer: 'taken' },
      { answer: 'repeated' },
    ])
    expect(await standing()).toBe('paid')
  })

  test('is where the simulated provider itself sends, over the wire', async () => {
    await choose(offices.portal, orderId, 'pay')
    await offices.portal.deliver()
    expect(await standing()).toBe('paid')
    const told = offices.portal.db.read
      .selectFrom('provider_event')
      .select('delivered_at')
      .where('order_id', '=', orderId)
    expect((await told.executeTakeFirst())?.delivered_at).not.toBeNull()
  })

  test('refuses what is not signed, wrongly signed, or signed long ago', async () => {
    const body = message()
    const headers: Record<string, string>[] = [
      {},
      { signature: 'nonsense' },
      { signature: signWebhook(Buffer.alloc(32), body, offices.portal.wall()) },
      { signature: signature(message({ amount: 1 })) },
      { signature: signature(body, -10 * 60_000) },
    ]
    for (const each of headers) expect((await send(body, each)).status).toBe(401)
    expect(await standing()).toBe('pending')
  })

  test('refuses a signature even from our own pages, when it is forged', async () => {
    const answer = await send(message(), {
      'sec-fetch-site': 'same-origin',
      signature: 'nonsense',
    })
    expect(answer.status).toBe(401)
  })

  test('says what is wrong with a genuine message that makes no sense', async () => {
    for (const [body, status] of [
      ['not json', 422],
      [message({ order: 'nobody’s' }), 404],
    ] as const) {
      expect((await send(body, { signature: signature(body) })).status).toBe(status)
    }
  })

  test('takes small JSON and nothing else', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await send('a=b', form)).status).toBe(415)
    const big = JSON.stringify({ text: 'x'.repeat(17 * 1024) })
    expect((await send(big, { signature: signature(big) })).status).toBe(413)
    const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
    const options = { method: 'POST', headers: chunked, body: message() }
    expect((await rawRequest(offices.url, PATH, options)).status).toBe(411)
  })

  test.each(['/provider/webhook/', '/provider/webhook.data', '/provider/Webhook', '/sign-in'])(
    'is exactly one: %s is guarded like every other page',
    async (path) => {
      const body = message()
      expect((await send(body, { signature: signature(body) }, path)).status).toBe(403)
      expect(await standing()).toBe('pending')
    },
  )

  test('is not for reading', async () => {
    const answer = await fetch(offices.url + PATH)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})
