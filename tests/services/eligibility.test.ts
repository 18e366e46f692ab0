import { describe, expect, test } from 'vitest'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { answerPage, startDraft } from '#app/services/drafting.server.ts'
import { IdentityLevelError, levelTooLow } from '#app/services/eligibility.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { as, knowsOf, mother, openTestPortal } from '#tests/support/portal.ts'

const START = '2024-08-05 08:10'
const levelOne: Actor = { kind: 'citizen', id: 'muc-mot-mother', name: 'Lâm Thị Mức Một' }
const temporary: Actor = { kind: 'citizen', id: 'tam-tru-mother', name: 'Triệu Thị Giả Sử' }

test('an identity of level 1 opens no declaration; level 2 does', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, levelOne, START)
  expect(await levelTooLow(ctx)).toBe(1)
  await expect(startDraft(ctx, 'birth')).rejects.toThrow(IdentityLevelError)
  expect(await levelTooLow(as(portal, mother, START))).toBeUndefined()
})

describe('parents without a permanent residence', () => {
  test('are offered birth and card, and are asked nothing about a household', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, temporary, START)
    const draftId = await fillDraft(ctx, 'birth', knowsOf('tam-tru'))
    const { forms, lines, redirectTo, promise, fees } = await checkAnswers(ctx, draftId)
    expect(redirectTo).toBeUndefined()
    expect(forms.map(({ procedureId }) => procedureId)).toEqual([
      'birth-registration',
      'health-card',
    ])
    expect(Object.keys(promise.steps)).toEqual(['birth-registration', 'health-card'])
    expect(fees.lines.map(({ stepId }) => stepId)).not.toContain('permanent-residence')
    const keys = lines.map(({ key }) => key)
    expect(keys).toContain('insuranceOffice')
    expect(keys).not.toContain('householderName')
    expect(lines.flatMap(({ consumers }) => consumers)).not.toContain('permanent-residence')
  })

  test('get a dossier of two steps, in which nobody is asked to agree', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, temporary, START)
    const draftId = await fillDraft(ctx, 'birth', knowsOf('tam-tru'))
    const { dossierId } = await submitDeclaration(ctx, draftId)
    const { steps } = await viewDossier(ctx, dossierId)
    expect(steps.map(({ procedureId }) => procedureId)).toEqual([
      'birth-registration',
      'health-card',
    ])
    expect(await portal.db.read.selectFrom('consent').select('id').execute()).toEqual([])
  })

  test('cannot ask for all three, and are told why', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, temporary, START)
    const draftId = await fillDraft(ctx, 'birth', knowsOf('tam-tru'))
    const form = { procedures: 'all', residesWith: 'father' }
    expect(await answerPage(ctx, draftId, 'residence', form)).toMatchObject({
      problems: [{ message: 'errors.procedures.noPermanentHome' }],
    })
  })

  test('may let the child live with somebody who has one: then residence is possible', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, temporary, START)
    const draftId = await fillDraft(ctx, 'birth', knowsOf('tam-tru'))
    const form = { procedures: 'withoutResidence', residesWith: 'elsewhere' }
    expect(await answerPage(ctx, draftId, 'residence', form)).toEqual({ next: 'host' })
    const { forms, papers } = await checkAnswers(ctx, draftId)
    expect(forms).toHaveLength(3)
    expect(papers.map(({ id }) => id)).toEqual(['legal-dwelling', 'parents-agreement'])
  })
})

describe('two procedures of the three', () => {
  test.each([
    ['withoutResidence', ['birth-registration', 'health-card'], 'householderName'],
    ['withoutCard', ['birth-registration', 'permanent-residence'], 'firstCareFacility'],
  ])('“%s” is followed by forms, steps and questions', async (procedures, steps, notAsked) => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    const draftId = await fillDraft(ctx, 'birth', { ...knowsOf('mau-thu'), procedures })
    const check = await checkAnswers(ctx, draftId)
    expect(check.forms.map(({ procedureId }) => procedureId)).toEqual(steps)
    expect(check.lines.map(({ key }) => key)).not.toContain(notAsked)
    const { dossierId } = await submitDeclaration(ctx, draftId)
    const dossier = await viewDossier(ctx, dossierId)
    expect(dossier.steps.map(({ procedureId }) => procedureId)).toEqual(steps)
  })

  test('chosen and taken back, brings the other questions back', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, START)
    const knows = { ...knowsOf('mau-thu'), procedures: 'withoutCard' }
    const draftId = await fillDraft(ctx, 'birth', knows)
    await answerPage(ctx, draftId, 'residence', { procedures: 'all', residesWith: 'father' })
    expect((await checkAnswers(ctx, draftId)).redirectTo).toBe('card')
    expect(await viewPage(ctx, draftId, 'card')).toMatchObject({ page: { id: 'card' } })
  })
})
