import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { ForbiddenError, NotFoundError } from '#app/services/errors.ts'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { setFault } from '#app/services/breaking.server.ts'
import { retryAllTo, viewConsole } from '#app/services/operating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { viewSentAndSilent } from '#app/services/sent-cases.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { wholePath } from '#tests/support/office.ts'
import { noticesOf } from '#tests/support/payments.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  knowsOf,
  mother,
  openTestPortal,
  operator,
  otherRegistrar,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const birth = 'birth-registration'
const card = 'health-card'

async function register(portal: Portal, dossierId: string, time: string) {
  for (const action of wholePath) {
    await decide(as(portal, registrar, time), { dossierId, stepId: birth }, action)
    await portal.deliver()
  }
}

const breakInsurance = (portal: Portal, time: string, broken = true) =>
  setFault(as(portal, operator, time), 'social-insurance', broken)

/** The birth is registered at nine while the system of the social insurance does not answer. */
async function silent() {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  await breakInsurance(portal, '2024-08-05 08:20')
  await register(portal, dossierId, '2024-08-05 09:00')
  return { portal, dossierId }
}

async function cardOf(portal: Portal, dossierId: string, time: string) {
  const { steps } = await viewDossier(as(portal, mother, time), dossierId)
  const step = steps.find(({ procedureId }) => procedureId === card)
  if (!step) throw new Error('There is no card.')
  return step
}

const nobodyTold = async (portal: Portal) => (await noticesOf(portal)).includes('agencySilent')

describe('a receiving system that is silent', () => {
  test('alarms both sides and the citizen after two working hours, and not before', async () => {
    const { portal, dossierId } = await silent()
    await portal.moveClock(at('2024-08-05 10:59'))
    expect(await nobodyTold(portal)).toBe(false)
    expect(await viewSentAndSilent(as(portal, registrar, '2024-08-05 10:59'))).toEqual([])
    await portal.moveClock(at('2024-08-05 11:00'))
    expect((await noticesOf(portal)).filter((told) => told === 'agencySilent')).toHaveLength(1)
    expect((await cardOf(portal, dossierId, '2024-08-05 11:00')).flags.alert).toBe('agencySilent')

    const { unaccepted } = await viewConsole(as(portal, operator, '2024-08-05 11:00'))
    expect(unaccepted).toMatchObject([
      { agency: 'social-insurance', outcome: 'missed', received_at: at('2024-08-05 09:00') },
    ])
    const sent = await viewSentAndSilent(as(portal, registrar, '2024-08-05 11:00'))
    expect(sent).toMatchObject([
      { dossierId, stepId: card, ownStepId: birth, handedOverAt: at('2024-08-05 09:00') },
    ])
  })

  test('is told to the office that sent, and to no other', async () => {
    const { portal } = await silent()
    await portal.moveClock(at('2024-08-05 11:00'))
    expect(await viewSentAndSilent(as(portal, otherRegistrar, '2024-08-05 11:00'))).toEqual([])
    expect(await viewSentAndSilent(as(portal, insurer, '2024-08-05 11:00'))).toEqual([])
    await expect(viewSentAndSilent(as(portal, mother, '2024-08-05 11:00'))).rejects.toThrow(
      ForbiddenError,
    )
  })

  test('holds up no filing and no other office', async () => {
    const { portal, dossierId } = await silent()
    const ctx = as(portal, stranger, '2024-08-05 10:00')
    const other = await declare(ctx, 'birth', knowsOf('hoa-du'))
    await portal.deliver()
    expect((await viewDossier(ctx, other)).steps[0]).toMatchObject({
      state: 'received',
      acknowledged: true,
    })
    const { steps } = await viewDossier(as(portal, mother, '2024-08-05 10:00'), dossierId)
    expect(steps.find(({ procedureId }) => procedureId === 'permanent-residence')).toMatchObject({
      acknowledged: true,
    })
  })

  test('ends as a dead letter with its reason, and one click sends all of them again', async () => {
    const { portal, dossierId } = await silent()
    await portal.moveClock(at('2024-08-05 15:00'))
    const before = await viewConsole(as(portal, operator, '2024-08-05 15:00'))
    expect([...before.deadBy]).toEqual([['social-insurance', 1]])
    expect(before.dead).toMatchObject([{ attempts: 7, last_error: 'noAnswer' }])

    await breakInsurance(portal, '2024-08-05 15:30', false)
    const ctx = as(portal, operator, '2024-08-05 15:30')
    expect(await retryAllTo(ctx, 'social-insurance')).toBe(1)
    await portal.deliver()
    const after = await viewConsole(ctx)
    expect([after.dead, after.unaccepted, [...after.deadBy]]).toEqual([[], [], []])
    expect(await cardOf(portal, dossierId, '2024-08-05 15:30')).toMatchObject({
      acknowledged: true,
      flags: { alert: 'none' },
    })
    expect(await noticesOf(portal)).toContain('agencyAnswered')
    expect(await viewSentAndSilent(as(portal, registrar, '2024-08-05 15:30'))).toEqual([])
    expect(await retryAllTo(ctx, 'social-insurance')).toBe(0)
  })

  test('leaves its office’s legal clock running from the hand-over', async () => {
    const { portal, dossierId } = await silent()
    const due = (await cardOf(portal, dossierId, '2024-08-05 09:10')).dueAt
    await portal.moveClock(at('2024-08-06 10:00'))
    await breakInsurance(portal, '2024-08-06 10:00', false)
    await retryAllTo(as(portal, operator, '2024-08-06 10:00'), 'social-insurance')
    await portal.deliver()
    expect(await cardOf(portal, dossierId, '2024-08-06 10:10')).toMatchObject({
      receivedAt: at('2024-08-05 09:00'),
      dueAt: due,
      acknowledged: true,
    })
    expect(due).toBe(at('2024-08-07 17:00'))
  })

  test('is a figure that opens to its rows: how many wait, and since when', async () => {
    const { portal } = await silent()
    await portal.moveClock(at('2024-08-05 14:00'))
    const { agencies } = await viewMeasures(portal, 'step', { from: 0, until: portal.clock.now() })
    expect(
      agencies.map(({ agency, notAccepted, longest }) => [agency, notAccepted, longest]),
    ).toEqual([
      ['civil-status', 0, null],
      ['commune-police', 0, null],
      ['social-insurance', 1, 210],
    ])
  })

  test('is no business of people who do not operate the portal', async () => {
    const { portal } = await silent()
    for (const actor of [mother, insurer] as Actor[]) {
      const ctx = as(portal, actor, '2024-08-05 10:00')
      await expect(retryAllTo(ctx, 'social-insurance')).rejects.toThrow(ForbiddenError)
    }
    const ctx = as(portal, operator, '2024-08-05 10:00')
    await expect(retryAllTo(ctx, 'nowhere')).rejects.toThrow(NotFoundError)
  })
})
