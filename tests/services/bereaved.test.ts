import { describe, expect, test } from 'vitest'
import { attachPaper } from '#app/services/attaching.server.ts'
import { answerConsent, listMyConsents } from '#app/services/consenting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import { instantAt } from '#machines/calendar.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { cases, paper } from '#tests/bereaved/cases.ts'
import { officialOf } from '#tests/families/register.ts'
import { wholePath } from '#tests/support/office.ts'
import { as, at, openTestPortal } from '#tests/support/portal.ts'

const sent = '2024-08-05 08:30'
const worked = '2024-08-06 09:00'

describe.each(cases)('$title', (told) => {
  const { family } = told

  test('goes through every agency, acts on the registers and pays', async () => {
    const portal = await openTestPortal()
    const owner = as(portal, family.applicant, sent)
    const draftId = await fillDraft(owner, 'death', family.answers)
    for (const id of told.papers) await attachPaper(owner, draftId, id, paper)
    const checked = await checkAnswers(owner, draftId)
    expect(checked.problems).toEqual([])
    expect(checked.pages).toEqual(told.pages)
    expect(checked.papers.map(({ id }) => id)).toEqual(told.papers)
    expect(checked.ruleSet.total.plain).toBe(told.total)
    expect(checked.promise.promisedAt).toBe(at(told.promised))
    expect(checked.lines.find(({ key }) => key === 'ground')?.value).toBe(told.ground)
    expect({ typed: checked.counts.typed, reused: checked.counts.reused }).toEqual({
      typed: told.typed,
      reused: told.reused,
    })
    const { dossierId } = await submitDeclaration(owner, draftId)
    await portal.deliver()

    for (const relative of family.relatives) {
      const ctx = as(portal, relative, sent)
      for (const { id, state } of await listMyConsents(ctx)) {
        if (state === 'asked') await answerConsent(ctx, id, { agrees: true })
      }
    }
    for (const [stepId, office] of told.steps) {
      for (const action of wholePath) {
        await decide(as(portal, officialOf(office), worked), { dossierId, stepId }, action)
        await portal.deliver()
      }
    }

    const view = await viewDossier(as(portal, family.applicant, worked), dossierId)
    expect(view.dossier.state).toBe('closed')
    expect(view.steps.map(({ procedureId, state }) => [procedureId, state])).toEqual(
      told.steps.map(([procedureId]) => [procedureId, 'delivered']),
    )
    const lines = Object.fromEntries(
      view.results.map((result) => [
        result.procedureId,
        Object.fromEntries(result.lines.map(({ key, value }) => [key, value])),
      ]),
    )
    expect(lines).toMatchObject(told.results)
    expect(Object.keys(lines['death-registration'] ?? {})).not.toContain('causeOfDeath')

    const person = await findPersonByNumber(portal.db.read, family.deceased.personalNumber)
    const { diedOn = '', diedTime = '' } = lines['death-registration'] ?? {}
    expect(person?.died_at).toBe(instantAt(diedOn, diedTime))
    expect(person?.residence_ended_on).toBe(diedOn)
    const paid = Object.fromEntries(view.benefits.map(({ stepId, amount }) => [stepId, amount]))
    expect(paid).toEqual(told.paid)
  })
})
