import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { viewPaper } from '#app/services/asking-papers.server.ts'
import { attachPaper, leavePaper, removePaper } from '#app/services/attaching.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { DraftSentError, getDraft } from '#app/services/drafting.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { discardDraft, listMyDrafts } from '#app/services/my-drafts.server.ts'
import { paperFolder } from '#app/services/paper-files.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { IncompleteDeclarationError, submitDeclaration } from '#app/services/submitting.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { filesOn, homeBirth, rowsIn, statement, WITNESS } from '#tests/support/home-birth.ts'
import { eicar, html, jpeg, pdf, png } from '#tests/support/papers.ts'
import { as, knowsOf, mother, openTestPortal, stranger } from '#tests/support/portal.ts'

describe('a paper is asked for only where no register has its data', () => {
  test('the straight case asks for none, and is complete without', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
    expect(await checkAnswers(ctx, draftId)).toMatchObject({ papers: [], redirectTo: undefined })
    expect(await viewPaper(ctx, draftId, WITNESS)).toEqual({ redirectTo: 'check' })
    await expect(attachPaper(ctx, draftId, WITNESS, statement)).rejects.toThrow(NotFoundError)
    expect(filesOn(portal)).toEqual([])
  })

  test('a birth at home is not complete without it, wherever that is asked', async () => {
    const { ctx, draftId } = await homeBirth()
    const missing = `papers/${WITNESS}`
    expect((await checkAnswers(ctx, draftId)).redirectTo).toBe(missing)
    expect(await listMyDrafts(ctx)).toMatchObject([{ id: draftId, page: missing }])
    await expect(submitDeclaration(ctx, draftId)).rejects.toThrow(IncompleteDeclarationError)
    expect(await leavePaper(ctx, draftId)).toBe(missing)
  })

  test('its page comes after the questions, and counts with them', async () => {
    const { ctx, draftId } = await homeBirth()
    const view = await viewPaper(ctx, draftId, WITNESS)
    if (!('paper' in view)) throw new Error('no page')
    expect(view).toMatchObject({ complete: false, arrived: false, previous: 'contact' })
    expect(view.position).toBe(view.of)
    await expect(viewPaper(ctx, draftId, 'identity-card')).rejects.toThrow(NotFoundError)
  })

  test('the questions come first', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const draftId = await fillDraft(
      ctx,
      'birth',
      { ...knowsOf('mau-thu'), birthProof: 'pledge' },
      1,
    )
    expect(await viewPaper(ctx, draftId, 'birth-pledge')).toEqual({ redirectTo: 'child' })
  })

  test('a hospital that pushes its data meanwhile makes it needless', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 09:00')
    const { hospital } = await moveNotice(portal, '91401.GCS.00012.24', '91401.GCS.99999.24')
    const typed = { ...knowsOf('mau-thu'), ...hospital }
    const draftId = await fillDraft(ctx, 'birth', typed)
    expect((await checkAnswers(ctx, draftId)).redirectTo).toBe('papers/hospital-certificate')
    await moveNotice(portal, '91401.GCS.99999.24', '91401.GCS.00012.24')
    expect(await viewPaper(ctx, draftId, 'hospital-certificate')).toMatchObject({ arrived: true })
    expect(await leavePaper(ctx, draftId)).toBeUndefined()
    expect((await checkAnswers(ctx, draftId)).papers).toEqual([])
  })
})

/** The hospital pushes its certificate under another code; what the mother then has to type. */
async function moveNotice(portal: Portal, from: string, to: string) {
  await portal.db.write
    .updateTable('birth_notice')
    .set({ certificate_code: to })
    .where('certificate_code', '=', from)
    .execute()
  return {
    hospital: {
      childName: 'Nguyễn An Nhiên',
      childBornOn: '2024-08-02',
      childSex: 'female',
      childBirthPlace: 'Bệnh viện Sản Nhi',
      childBirthAddress: 'TP. Hạ Long',
      certificateIssuedOn: '2024-08-02',
    },
  }
}

