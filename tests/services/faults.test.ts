import { describe, expect, test } from 'vitest'
import {
  cancelFault,
  FaultTimeError,
  planFault,
  setFault,
  viewFaults,
} from '#app/services/breaking.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { ForbiddenError, NotFoundError } from '#app/services/errors.ts'
import { viewAhead } from '#app/services/foretelling.server.ts'
import { retryAllTo } from '#app/services/operating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { askRegister, newPatience } from '#app/services/registers.server.ts'
import { faultKinds, handlingOf, type FaultKind } from '#machines/faults.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { events, handOver, messages, step } from '#tests/support/messages.ts'
import { wholePath } from '#tests/support/office.ts'
import {
  as,
  at,
  declareBirth,
  knowsOf,
  mother,
  openTestPortal,
  operator,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const agencyFaults = faultKinds.filter((kind) => kind !== 'empty' && kind !== 'wrong')
const START = '2024-08-05 08:01'

async function broken(kind: FaultKind, target = 'civil-status') {
  const portal = await openTestPortal()
  await setFault(as(portal, operator, START), target, true, kind)
  return portal
}

const inbox = (portal: Portal) => portal.db.read.selectFrom('inbox').selectAll().execute()

describe.each(agencyFaults)('an agency whose fault is “%s”', (kind) => {
  test('loses nothing, holds up nobody else, and everything is there once it is mended', async () => {
    const portal = await broken(kind)
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    // Other receivers get theirs meanwhile.
    expect(await messages(portal, dossierId, 'notify')).toMatchObject([{ state: 'delivered' }])
    await portal.moveClock(at('2024-08-05 09:00'))
    const fails = handlingOf(kind, 1).failure !== undefined
    expect((await step(portal, dossierId)).acknowledged_at === null).toBe(fails)

    await setFault(as(portal, operator, '2024-08-05 09:00'), 'civil-status', false)
    await retryAllTo(as(portal, operator, '2024-08-05 09:00'), 'civil-status')
    await portal.moveClock(at('2024-08-05 10:00'))
    expect(await handOver(portal, dossierId)).toMatchObject({
      state: 'delivered',
      last_error: null,
    })
    const history = (await events(portal, dossierId)).map(({ type }) => type)
    expect(history).toEqual(['SUBMIT', 'ACKNOWLEDGE'])
    expect((await inbox(portal)).filter((row) => row.kind === 'handOver')).toHaveLength(1)
  })
})

describe('what the portal notes of a fault', () => {
  test.each([
    ['down', 'noAnswer', 0, 1],
    ['hanging', 'timedOut', 0, 3],
    ['errors', 'receiverError', 0, 1],
    ['garbage', 'unreadable', 1, 1],
    ['slow', 'timedOut', 1, 3],
    ['silent', 'timedOut', 1, 3],
  ] as const)('“%s” is %s, arrived %i times, tried again after %i minutes', async (...row) => {
    const [kind, reason, arrived, minutes] = row
    const portal = await broken(kind)
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    expect(await handOver(portal, dossierId)).toMatchObject({
      state: 'pending',
      attempts: 1,
      last_error: reason,
      due_at: at('2024-08-05 08:10') + minutes * 60_000,
    })
    expect((await inbox(portal)).filter(({ kind: what }) => what === 'handOver')).toHaveLength(
      arrived,
    )
    expect((await step(portal, dossierId)).acknowledged_at).toBeNull()
  })

  test('a late answer is there at the second question, and the repeat is swallowed', async () => {
    const portal = await broken('slow')
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    await portal.moveClock(at('2024-08-05 08:13'))
    expect(await step(portal, dossierId)).toMatchObject({
      acknowledged_at: at('2024-08-05 08:13'),
    })
    expect(await inbox(portal)).toContainEqual(
      expect.objectContaining({ kind: 'handOver', repeats: 1 }),
    )
  })

  test('an answer that comes twice moves the dossier once, and is counted', async () => {
    const portal = await broken('duplicate')
    const dossierId = await declareBirth(portal)
    const [, acknowledge, ...more] = await events(portal, dossierId)
    expect([acknowledge?.type, more]).toEqual(['ACKNOWLEDGE', []])
    const { repeats } = await portal.db.read
      .selectFrom('command')
      .select('repeats')
      .where('type', '=', 'ACKNOWLEDGE')
      .executeTakeFirstOrThrow()
    expect(repeats).toBe(1)
  })

  test('a message nobody took in a silent agency is set aside at last, and one click brings it in', async () => {
    const portal = await broken('silent')
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    await portal.moveClock(at('2024-08-05 17:00'))
    expect(await handOver(portal, dossierId)).toMatchObject({ state: 'dead', attempts: 7 })
    const ctx = as(portal, operator, '2024-08-05 17:00')
    await setFault(ctx, 'civil-status', false)
    expect(await retryAllTo(ctx, 'civil-status')).toBe(1)
    await portal.deliver()
    expect(await step(portal, dossierId)).toMatchObject({ acknowledged_at: ctx.now })
  })
})

describe('order', () => {
  test('is kept within a dossier: a correction never overtakes what it corrects', async () => {
    const portal = await broken('down', 'social-insurance')
    const dossierId = await declareBirth(portal, '2024-08-05 08:10')
    for (const action of wholePath) {
      const step = { dossierId, stepId: 'birth-registration' }
      await decide(as(portal, registrar, '2024-08-05 09:00'), step, action)
      await portal.deliver()
    }
    const [first] = (await messages(portal, dossierId, 'handOver')).filter(
      ({ recipient }) => recipient === 'social-insurance',
    )
    if (!first) throw new Error('Nothing was handed over.')
    // What follows is due long before the first is tried again.
    await portal.db.write
      .insertInto('outbox')
      .values({
        ...first,
        id: `${first.id}z`,
        kind: 'passOn',
        attempts: 0,
        due_at: first.created_at,
      })
      .execute()
    await setFault(as(portal, operator, '2024-08-05 09:00'), 'social-insurance', false)
    await portal.deliver()
    expect(await messages(portal, dossierId, 'passOn')).toMatchObject([{ state: 'pending' }])
    await portal.moveClock(at('2024-08-05 09:05'))
    const taken = (await inbox(portal)).filter(({ recipient }) => recipient === 'social-insurance')
    expect(taken.map(({ kind }) => kind)).toEqual(['handOver', 'passOn'])
  })

  test('is mixed up between dossiers where a place mixes it up, and all arrive', async () => {
    const portal = await broken('reordered')
    const one = await declareBirth(portal, '2024-08-05 08:10')
    const two = await declare(as(portal, stranger, '2024-08-05 08:10'), 'birth', knowsOf('hoa-du'))
    await portal.deliver()
    for (const id of [one, two]) {
      const { due_at, attempts } = await handOver(portal, id)
      expect(attempts).toBe(0)
      expect(due_at - at('2024-08-05 08:10')).toBeGreaterThanOrEqual(60_000)
      expect(due_at - at('2024-08-05 08:10')).toBeLessThanOrEqual(30 * 60_000)
    }
    await portal.moveClock(at('2024-08-05 08:45'))
    for (const id of [one, two]) {
      expect((await step(portal, id)).acknowledged_at).not.toBeNull()
    }
  })
})

describe('a register', () => {
  test('that is broken gives a reason in place of an answer, in bounded time', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    const said: Record<string, unknown> = {}
    for (const kind of ['down', 'errors', 'garbage', 'hanging', 'silent', 'empty'] as const) {
      await setFault(as(portal, operator, START), 'register:population', true, kind)
      said[kind] = await askRegister(ctx, 'population', ['914194000010'], newPatience())
    }
    expect(said).toEqual({
      down: 'unavailable',
      errors: 'unavailable',
      garbage: 'unavailable',
      hanging: 'late',
      silent: 'late',
      empty: 'empty',
    })
  })

  test('that answers twice, or out of order, still says what is true', async () => {
    const portal = await openTestPortal()
    const ask = () => askRegister(as(portal, mother, START), 'population', ['914194000010'])
    const truth = await ask()
    for (const kind of ['duplicate', 'reordered'] as const) {
      await setFault(as(portal, operator, START), 'register:population', true, kind)
      expect(await ask()).toEqual(truth)
    }
  })
})

