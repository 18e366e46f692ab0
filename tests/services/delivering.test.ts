import { describe, expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import { viewConsole } from '#app/services/operating.server.ts'
import { askRegister } from '#app/services/registers.server.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { breakDown, events, handOver, mend, messages, step } from '#tests/support/messages.ts'
import {
  as,
  at,
  declareBirth,
  knowsOf,
  openTestPortal,
  operator,
  stranger,
} from '#tests/support/portal.ts'

const MINUTE = 60_000

describe('a receiver that does not answer', () => {
  test('is asked again after 1, 5, 15, 30, 60 and 120 minutes, then the message is set aside', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    const waits = []
    let triedAt = at('2024-08-05 08:10')
    for (;;) {
      const { due_at, state } = await handOver(portal, dossierId)
      if (state === 'dead') break
      waits.push((due_at - triedAt) / MINUTE)
      triedAt = due_at
      await portal.moveClock(due_at)
    }
    expect(waits).toEqual([1, 5, 15, 30, 60, 120])
    expect(await handOver(portal, dossierId)).toMatchObject({ attempts: 7, last_error: 'noAnswer' })
    await portal.moveClock(triedAt + 24 * 60 * MINUTE)
    expect(await handOver(portal, dossierId)).toMatchObject({ attempts: 7, state: 'dead' })
  })

  test('does not stop the others', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const dossierId = await declareBirth(portal)
    expect(await handOver(portal, dossierId)).toMatchObject({ state: 'pending', attempts: 1 })
    expect(await messages(portal, dossierId, 'notify')).toMatchObject([{ state: 'delivered' }])
  })

  test('gets the message at the next attempt once it is mended, and it counts from then', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    await mend(portal, 'civil-status')
    await portal.moveClock(at('2024-08-05 09:00'))
    expect(await handOver(portal, dossierId)).toMatchObject({
      state: 'delivered',
      attempts: 2,
      delivered_at: at('2024-08-05 08:11'),
      last_error: null,
    })
    expect(await step(portal, dossierId)).toMatchObject({ acknowledged_at: at('2024-08-05 08:11') })
  })

  test('stays broken since when it was, however often it is broken again', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'register:population', '2024-08-05 08:01')
    await breakDown(portal, 'register:population', '2024-08-05 09:30')
    const { faults } = await viewConsole(as(portal, operator, '2024-08-05 09:30'))
    expect(faults).toMatchObject([
      { target: 'register:population', from_at: at('2024-08-05 08:01') },
    ])
  })

  test('is the agency or its register, one by one', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'register:civil-status')
    const ctx = as(portal, operator, '2024-08-05 08:02')
    expect(await askRegister(ctx, 'civil-status', ['1', '2'])).toBe('unavailable')
    expect(await askRegister(ctx, 'population', ['1'])).toBe('empty')
    await mend(portal, 'register:civil-status')
    await breakDown(portal, 'civil-status')
    expect(await askRegister(ctx, 'civil-status', ['1', '2'])).toBe('empty')
  })

  test('must be one there is', async () => {
    const portal = await openTestPortal()
    await expect(breakDown(portal, 'post-office')).rejects.toThrow(NotFoundError)
  })
})

describe('when the clock is moved', () => {
  test('messages go out in the order they fell due, each at its own moment', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const first = await declareBirth(portal, '2024-08-05 08:10')
    const second = await declare(
      as(portal, stranger, '2024-08-05 08:12'),
      'birth',
      knowsOf('hoa-du'),
    )
    await portal.deliver()
    await mend(portal, 'civil-status')
    await portal.moveClock(at('2024-08-05 17:00'))
    const inbox = await portal.db.read
      .selectFrom('inbox')
      .select(['dossier_id', 'received_at'])
      .where('kind', '=', 'handOver')
      .orderBy('received_at')
      .execute()
    // The first was tried at 08:10 and 08:12, so it waits five minutes; the second waits one.
    expect(inbox).toEqual([
      { dossier_id: second, received_at: at('2024-08-05 08:13') },
      { dossier_id: first, received_at: at('2024-08-05 08:17') },
    ])
    expect(await events(portal, first)).toMatchObject([
      { type: 'SUBMIT', at: at('2024-08-05 08:10') },
      { type: 'ACKNOWLEDGE', at: at('2024-08-05 08:17') },
    ])
  })

  test('deadlines pass among them at their own moment', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    await portal.moveClock(at('2024-08-05 11:00'))
    await mend(portal, 'civil-status')
    await portal.moveClock(at('2024-08-05 17:00'))
    const [deadline] = await portal.db.read.selectFrom('deadline').selectAll().execute()
    expect(deadline).toMatchObject({ outcome: 'missed', done_at: at('2024-08-05 10:10') })
    expect(await step(portal, dossierId)).toMatchObject({ acknowledged_at: at('2024-08-05 12:01') })
  })
})
