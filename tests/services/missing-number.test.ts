import { describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { setFault } from '#app/services/breaking.server.ts'
import { retryAllTo, viewConsole } from '#app/services/operating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { wholePath } from '#tests/support/office.ts'
import { noticesOf } from '#tests/support/payments.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  mother,
  openTestPortal,
  operator,
  registrar,
} from '#tests/support/portal.ts'

const birth = 'birth-registration'
const population = 'register:population'

async function work(portal: Portal, who: Actor, dossierId: string, stepId: string, time: string) {
  for (const action of wholePath) {
    await decide(as(portal, who, time), { dossierId, stepId }, action)
    await portal.deliver()
  }
}

/** The birth is registered at nine while the population register gives no number. */
async function numberless() {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  await setFault(as(portal, operator, '2024-08-05 08:20'), population, true)
  await work(portal, registrar, dossierId, birth, '2024-08-05 09:00')
  return { portal, dossierId }
}

async function paper(portal: Portal, dossierId: string, stepId: string, time: string) {
  const { results } = await viewDossier(as(portal, mother, time), dossierId)
  const result = results.find(({ procedureId }) => procedureId === stepId)
  return Object.fromEntries((result?.lines ?? []).map(({ key, value }) => [key, value]))
}

const alarms = async (portal: Portal) =>
  (await noticesOf(portal)).filter((message) => message.startsWith('number'))

describe('a register that gives no number', () => {
  test('alarms after ten office minutes, once', async () => {
    const { portal } = await numberless()
    await portal.moveClock(at('2024-08-05 09:09'))
    expect(await alarms(portal)).toEqual([])
    await portal.moveClock(at('2024-08-05 16:00'))
    expect(await alarms(portal)).toEqual(['numberMissing'])
  })

  test('does not keep the certificate from being signed, nor the card: the line is empty until the number comes', async () => {
    const { portal, dossierId } = await numberless()
    await work(portal, insurer, dossierId, 'health-card', '2024-08-05 10:00')
    const time = '2024-08-05 10:10'
    const certificate = await paper(portal, dossierId, birth, time)
    const card = await paper(portal, dossierId, 'health-card', time)
    expect(Object.keys(certificate).length).toBeGreaterThan(3)
    expect(Object.keys(card).length).toBeGreaterThan(3)
    expect(certificate.personalNumber).toBeUndefined()
    expect(card.cardNumber).toBeUndefined()

    await setFault(as(portal, operator, '2024-08-05 10:30'), population, false)
    await retryAllTo(as(portal, operator, '2024-08-05 10:30'), population)
    await portal.deliver()
    const number = (await paper(portal, dossierId, birth, '2024-08-05 10:31')).personalNumber
    expect(number).toMatch(/^914\d{9}$/)
    const later = await paper(portal, dossierId, 'health-card', '2024-08-05 10:31')
    expect(later).toEqual({ ...card, cardNumber: `TE11499${number?.slice(4)}` })
    expect(await alarms(portal)).toEqual(['numberMissing', 'numberCame'])
  })

  test('is on the operator’s list until it answers: since when, how often asked, when again', async () => {
    const { portal } = await numberless()
    await portal.moveClock(at('2024-08-05 09:30'))
    const ctx = as(portal, operator, '2024-08-05 09:30')
    expect((await viewConsole(ctx)).unanswered).toMatchObject([
      {
        kind: 'askRegister',
        created_at: at('2024-08-05 09:00'),
        attempts: 4,
        state: 'pending',
        outcome: 'missed',
        last_error: 'noAnswer',
      },
    ])
    await setFault(ctx, population, false)
    expect(await retryAllTo(ctx, population)).toBe(1)
    await portal.deliver()
    expect((await viewConsole(ctx)).unanswered).toEqual([])
  })

  test('is asked no more once the step was refused before it answered', async () => {
    const portal = await openTestPortal()
    const dossierId = await declareBirth(portal)
    await setFault(as(portal, operator, '2024-08-05 08:20'), population, true)
    for (const action of wholePath.slice(0, 4)) {
      await decide(as(portal, registrar, '2024-08-05 09:00'), { dossierId, stepId: birth }, action)
    }
    await portal.deliver()
    await setFault(as(portal, operator, '2024-08-05 09:05'), population, false)
    await portal.moveClock(at('2024-08-05 09:30'))
    expect(await alarms(portal)).toEqual([])
    expect((await viewConsole(as(portal, operator, '2024-08-05 09:30'))).unanswered).toEqual([])
  })
})