describe('a planned fault', () => {
  const plan = (portal: Portal, from: string, until?: string) =>
    planFault(as(portal, operator, START), {
      target: 'civil-status',
      kind: 'down',
      from: at(from),
      ...(until && { until: at(until) }),
    })

  test('begins and ends by itself, and what waited arrives', async () => {
    const portal = await openTestPortal()
    await plan(portal, '2024-08-05 09:00', '2024-08-05 09:30')
    const before = await declareBirth(portal, '2024-08-05 08:50')
    expect((await step(portal, before)).acknowledged_at).toBe(at('2024-08-05 08:50'))
    const ahead = await viewAhead(as(portal, operator, '2024-08-05 08:55'), 3)
    const faults = ahead.ahead.filter(({ what }) => what === 'fault')
    expect(faults.map((one) => [one.at, 'begins' in one && one.begins])).toEqual([
      [at('2024-08-05 09:00'), true],
      [at('2024-08-05 09:30'), false],
    ])
    const ctx = as(portal, stranger, '2024-08-05 09:10')
    const during = await declare(ctx, 'birth', knowsOf('hoa-du'))
    await portal.deliver()
    expect((await step(portal, during)).acknowledged_at).toBeNull()
    await portal.moveClock(at('2024-08-05 10:00'))
    expect((await step(portal, during)).acknowledged_at).toBe(at('2024-08-05 09:31'))
  })

  test('can be taken back until it begins', async () => {
    const portal = await openTestPortal()
    await plan(portal, '2024-08-05 09:00')
    const [planned] = (await viewFaults(as(portal, operator, START))).ahead
    await cancelFault(as(portal, operator, START), planned?.id ?? 0)
    expect((await viewFaults(as(portal, operator, START))).ahead).toEqual([])
    await expect(cancelFault(as(portal, operator, START), planned?.id ?? 0)).rejects.toThrow(
      NotFoundError,
    )
  })

  test('must lie ahead, end after it began, and belong to an operator', async () => {
    const portal = await openTestPortal()
    await expect(plan(portal, '2024-08-05 07:00')).rejects.toThrow(FaultTimeError)
    await expect(plan(portal, '2024-08-05 09:00', '2024-08-05 08:30')).rejects.toThrow('untilFirst')
    await expect(plan(portal, '2026-12-01 09:00')).rejects.toThrow('tooLate')
    const faults = viewFaults(as(portal, mother, START))
    await expect(faults).rejects.toThrow(ForbiddenError)
  })
})
