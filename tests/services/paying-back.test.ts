import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { setFault } from '#app/services/breaking.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { refuse } from '#app/services/refusing.server.ts'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { askWithdrawal } from '#app/services/withdrawing.server.ts'
import { advance, draftSnapshot } from '#machines/advance.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { choose, declareOwing, noticesOf, order, paymentOf } from '#tests/support/payments.ts'
import { as, at, mother, openTestPortal, operator, registrar } from '#tests/support/portal.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

const birth = 'birth-registration'

/** A dossier whose fee is paid, once or twice by mistake. */
async function paid(choice: 'pay' | 'payTwice' = 'pay') {
  const portal = await openTestPortal()
  const dossierId = await declareOwing(portal)
  await choose(portal, await order(portal, dossierId), choice)
  await portal.deliver()
  return { portal, of: { dossierId, stepId: birth } }
}

type Paid = Awaited<ReturnType<typeof paid>>

async function take({ portal, of }: Paid, time: string) {
  for (const action of ['CLAIM', 'RECEIVE'] as const) {
    await decide(as(portal, registrar, time), of, action)
  }
}

async function refuseIt(begun: Paid, time = '2024-08-05 10:00') {
  await take(begun, time)
  await refuse(as(begun.portal, registrar, time), begun.of, { ground: 'untrue', note: 'Sai.' })
  await begun.portal.deliver()
}

const charges = ({ db }: Portal, type: 'paid' | 'refunded') =>
  db.read
    .selectFrom('provider_event')
    .select('charge')
    .where('type', '=', type)
    .orderBy('charge')
    .execute()

describe('money paid for a step that ends without a result', () => {
  test('goes back when the step is refused, once, and the citizen is told and sees it', async () => {
    const begun = await paid()
    const { portal, of } = begun
    await refuseIt(begun)
    await portal.moveClock(at('2024-08-06 10:00'))
    expect(await charges(portal, 'refunded')).toEqual(await charges(portal, 'paid'))
    expect(await paymentOf(portal, of.dossierId)).toMatchObject({
      standing: 'refunded',
      refundedAt: at('2024-08-05 10:00'),
      returned: [],
    })
    expect((await noticesOf(portal)).filter((told) => told === 'refunded')).toHaveLength(1)
    const { steps } = await viewDossier(as(portal, mother, '2024-08-06 10:00'), of.dossierId)
    expect(steps[0]).toMatchObject({
      payment: 'refunded',
      awaitsPayment: false,
      flags: { payment: 'refunded' },
      status: { code: 3 },
    })
  })

  test('goes back when it is withdrawn', async () => {
    const { portal, of } = await paid()
    await askWithdrawal(as(portal, mother, '2024-08-05 09:00'), of, 'Tôi đổi ý.')
    await portal.deliver()
    expect((await paymentOf(portal, of.dossierId)).standing).toBe('refunded')
  })

  test('goes back when it is refused because nothing was completed', async () => {
    const begun = await paid()
    const { portal, of } = begun
    await take(begun, '2024-08-05 10:00')
    const faults = [{ kind: 'field', id: 'childName', reason: 'Thiếu dấu.' }] as const
    await requestSupplement(as(portal, registrar, '2024-08-05 10:00'), of, faults)
    await portal.moveClock(at('2024-08-14 17:01'))
    expect((await paymentOf(portal, of.dossierId)).standing).toBe('refunded')
  })

  test('goes back with both sums when it was paid twice, each once', async () => {
    const begun = await paid('payTwice')
    const { portal, of } = begun
    await refuseIt(begun)
    expect(await charges(portal, 'refunded')).toHaveLength(2)
    expect(await charges(portal, 'refunded')).toEqual(await charges(portal, 'paid'))
    const { standing, returned } = await paymentOf(portal, of.dossierId)
    expect([standing, returned.map(({ backAt }) => backAt !== null)]).toEqual(['refunded', [true]])
  })

  test('is on its way while the provider does not answer, and is not owed again', async () => {
    const begun = await paid()
    const { portal, of } = begun
    await setFault(as(portal, operator, '2024-08-05 09:30'), 'payment-provider', true)
    await refuseIt(begun)
    expect(await paymentOf(portal, of.dossierId)).toMatchObject({
      standing: 'returning',
      refundedAt: null,
    })
    await expect(order(portal, of.dossierId)).rejects.toThrow('Nothing is owed.')
    await setFault(as(portal, operator, '2024-08-05 10:10'), 'payment-provider', false)
    await portal.moveClock(at('2024-08-05 11:30'))
    expect((await paymentOf(portal, of.dossierId)).standing).toBe('refunded')
  })

  test('goes back when it was begun before and comes only after the refusal', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const begun = await order(portal, dossierId)
    await refuseIt({ portal, of: { dossierId, stepId: birth } })
    await choose(portal, begun, 'pay')
    await portal.deliver()
    const { standing, returned } = await paymentOf(portal, dossierId)
    expect([standing, returned.map(({ backAt }) => backAt !== null)]).toEqual(['dropped', [true]])
  })

  test('stays where there is a result', async () => {
    const begun = await paid()
    const { portal, of } = begun
    for (const action of ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER'] as const) {
      await decide(as(portal, registrar, '2024-08-05 10:00'), of, action)
      await portal.deliver()
    }
    expect((await paymentOf(portal, of.dossierId)).standing).toBe('paid')
    expect(await charges(portal, 'refunded')).toEqual([])
  })
})

test('a step that lapses because its gate was refused gives back what was paid for it', () => {
  const bundle = toyBundle()
  const stepIds = ['gate', 'left']
  const events: DossierEvent[] = [
    { type: 'SUBMIT', stepIds, paymentFor: stepIds },
    { type: 'PAY', stepId: 'left', charge: 'one' },
    { type: 'ACKNOWLEDGE', stepId: 'gate' },
    { type: 'CLAIM', stepId: 'gate' },
    { type: 'RECEIVE', stepId: 'gate' },
    { type: 'REFUSE', stepId: 'gate', ground: 'untrue', note: '' },
  ]
  let snapshot = draftSnapshot(bundle)
  let effects: readonly unknown[] = []
  for (const event of events) {
    const change = advance(bundle, snapshot, event)
    if (!change) throw new Error(`${event.type} is refused.`)
    snapshot = change.after
    effects = change.effects
  }
  expect(snapshot.value).toMatchObject({ gate: 'refused', left: 'lapsed' })
  expect(snapshot.context.steps.left?.payment).toBe('refunded')
  expect(snapshot.context.steps.gate?.payment).toBe('due')
  expect(effects.filter((effect) => JSON.stringify(effect).includes('refund'))).toEqual([
    { type: 'refund', params: { stepId: 'left' } },
  ])
})
