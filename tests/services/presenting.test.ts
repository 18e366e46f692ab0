import { expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { viewFront } from '#app/services/presenting.server.ts'
import { declare } from '#seeds/demo/citizen.ts'
import {
  as,
  at,
  declareBirth,
  insurer,
  knowsOf,
  openTestPortal,
  police,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const front = ({ db, clock }: Portal, now = clock.now()) => viewFront({ db, now }, 'birth')

const work = ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER'] as const
const offices = [
  [registrar, 'birth-registration'],
  [police, 'permanent-residence'],
  [insurer, 'health-card'],
] as const

async function finish(portal: Portal, dossierId: string, steps = 3) {
  for (const [official, stepId] of offices.slice(0, steps)) {
    for (const event of work) {
      await decide(as(portal, official, '2024-08-05 09:00'), { dossierId, stepId }, event)
      await portal.deliver()
    }
  }
}

test('without a dossier under way there is nothing to show', async () => {
  expect(await front(await openTestPortal())).toMatchObject({ underWay: 0, shown: undefined })
})

test('the dossier that is shown moves as its rows do, until it is done', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal, '2024-08-05 08:10')
  const sent = await front(portal)
  expect(sent.underWay).toBe(1)
  expect(sent.shown?.submittedAt).toBe(at('2024-08-05 08:10'))
  expect(sent.shown?.steps.map(({ hasResult }) => hasResult)).toEqual([false, false, false])
  await finish(portal, dossierId, 1)
  const first = await front(portal)
  expect(first.shown?.steps.map(({ hasResult }) => hasResult)).toEqual([true, false, false])
  const others = await openTestPortal()
  await finish(others, await declareBirth(others))
  expect(await front(others)).toMatchObject({ underWay: 0, shown: undefined })
})

test('one with a result is shown rather than a newer one without', async () => {
  const portal = await openTestPortal()
  await finish(portal, await declareBirth(portal, '2024-08-05 08:10'), 1)
  await declare(as(portal, stranger, '2024-08-05 09:30'), 'birth', knowsOf('hoa-du'))
  await portal.deliver()
  const { shown, underWay } = await front(portal)
  expect(underWay).toBe(2)
  expect(shown?.submittedAt).toBe(at('2024-08-05 08:10'))
})

test('nothing that is shown says whose it is', async () => {
  const portal = await openTestPortal()
  const dossierId = await declareBirth(portal)
  const { shown } = await front(portal)
  const told = Object.keys(shown ?? {})
  expect(told).toEqual(['bundleId', 'bundleVersion', 'submittedAt', 'promisedAt', 'steps'])
  expect(JSON.stringify(shown)).not.toContain(dossierId)
  expect(JSON.stringify(shown)).not.toContain('Nhiên')
})

test('the numbers are those of the law of the day, and none on a day without one', async () => {
  const portal = await openTestPortal()
  expect((await front(portal, at('2024-08-05 08:00'))).law).toEqual({
    bundleVersion: 1,
    legalBasis: '63/2024/NĐ-CP',
    total: { plain: 3, verified: 5 },
    steps: [
      { id: 'birth-registration', plain: 0 },
      { id: 'permanent-residence', plain: 2, verified: 5 },
      { id: 'health-card', plain: 2 },
    ],
  })
  expect((await front(portal, at('2022-12-30 08:00'))).law).toBeNull()
})
