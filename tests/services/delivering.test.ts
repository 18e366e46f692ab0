import { describe, expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import {
  retryDeadLetter,
  setFault,
  viewConsole,
  viewRepeats,
} from '#app/services/operating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { askRegister } from '#app/services/registers.server.ts'
import { receiveOnce } from '#db/outbox.server.ts'
import { declare } from '#seeds/demo/citizen.ts'
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

const breakDown = (portal: Portal, target: string, time = '2024-08-05 08:01') =>
  setFault(as(portal, operator, time), target, true)

const mend = ({ db, clock, wall }: Portal, target: string) =>
  setFault({ db, actor: operator, now: clock.now(), recordedAt: wall() }, target, false)

const messages = (portal: Portal, dossierId: string, kind: string) =>
  portal.db.read
    .selectFrom('outbox')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('kind', '=', kind)
    .execute()

async function handOver(portal: Portal, dossierId: string) {
  const [message] = await messages(portal, dossierId, 'handOver')
  if (!message) throw new Error('Nothing was handed over.')
  return message
}

const step = (portal: Portal, dossierId: string) =>
  portal.db.read
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', 'birth-registration')
    .executeTakeFirstOrThrow()

const events = (portal: Portal, dossierId: string) =>
  portal.db.read
    .selectFrom('dossier_event')
    .select(['type', 'at'])
    .where('dossier_id', '=', dossierId)
    .orderBy('revision')
    .execute()

/** As after a crash: the message was carried, but the attempt was not written down. */
const forgetDelivery = (portal: Portal, id: string) =>
  portal.db.write
    .updateTable('outbox')
    .set({ state: 'pending', delivered_at: null })
    .where('id', '=', id)
    .execute()

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

describe('a message that comes twice', () => {
  test('is acknowledged once, and the repeat is counted', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const before = { step: await step(portal, dossierId), events: await events(portal, dossierId) }
    const { id } = await handOver(portal, dossierId)
    await forgetDelivery(portal, id)
    await portal.moveClock(at('2024-08-05 09:00'))
    expect(await step(portal, dossierId)).toEqual(before.step)
    expect(await events(portal, dossierId)).toEqual(before.events)
    const { repeats } = await viewConsole(as(portal, operator, '2024-08-05 09:00'))
    expect(repeats).toBe(1)
    const seen = await viewRepeats(as(portal, operator, '2024-08-05 09:00'))
    expect(seen).toMatchObject({ commands: [], deliveries: [{ id, repeats: 1 }] })
  })

  test('gives one notice', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    const [notice] = await messages(portal, dossierId, 'notify')
    await forgetDelivery(portal, notice?.id ?? '')
    await portal.moveClock(at('2024-08-05 09:00'))
    const notices = await portal.db.read.selectFrom('notice').selectAll().execute()
    expect(notices).toHaveLength(1)
  })

  test('still takes effect when the first time ended before the effect', async () => {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const dossierId = await declareBirth(portal)
    await receiveOnce(portal.db.write, await handOver(portal, dossierId), at('2024-08-05 08:10'))
    await mend(portal, 'civil-status')
    await portal.moveClock(at('2024-08-05 09:00'))
    expect(await step(portal, dossierId)).toMatchObject({ acknowledged_at: at('2024-08-05 08:11') })
  })
})

describe('a dead letter', () => {
  async function setAside() {
    const portal = await openTestPortal()
    await breakDown(portal, 'civil-status')
    const dossierId = await declareBirth(portal)
    await portal.moveClock(at('2024-08-05 17:00'))
    const { id } = await handOver(portal, dossierId)
    const retry = () => retryDeadLetter(as(portal, operator, '2024-08-05 17:00'), id)
    return { portal, dossierId, retry }
  }

  test('arrives when it is sent again after mending', async () => {
    const { portal, dossierId, retry } = await setAside()
    await mend(portal, 'civil-status')
    await retry()
    await portal.deliver()
    expect(await handOver(portal, dossierId)).toMatchObject({ state: 'delivered' })
    expect(await step(portal, dossierId)).toMatchObject({ acknowledged_at: at('2024-08-05 17:00') })
  })

  test('goes back in line when the receiver is still silent', async () => {
    const { portal, dossierId, retry } = await setAside()
    await retry()
    await portal.deliver()
    expect(await handOver(portal, dossierId)).toMatchObject({
      state: 'pending',
      attempts: 1,
      due_at: at('2024-08-05 17:01'),
    })
  })

  test('is sent again once, however often that is asked', async () => {
    const { retry } = await setAside()
    await retry()
    await expect(retry()).rejects.toThrow(NotFoundError)
  })
})
