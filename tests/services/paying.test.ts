import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { EventRefusedError, NotFoundError, ReceiverDownError } from '#app/services/errors.ts'
import { setFault } from '#app/services/operating.server.ts'
import { startPayment, viewPayment } from '#app/services/paying.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { DossierEventType } from '#machines/dossier.setup.ts'
import { choose, declareOwing, order, paymentOf } from '#tests/support/payments.ts'
import {
  as,
  at,
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

const notices = async ({ db }: Portal) => {
  const rows = await db.read.selectFrom('notice').select('message').orderBy('sent_at').execute()
  return rows.map(({ message }) => message)
}

const stepOf = ({ db }: Portal, dossierId: string) =>
  db.read
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', birth)
    .executeTakeFirstOrThrow()

describe('what a dossier owes', () => {
  test('is nothing for a birth registered in time', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const { payments, steps } = await viewDossier(as(portal, mother, '2024-08-05 08:20'), dossierId)
    expect(payments).toEqual([])
    expect(steps[0]).toMatchObject({ payment: 'notNeeded', nationalStatus: 1 })
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
    expect(steps.map(({ nationalStatus }) => nationalStatus)).toEqual([6, null, null])
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
    expect(await notices(portal)).toEqual(expect.arrayContaining(['paid', 'stepIssued']))
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
    expect(await notices(portal)).toEqual(
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

describe('paying late', () => {
  test('brings reminders first, none of them after the payment', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await portal.moveClock(at('2024-08-06 10:00'))
    const reminders = async () =>
      (await notices(portal)).filter((message) => message === 'paymentReminder').length
    expect(await reminders()).toBe(2)
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.moveClock(at('2024-08-12 10:00'))
    expect(await reminders()).toBe(2)
    const kinds = await portal.db.read
      .selectFrom('deadline')
      .select('outcome')
      .where('kind', '=', 'remindPayment')
      .orderBy('due_at')
      .execute()
    expect(kinds.map(({ outcome }) => outcome)).toEqual(['reminded', 'reminded', 'met'])
  })

  test('gives the office its time from the payment on, and keeps the first promise on record', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await portal.moveClock(at('2024-08-07 10:00'))
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    expect(await stepOf(portal, dossierId)).toMatchObject({
      first_promised_at: at('2024-08-05 17:00'),
      promised_at: at('2024-08-07 17:00'),
      due_at: at('2024-08-07 17:00'),
    })
  })

  test('moves no promise when it comes on the day of sending', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await portal.moveClock(at('2024-08-05 14:00'))
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    expect((await stepOf(portal, dossierId)).promised_at).toBe(at('2024-08-05 17:00'))
  })

  test('is the citizen’s wait, not the office’s, once only the approval is left', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await work(portal, dossierId, '2024-08-05 09:00', upToApproval)
    await portal.moveClock(at('2024-08-06 09:00'))
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    const stays = await portal.db.read
      .selectFrom('stay')
      .select(['state', 'waits_for', 'working_minutes'])
      .where('procedure_id', '=', birth)
      .where('state', '=', 'approval')
      .orderBy('entered_at')
      .execute()
    expect(stays).toMatchObject([
      { waits_for: 'citizen', working_minutes: 480 },
      { waits_for: 'office', working_minutes: null },
    ])
  })
})

describe('a payment provider that does not answer', () => {
  const down = (portal: Portal, broken: boolean) =>
    setFault(as(portal, operator, '2024-08-05 08:15'), 'payment-provider', broken)

  test('cannot be asked for an order, and nothing is begun', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await down(portal, true)
    await expect(order(portal, dossierId)).rejects.toThrow(ReceiverDownError)
    expect((await paymentOf(portal, dossierId)).standing).toBe('due')
    await down(portal, false)
    expect(await order(portal, dossierId)).toBeTypeOf('string')
  })

  test('tells what happened once it is mended', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const id = await order(portal, dossierId)
    await down(portal, true)
    await choose(portal, id, 'payTwice')
    await portal.deliver()
    expect((await paymentOf(portal, dossierId)).standing).toBe('pending')
    await down(portal, false)
    await portal.deliver()
    const { standing, returned } = await paymentOf(portal, dossierId)
    expect([standing, returned.map(({ backAt }) => backAt !== null)]).toEqual(['paid', [true]])
  })
})
