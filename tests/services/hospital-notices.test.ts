import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { viewPage } from '#app/services/declaring.server.ts'
import { answerPage, startDraft } from '#app/services/drafting.server.ts'
import { isGenuine, signNotice } from '#app/services/notice-signature.server.ts'
import { viewConsole } from '#app/services/operating.server.ts'
import { askRegister } from '#app/services/registers.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { as, at, mother, openTestPortal, operator } from '#tests/support/portal.ts'

const waitingMother: Actor = { kind: 'citizen', id: 'chua-toi-mother', name: 'Bạch Thị Chờ Tin' }
const code = '91401.GCS.00015.24'

describe('a notice the hospital has not pushed yet', () => {
  test('is unknown until then; the clock makes it appear in a draft that was begun before', async () => {
    const portal = await openTestPortal()
    const early = as(portal, waitingMother, '2024-08-05 10:29')
    const draftId = await startDraft(early, 'birth')
    await answerPage(early, draftId, 'family', {
      relation: 'mother',
      birthCase: 'fatherUndetermined',
    })
    await answerPage(early, draftId, 'hospital', { certificateCode: code })
    expect(await viewPage(early, draftId, 'child')).toMatchObject({
      silent: [{ register: 'hospital', reason: 'empty' }],
    })
    await portal.moveClock(at('2024-08-05 10:30'))
    const later = as(portal, waitingMother, '2024-08-05 10:30')
    const view = await viewPage(later, draftId, 'child')
    expect('known' in view && view.known?.map(({ key }) => key)).toContain('childName')
  })
})

describe('a notice whose words were changed on the way', () => {
  test('is as good as none, and the operator sees which', async () => {
    const portal = await openTestPortal()
    const ctx = as(portal, mother, '2024-08-05 08:10')
    const ask = () => askRegister(ctx, 'hospital', ['91401.GCS.00012.24'])
    expect(await ask()).toMatchObject({ intendedName: 'Nguyễn An Nhiên' })
    await portal.db.write
      .updateTable('birth_notice')
      .set({ intended_name: 'Tên Bị Đổi' })
      .where('certificate_code', '=', '91401.GCS.00012.24')
      .execute()
    expect(await ask()).toBe('empty')
    expect(await ask()).toBe('empty')
    const { forged } = await viewConsole(as(portal, operator, '2024-08-05 08:20'))
    expect(forged).toMatchObject([{ code: '91401.GCS.00012.24', found_at: ctx.now }])
  })

  test('is found out at any word, and by the key of this portal alone', async () => {
    const one = await openTestPortal()
    const elsewhere = mkdtempSync(join(tmpdir(), 'mot-lan-elsewhere-'))
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
    const [notice] = await one.db.read.selectFrom('birth_notice').selectAll().execute()
    if (!notice) throw new Error('There is no notice.')
    const { path } = one.db
    expect(isGenuine(path, notice)).toBe(true)
    expect(isGenuine(path, { ...notice, sex: 'x' })).toBe(false)
    expect(isGenuine(path, { ...notice, signature: 'no signature' })).toBe(false)
    expect(
      isGenuine(path, { ...notice, signature: signNotice(join(elsewhere, 'portal.db'), notice) }),
    ).toBe(false)
  })
})
