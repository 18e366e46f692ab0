import { expect, test } from 'vitest'
import { counterChoices } from '#app/services/counter.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { beforeYouStart } from '#app/services/promising.server.ts'
import { answerPage, getDraft } from '#app/services/drafting.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { as, at, knowsOf, mother, openTestPortal, registrar } from '#tests/support/portal.ts'

test('a draft that crosses 1 September 2026 keeps every answer, tells what is new and asks for it', async () => {
  const portal = await openTestPortal()
  const begun = as(portal, mother, '2026-08-28 09:00')
  const id = await fillDraft(begun, 'birth', knowsOf('mau-thu'))
  const before = await getDraft(begun, id)
  expect(before.bundle.version).toBe(1)

  const ctx = as(portal, mother, '2026-09-03 09:00')
  const after = await getDraft(ctx, id)
  expect(after.bundle.version).toBe(2)
  expect(after.declaration).toEqual(before.declaration)
  const check = await checkAnswers(ctx, id)
  expect(check).toMatchObject({
    redirectTo: 'residence',
    lawChange: { comes: { 'identity-card': { plain: 7 } }, forms: true },
  })
  expect(await viewPage(ctx, id, 'residence')).toMatchObject({
    open: expect.arrayContaining([expect.objectContaining({ key: 'identityCard' })]),
    lawChange: { after: '301/2026/NĐ-CP' },
  })
  await answerPage(ctx, id, 'residence', { residesWith: 'mother', identityCard: 'requested' })
  await answerPage(ctx, id, 'identity', { identityCardReceiving: 'post' })
  const complete = await checkAnswers(ctx, id)
  expect(complete.redirectTo).toBeUndefined()
  expect(complete.lawChange).toBeUndefined()

  const { dossierId } = await submitDeclaration(ctx, id)
  const { dossier, ruleSet, steps } = await viewDossier(ctx, dossierId)
  expect([dossier.bundleVersion, ruleSet.id]).toEqual([2, 'decree-301-2026'])
  expect(steps.map(({ procedureId }) => procedureId)).toEqual([
    'birth-registration',
    'permanent-residence',
    'health-card',
    'identity-card',
  ])
})

test('a dossier keeps the law it was sent under, whoever works on it later', async () => {
  const portal = await openTestPortal()
  const sent = as(portal, mother, '2026-08-28 09:00')
  const id = await fillDraft(sent, 'birth', knowsOf('mau-thu'))
  const { dossierId } = await submitDeclaration(sent, id)
  await portal.deliver()
  for (const type of ['CLAIM', 'RECEIVE', 'APPRAISE'] as const) {
    const of = { dossierId, stepId: 'birth-registration' }
    await decide(as(portal, registrar, '2026-09-03 09:00'), of, type)
  }
  const view = await viewDossier(as(portal, mother, '2026-09-03 09:30'), dossierId)
  expect([view.dossier.bundleVersion, view.ruleSet.id]).toEqual([1, 'decree-63-2024'])
  expect(view.steps.map(({ state }) => state)).toEqual(['approval', 'waiting', 'waiting'])
})

test('what can be begun, and what is promised, follows the day', () => {
  const on = (day: string) => {
    const { bundleVersion, ruleSet, promise } = beforeYouStart({ now: at(`${day} 08:00`) }, 'birth')
    return [bundleVersion, ruleSet.id, Object.keys(promise.steps).length, ruleSet.total.plain]
  }
  expect(on('2023-05-08')).toEqual([0, 'one-by-one', 1, 3])
  expect(on('2023-09-11')).toEqual([1, 'guidance-2023', 3, 4])
  expect(on('2024-08-05')).toEqual([1, 'decree-63-2024', 3, 3])
  expect(on('2026-09-07')).toEqual([2, 'decree-301-2026', 4, 9])
  const atCounter = counterChoices({ now: at('2023-05-08 08:00') }).filter(
    ({ bundleId }) => bundleId === 'birth',
  )
  expect(atCounter.map(({ bundleVersion, variantId }) => [bundleVersion, variantId])).toEqual([
    [0, undefined],
    [0, 'residenceOnly'],
    [0, 'cardOnly'],
  ])
})
