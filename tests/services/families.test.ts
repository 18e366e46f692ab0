import { describe, expect, test } from 'vitest'
import { attachPaper } from '#app/services/attaching.server.ts'
import { answerConsent, listMyConsents } from '#app/services/consenting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { completeFamilies } from '#tests/families/all.ts'
import type { CompleteFamily, FamilyDeclaration } from '#tests/families/family.ts'
import { citizenOf, inOrder, officialOf, register } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, openTestPortal } from '#tests/support/portal.ts'

const sent = '2024-08-05 08:30'
const worked = '2024-08-05 09:00'

/** Declares with everything that is asked for and sends it. Gives the dossier and what was counted. */
async function declare(portal: Portal, family: CompleteFamily, told: FamilyDeclaration) {
  const ctx = as(portal, citizenOf(family, told.by), sent)
  const draftId = await fillDraft(ctx, 'birth', told.answers)
  for (const [paper, file] of Object.entries(told.papers ?? {})) {
    expect(await attachPaper(ctx, draftId, paper, file)).toBeUndefined()
  }
  const checked = await checkAnswers(ctx, draftId)
  const { dossierId, repeated } = await submitDeclaration(ctx, draftId)
  expect(repeated).toBe(false)
  await portal.deliver()
  return { dossierId, checked }
}

async function agree(portal: Portal, family: CompleteFamily, id: string) {
  const ctx = as(portal, citizenOf(family, id), sent)
  const [asked] = await listMyConsents(ctx)
  await answerConsent(ctx, asked?.id ?? '', { agrees: true })
  await portal.deliver()
}

describe.each(completeFamilies)('$title', (family) => {
  test('goes through every agency to the last result', async () => {
    const portal = await openTestPortal()
    await register(portal.db, family)
    const numbers = new Set<string>()
    for (const told of family.declarations) {
      const { dossierId, checked } = await declare(portal, family, told)
      expect(checked.pages).toEqual(told.pages)
      expect(checked.papers.map(({ id }) => id)).toEqual(Object.keys(told.papers ?? {}))
      expect({ typed: checked.counts.typed, reused: checked.counts.reused }).toEqual({
        typed: told.typed,
        reused: told.reused,
      })
      expect(checked.counts.typed).toBeLessThanOrEqual(14)
      if (told.agrees) await agree(portal, family, told.agrees)

      for (const stepId of inOrder) {
        const official = officialOf(told.offices[stepId])
        for (const action of wholePath) {
          await decide(as(portal, official, worked), { dossierId, stepId }, action)
          await portal.deliver()
        }
      }

      const owner = as(portal, citizenOf(family, told.by), worked)
      const { dossier, steps, results } = await viewDossier(owner, dossierId)
      expect(dossier.state).toBe('closed')
      expect(steps.map(({ procedureId, state }) => [procedureId, state])).toEqual(
        inOrder.map((procedureId) => [procedureId, 'delivered']),
      )
      const lines = Object.fromEntries(
        results.map((result) => [
          result.procedureId,
          Object.fromEntries(result.lines.map(({ key, value }) => [key, value])),
        ]),
      )
      expect(lines).toMatchObject(told.results)
      if (told.answers.birthCase === 'fatherUndetermined') {
        const certificate = Object.keys(lines['birth-registration'] ?? {})
        expect(certificate.filter((key) => key.startsWith('father'))).toEqual([])
      }
      numbers.add(lines['birth-registration']?.personalNumber ?? '')
    }
    expect(numbers.size).toBe(family.declarations.length)
    for (const number of numbers) expect(number).toMatch(/^9\d{11}$/)
  })
})
