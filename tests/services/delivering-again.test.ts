import { describe, expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import { retryDeadLetter, viewConsole, viewRepeats } from '#app/services/operating.server.ts'
import { receiveOnce } from '#db/outbox.server.ts'
import {
  breakDown,
  events,
  forgetDelivery,
  handOver,
  mend,
  messages,
  step,
} from '#tests/support/messages.ts'
import { as, at, declareBirth, openTestPortal, operator } from '#tests/support/portal.ts'

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
