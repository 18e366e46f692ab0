import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listReads } from '#db/reads.server.ts'
import { attachPaper } from '#app/services/attaching.server.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { viewStep } from '#app/services/examining.server.ts'
import { paperFolder } from '#app/services/paper-files.server.ts'
import { PaperDamagedError, showPaper } from '#app/services/showing-papers.server.ts'
import { homeBirth, rowsIn, sendHomeBirth, statement, WITNESS } from '#tests/support/home-birth.ts'
import {
  as,
  insurer,
  mother,
  openTestPortal,
  operator,
  otherRegistrar,
  police,
  registrar,
  stranger,
} from '#tests/support/portal.ts'

const NOW = '2024-08-05 09:30'

async function sent() {
  const portal = await openTestPortal()
  const dossierId = await sendHomeBirth(as(portal, mother, '2024-08-05 09:00'))
  await portal.deliver()
  const [row] = await rowsIn(portal)
  if (!row) throw new Error('no paper')
  return { portal, dossierId, id: row.id }
}

async function inDraft() {
  const { portal, ctx, draftId } = await homeBirth()
  await attachPaper(ctx, draftId, WITNESS, statement)
  const [row] = await rowsIn(portal)
  if (!row) throw new Error('no paper')
  return { portal, id: row.id }
}

describe('a paper is shown', () => {
  test('to its owner, as a file, from the draft and from the dossier', async () => {
    const draft = await inDraft()
    expect(await showPaper(as(draft.portal, mother, NOW), draft.id)).toMatchObject({
      content: statement.content,
      fileName: 'witness-statement.pdf',
      inline: false,
    })
    const { portal, id } = await sent()
    expect(await showPaper(as(portal, mother, NOW), id)).toMatchObject({
      fileName: '001.00.00.H49-240805-0001-witness-statement.pdf',
      inline: false,
    })
  })

  test('to the office whose procedure uses it, in the browser', async () => {
    const { portal, id } = await sent()
    expect(await showPaper(as(portal, registrar, NOW), id)).toMatchObject({
      content: statement.content,
      type: 'application/pdf',
      inline: true,
    })
  })
})

describe('a paper does not exist', () => {
  test.each([
    ['another citizen', stranger],
    ['an operator', operator],
    ['nobody in particular', { kind: 'anonymous' } as const],
    ['an official of another office', otherRegistrar],
    ['an office of the dossier that does not use it', police],
    ['another such office', insurer],
  ])('for %s', async (_, actor) => {
    const { portal, id } = await sent()
    await expect(showPaper(as(portal, actor, NOW), id)).rejects.toThrow(NotFoundError)
  })

  test('for any official before it is sent', async () => {
    const { portal, id } = await inDraft()
    await expect(showPaper(as(portal, registrar, NOW), id)).rejects.toThrow(NotFoundError)
  })

  test('for the office before the dossier has reached it', async () => {
    const portal = await openTestPortal()
    await sendHomeBirth(as(portal, mother, '2024-08-05 09:00'))
    const [row] = await rowsIn(portal)
    const official = as(portal, registrar, '2024-08-05 09:00')
    await expect(showPaper(official, row?.id ?? '')).rejects.toThrow(NotFoundError)
  })

  test('under an address that is none', async () => {
    const { portal } = await sent()
    const ctx = as(portal, mother, NOW)
    await expect(showPaper(ctx, '../portal.db')).rejects.toThrow(NotFoundError)
  })
})

describe('what an official reads is logged', () => {
  test('the paper by its kind, under the procedure that uses it', async () => {
    const { portal, dossierId, id } = await sent()
    await showPaper(as(portal, registrar, NOW), id)
    expect(await listReads(portal.db.read, { dossierId }, 10)).toMatchObject([
      { procedure_id: 'birth-registration', fields: '["papers.witness-statement"]' },
    ])
  })

  test('not what its owner reads, nor what was refused', async () => {
    const { portal, dossierId, id } = await sent()
    await showPaper(as(portal, mother, NOW), id)
    await expect(showPaper(as(portal, police, NOW), id)).rejects.toThrow(NotFoundError)
    expect(await listReads(portal.db.read, { dossierId }, 10)).toEqual([])
  })
})

describe('on the desk', () => {
  test('a step lists the papers it uses, without the name their owner gave them', async () => {
    const { portal, dossierId, id } = await sent()
    const { papers } = await viewStep(as(portal, registrar, NOW), dossierId, 'birth-registration')
    expect(papers).toMatchObject([{ id: WITNESS, files: [{ id, type: 'application/pdf' }] }])
    expect(JSON.stringify(papers)).not.toContain('làm chứng')
    const [read] = await listReads(portal.db.read, { dossierId }, 10)
    expect(read?.fields).toContain('papers.witness-statement')
  })
})

describe('a file that is not what was handed in is not shown', () => {
  test('when it was changed', async () => {
    const { portal, id } = await sent()
    writeFileSync(join(paperFolder(portal.db), id), 'something else')
    await expect(showPaper(as(portal, registrar, NOW), id)).rejects.toThrow(PaperDamagedError)
  })

  test('when it is gone', async () => {
    const { portal, id } = await sent()
    rmSync(join(paperFolder(portal.db), id))
    await expect(showPaper(as(portal, registrar, NOW), id)).rejects.toThrow('ENOENT')
  })
})
