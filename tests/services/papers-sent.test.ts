import { describe, expect, test } from 'vitest'
import { attachPaper } from '#app/services/attaching.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { answerPage, DraftChangedError } from '#app/services/drafting.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { homeBirth, rowsIn, sendHomeBirth, statement, WITNESS } from '#tests/support/home-birth.ts'
import { jpeg } from '#tests/support/papers.ts'
import { as, knowsOf, mother, openTestPortal } from '#tests/support/portal.ts'

describe('sending', () => {
  test('makes the papers part of the dossier', async () => {
    const portal = await openTestPortal()
    const dossierId = await sendHomeBirth(as(portal, mother, '2024-08-05 09:00'))
    expect(await rowsIn(portal)).toMatchObject([{ dossier_id: dossierId, paper: WITNESS }])
  })

  test('what was shown is what is sent: a paper that came meanwhile has to be looked at first', async () => {
    const { ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    const { draft } = await checkAnswers(ctx, draftId)
    await attachPaper(ctx, draftId, WITNESS, { name: 'second', content: jpeg() })
    await expect(submitDeclaration(ctx, draftId, draft.revision)).rejects.toThrow(DraftChangedError)
  })

  test('keeps nothing that is not needed: a statement handed in before the code was found', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    const { relation = '', birthCase = '', certificateCode = '' } = knowsOf('mau-thu')
    await answerPage(ctx, draftId, 'family', { relation, birthCase, birthProof: 'code' })
    await answerPage(ctx, draftId, 'hospital', { certificateCode })
    expect((await checkAnswers(ctx, draftId)).papers).toEqual([])
    await submitDeclaration(ctx, draftId)
    expect(await rowsIn(portal)).toEqual([])
  })
})
