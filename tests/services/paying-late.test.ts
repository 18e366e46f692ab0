import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { ReceiverDownError } from '#app/services/errors.ts'
import { setFault } from '#app/services/breaking.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { isLate, viewDossier } from '#app/services/viewing.server.ts'
import { choose, declareOwing, noticesOf, order, paymentOf } from '#tests/support/payments.ts'
import { as, at, mother, openTestPortal, operator, registrar } from '#tests/support/portal.ts'

const birth = 'birth-registration'

const stepOf = ({ db }: Portal, dossierId: string) =>
  db.read
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', birth)
    .executeTakeFirstOrThrow()

describe('paying late', () => {
  test('brings reminders first, none of them after the payment', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    await portal.moveClock(at('2024-08-06 10:00'))
    const reminders = async () =>
      (await noticesOf(portal)).filter((message) => message === 'paymentReminder').length
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

  test('makes nobody late meanwhile: neither the office nor those that wait for its result', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareOwing(portal)
    const late = async (time: string) => {
      const { steps, now } = await viewDossier(as(portal, mother, time), dossierId)
      return steps.filter((step) => isLate(step, now)).map(({ procedureId }) => procedureId)
    }
    expect(await late('2024-08-12 10:00')).toEqual([])
    await choose(portal, await order(portal, dossierId), 'pay')
    await portal.deliver()
    expect(await late('2024-08-12 18:00')).toContain(birth)
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
    for (const type of ['CLAIM', 'RECEIVE', 'APPRAISE'] as const) {
      await decide(as(portal, registrar, '2024-08-05 09:00'), { dossierId, stepId: birth }, type)
    }
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
