import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { EventRefusedError, NotFoundError } from '#app/services/errors.ts'
import { startPayment, viewPayment } from '#app/services/paying.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { DossierEventType } from '#machines/dossier.events.ts'
import { choose, declareOwing, noticesOf, order, paymentOf } from '#tests/support/payments.ts'
import {
  as,
  declareBirth,
  mother,
  openTestPortal,
  operator,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const birth = 'birth-registration'
const upToApproval: DossierEventType[] = ['CLAIM', 'RECEIVE', 'APPRAISE']

async function work(portal: Portal, dossierId: string, time: string, types: DossierEventType[]) {
  for (const type of types) {
    await decide(as(portal, registrar, time), { dossierId, stepId: birth }, type)
    await portal.deliver()
  }
}

describe('what a dossier owes', () => {
  test('is nothing for a birth registered in time', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const { payments, steps } = await viewDossier(as(portal, mother, '2024-08-05 08:20'), dossierId)
    expect(payments).toEqual([])
    expect(steps[0]).toMatchObject({ payment: 'notNeeded', status: { code: 1 } })
  })

  test('is asked with its lines when the dossier is sent, and the step has national status 6', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const ctx = as(portal, mother, '2024-08-05 08:20')
    const { payments, steps } = await viewDossier(ctx, dossierId)
    expect(payments).toMatchObject([
      {
        stepId: birth,
        amount: 16_000,
        standing: 'due',
        lines: [{ fee: 'certifiedCopy', count: 2 }],
      },
    ])
    expect(steps.map(({ status }) => status.code)).toEqual([6, null, null])
  })

  test('is the fee of the province when the child is older than 60 days on the day of sending', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal, { time: '2024-10-07 08:10', copies: '0' })
    const { amount, lines } = await paymentOf(portal, dossierId)
    expect([amount, lines.map(({ fee }) => fee)]).toEqual([8000, ['lateRegistration']])
  })

  test('is shown to the applicant and to nobody else', async () => {
    const portal = await openTestPortal()
    const { id } = await paymentOf(portal, await declareOwing(portal))
    const time = '2024-08-05 08:20'
    expect(await viewPayment(as(portal, mother, time), id)).toMatchObject({ amount: 16_000 })
    for (const actor of [stranger, registrar, operator, { kind: 'anonymous' } as const]) {
      await expect(viewPayment(as(portal, actor, time), id)).rejects.toThrow(NotFoundError)
      await expect(startPayment(as(portal, actor, time), id, 'x')).rejects.toThrow(NotFoundError)
    }
  })
})

describe('paying', () => {
  test('lets the office approve, which it could not before', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await work(portal, dossierId, '2024-08-05 09:00', upToApproval)
    const approving = work(portal, dossierId, '2024-08-05 09:10', ['APPROVE'])
    await expect(approving).rejects.toThrow(EventRefusedError)
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    expect(await paymentOf(portal, dossierId)).toMatchObject({ standing: 'paid', returned: [] })
    await work(portal, dossierId, '2024-08-05 09:20', ['APPROVE', 'SIGN', 'DELIVER'])
    expect(await noticesOf(portal)).toEqual(expect.arrayContaining(['paid', 'stepIssued']))
  })

  test('that failed or was given up can be tried again', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    for (const [choice, standing] of [
      ['fail', 'failed'],
      ['cancel', 'cancelled'],
    ] as const) {
      await choose(portal, await order(portal, dossierId), choice)
      await portal.deliver()
      expect((await paymentOf(portal, dossierId)).standing).toBe(standing)
    }
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    const payment = await paymentOf(portal, dossierId)
    expect(payment.standing).toBe('paid')
    expect(payment.attempts.map(({ state }) => state)).toEqual(['failed', 'cancelled', 'paid'])
  })

  test('that is put off stays open, and goes on where it was', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const begun = await order(portal, dossierId)
    expect((await paymentOf(portal, dossierId)).standing).toBe('pending')
    expect(await order(portal, dossierId)).toBe(begun)
  })

  test('begins once however often the button is pressed', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const [one, two] = await Promise.all([
      order(portal, dossierId, 'same'),
      order(portal, dossierId, 'same'),
    ])
    expect(one).toBe(two)
  })

  test('twice sends the second sum back, and says so', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await choose(portal, await order(portal, dossierId), 'payTwice')
    await portal.deliver()
    const payment = await paymentOf(portal, dossierId)
    expect(payment.standing).toBe('paid')
    expect(payment.returned).toMatchObject([{ amount: 16_000 }])
    expect(payment.returned[0]?.backAt).not.toBeNull()
    expect(payment.returned[0]?.charge).not.toBe(payment.charge)
    expect(await noticesOf(portal)).toEqual(
      expect.arrayContaining(['paid', 'paidInVain', 'refunded']),
    )
  })

  test('in two windows at once pays once', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const orders = await Promise.all([order(portal, dossierId), order(portal, dossierId)])
    for (const id of orders) await choose(portal, id, 'pay')
    await portal.deliver()
    const payment = await paymentOf(portal, dossierId)
    expect(payment.standing).toBe('paid')
    expect(payment.returned).toHaveLength(new Set(orders).size - 1)
  })

  test('by pressing twice at the provider takes money once', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const id = await order(portal, dossierId)
    for (const _ of [1, 2]) await choose(portal, id, 'pay', 'same')
    await choose(portal, id, 'pay')
    await portal.deliver()
    expect((await paymentOf(portal, dossierId)).returned).toEqual([])
  })

  test('is not begun any more once it is paid', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    await expect(order(portal, dossierId)).rejects.toThrow('Nothing is owed.')
  })
})
