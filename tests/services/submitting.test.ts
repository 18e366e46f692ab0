import { describe, expect, test } from 'vitest'
import { NotFoundError } from '#app/services/errors.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { answerPage } from '#app/services/drafting.server.ts'
import { IncompleteDeclarationError, submitDeclaration } from '#app/services/submitting.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { as, at, knowsOf, mother, openTestPortal, stranger } from '#tests/support/portal.ts'

describe('sending a declaration', () => {
  test('double click, two tabs and a retry give one dossier and count the repeats', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    const sent = await Promise.all([1, 2, 3, 4].map(() => submitDeclaration(ctx, draftId)))
    const again = await submitDeclaration(as(portal, mother, '2024-08-06 09:00'), draftId)
    expect(new Set([...sent, again].map(({ dossierId }) => dossierId)).size).toBe(1)
    expect([...sent, again].filter(({ repeated }) => !repeated)).toHaveLength(1)
    const { length } = await portal.db.read.selectFrom('dossier').select('id').execute()
    expect(length).toBe(1)
    const command = await portal.db.read.selectFrom('command').selectAll().executeTakeFirstOrThrow()
    expect(command.repeats).toBe(4)
  })

  test('freezes what was shown: what changes in a register afterwards does not change the dossier', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    const shown = await checkAnswers(ctx, draftId)
    await portal.db.write
      .updateTable('person')
      .set({ full_name: 'Tên Khác' })
      .where('id', '=', 'mau-thu-father')
      .execute()
    await submitDeclaration(ctx, draftId)
    const stored = await portal.db.read
      .selectFrom('declaration')
      .selectAll()
      .executeTakeFirstOrThrow()
    const fatherName = shown.lines.find(({ key }) => key === 'fatherName')?.value
    expect(fatherName).toBe('Nguyễn Văn Mẫu')
    expect(JSON.parse(stored.declaration)).toMatchObject({ fatherName: { value: fatherName } })
  })

  test('is refused while a page is incomplete, and says which', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'), 3)
    await expect(submitDeclaration(ctx, draftId)).rejects.toThrow(IncompleteDeclarationError)
    expect(await portal.db.read.selectFrom('dossier').select('id').execute()).toEqual([])
  })

  test('is refused while something typed is not valid, even in a question one may leave out', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    await answerPage(ctx, draftId, 'contact', { requesterEmail: 'no address' })
    await expect(submitDeclaration(ctx, draftId)).rejects.toMatchObject({ pageId: 'contact' })
  })

  test('is not possible for anybody but the owner, for whom alone the draft exists', async () => {
    const portal = await openTestPortal()
    const draftId = await fillDraft(
      as(portal, mother, '2024-08-05 09:00'),
      'birth',
      knowsOf('mau-thu'),
    )
    const other = as(portal, stranger, '2024-08-05 09:05')
    await expect(submitDeclaration(other, draftId)).rejects.toThrow(NotFoundError)
  })

  test('after 15:00 counts from the next working day, and the code carries that day', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-09 15:00') // a Friday
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    await submitDeclaration(ctx, draftId)
    const dossier = await portal.db.read.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
    expect(dossier.code).toBe('001.00.00.H49-240812-0001')
    expect(dossier.first_promised_at).toBe(at('2024-08-15 17:00'))
  })
})

describe('what is typed and what is reused', () => {
  test('a married mother with a hospital code types at most fourteen values; the registers say most', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const { counts, uses } = await checkAnswers(
      ctx,
      await fillDraft(ctx, 'birth', knowsOf('mau-thu')),
    )
    expect(counts.typed).toBeLessThanOrEqual(14)
    expect(counts.reused).toBeGreaterThan(25)
    expect(uses.uses).toBeGreaterThan(uses.values)
  })
})