describe('handing in', () => {
  test('keeps the content under a name of its own and completes the declaration', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    expect(await attachPaper(ctx, draftId, WITNESS, statement)).toBeUndefined()
    const [row, ...others] = await rowsIn(portal)
    expect(others).toEqual([])
    expect(row).toMatchObject({ paper: WITNESS, type: 'application/pdf', name: 'làm chứng.pdf' })
    expect(filesOn(portal)).toEqual([row?.id])
    expect(readFileSync(join(paperFolder(portal.db), row?.id ?? ''))).toEqual(statement.content)
    expect((await checkAnswers(ctx, draftId)).redirectTo).toBeUndefined()
    expect(await leavePaper(ctx, draftId)).toBeUndefined()
  })

  test('believes no name: a PDF called photo.jpg is a PDF, a web page called paper.pdf is none', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, { name: 'photo.jpg', content: pdf() })
    expect(await rowsIn(portal)).toMatchObject([{ type: 'application/pdf' }])
    const page = { name: 'paper.pdf', content: html }
    expect(await attachPaper(ctx, draftId, WITNESS, page)).toBe('wrongType')
  })

  test.each([
    ['a path', '../../portal.db', 'portal.db'],
    ['a path of another system', 'C:\\Windows\\giấy.png', 'giấy.png'],
    ['signs that cannot be seen', 'gia\u0302\u0301y\u202Egnp.exe\u0000', 'giấygnp.exe'],
    ['300 letters', `${'a'.repeat(300)}.pdf`, 'a'.repeat(100)],
    ['nothing', '', ''],
  ])(
    'shows its owner what is left of a name of %s, and uses it for nothing',
    async (_, name, shown) => {
      const { portal, ctx, draftId } = await homeBirth()
      await attachPaper(ctx, draftId, WITNESS, { ...statement, name })
      const [row] = await rowsIn(portal)
      expect(row?.name).toBe(shown)
      expect(filesOn(portal)).toEqual([row?.id])
      expect(row?.id).toMatch(/^[\da-f-]{36}$/)
    },
  )

  test('refuses what is no paper, and leaves no trace of it', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    const before = await getDraft(ctx, draftId)
    expect(await attachPaper(ctx, draftId, WITNESS, { name: 'a.pdf', content: eicar })).toBe(
      'harmful',
    )
    expect(filesOn(portal)).toEqual([])
    expect(await getDraft(ctx, draftId)).toEqual(before)
  })

  test('takes up to five files of a paper, and the same file only once', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    const pages = [pdf('one'), pdf('two'), jpeg(), png(), pdf('five'), pdf('six')]
    const faults: unknown[] = []
    for (const content of [...pages.slice(0, 1), ...pages]) {
      faults.push(await attachPaper(ctx, draftId, WITNESS, { name: 'page', content }))
    }
    expect(faults).toEqual([...Array<undefined>(6).fill(undefined), 'tooMany'])
    expect(await rowsIn(portal)).toHaveLength(5)
    expect(filesOn(portal)).toHaveLength(5)
  })

  test('is for the owner of the draft alone', async () => {
    const { portal, draftId } = await homeBirth()
    const other = as(portal, stranger, '2024-08-05 09:05')
    await expect(attachPaper(other, draftId, WITNESS, statement)).rejects.toThrow(NotFoundError)
    await expect(viewPaper(other, draftId, WITNESS)).rejects.toThrow(NotFoundError)
    expect(filesOn(portal)).toEqual([])
  })

  test('is over once the draft is sent', async () => {
    const { ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    await submitDeclaration(ctx, draftId)
    const late = { name: 'late.pdf', content: pdf('late') }
    await expect(attachPaper(ctx, draftId, WITNESS, late)).rejects.toThrow(DraftSentError)
    expect(await viewPaper(ctx, draftId, WITNESS)).toHaveProperty('sentAs')
  })
})

describe('taking back', () => {
  test('removes row and file, and the declaration is incomplete again', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    const [row] = await rowsIn(portal)
    await removePaper(ctx, row?.id ?? '')
    expect(await rowsIn(portal)).toEqual([])
    expect(filesOn(portal)).toEqual([])
    expect((await checkAnswers(ctx, draftId)).redirectTo).toBe(`papers/${WITNESS}`)
  })

  test('is for the owner alone, and only until it is sent', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    const [row] = await rowsIn(portal)
    const id = row?.id ?? ''
    const other = as(portal, stranger, '2024-08-05 09:05')
    await expect(removePaper(other, id)).rejects.toThrow(NotFoundError)
    await expect(removePaper(ctx, 'nothing')).rejects.toThrow(NotFoundError)
    await submitDeclaration(ctx, draftId)
    await expect(removePaper(ctx, id)).rejects.toThrow(DraftSentError)
    expect(filesOn(portal)).toEqual([id])
  })

  test('deleting the draft deletes its papers', async () => {
    const { portal, ctx, draftId } = await homeBirth()
    await attachPaper(ctx, draftId, WITNESS, statement)
    await discardDraft(ctx, draftId)
    expect(await rowsIn(portal)).toEqual([])
    expect(filesOn(portal)).toEqual([])
  })
})
