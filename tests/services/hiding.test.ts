import { expect, test } from 'vitest'
import { checkAnswers, viewPage } from '#app/services/declaring.server.ts'
import { answerPage, getDraft } from '#app/services/drafting.server.ts'
import { listMyDrafts } from '#app/services/my-drafts.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { as, knowsOf, mother, openTestPortal, stranger } from '#tests/support/portal.ts'

const START = '2024-08-05 08:10'
const FATHER = '914092000011'

/** What of this person's values a page lets the reader read. */
const known = (view: Awaited<ReturnType<typeof viewPage>>, whose: string) =>
  'redirectTo' in view
    ? []
    : view.known
        .filter(({ key, source }) => key.startsWith(whose) && source.kind === 'register')
        .map(({ key, value, isHidden }) => ({ key, value, isHidden }))

test('of a stranger whose number was typed a citizen reads the initials; the declaration has it all', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, stranger, START)
  const draftId = await fillDraft(ctx, 'birth', knowsOf('hoa-du'), 3)
  await answerPage(ctx, draftId, 'parents', { fatherNumber: FATHER })
  const page = known(await viewPage(ctx, draftId, 'father', ['fatherStreet']), 'father')
  expect(page).toContainEqual({ key: 'fatherName', value: 'N. V. M.', isHidden: true })
  expect(page.length).toBeGreaterThan(5)
  for (const { key, value } of page)
    if (key !== 'fatherName') expect([key, value]).toEqual([key, ''])
  const { declaration } = await getDraft(ctx, draftId)
  expect(declaration.fatherName?.value).toBe('Nguyễn Văn Mẫu')
  const check = await checkAnswers(ctx, draftId)
  const street = declaration.fatherStreet?.value ?? 'nothing'
  expect(JSON.stringify(check.lines)).not.toContain(street)
})

test('a value typed by a citizen stays theirs to read, but not what the register says about a stranger instead', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, stranger, START)
  const draftId = await fillDraft(ctx, 'birth', knowsOf('hoa-du'), 3)
  await answerPage(ctx, draftId, 'parents', { fatherNumber: FATHER })
  await answerPage(ctx, draftId, 'father', { fatherStreet: 'Số 9 phố Đoán' })
  const view = await viewPage(ctx, draftId, 'father')
  const street = 'redirectTo' in view ? undefined : view.open.find((q) => q.key === 'fatherStreet')
  expect(street).toMatchObject({ value: 'Số 9 phố Đoán', saidHidden: true })
  expect(street?.registerSaid).toBeUndefined()
})

test('whoever is of the family reads everything, as before', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, mother, START)
  const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'), 4)
  const page = known(await viewPage(ctx, draftId, 'father'), 'father')
  expect(page).toContainEqual({ key: 'fatherName', value: 'Nguyễn Văn Mẫu', isHidden: false })
})

test('the title of a declaration about a stranger’s death has the initials only', async () => {
  const portal = await openTestPortal()
  const ctx = as(portal, stranger, START)
  const draftId = await fillDraft(ctx, 'death', {}, 0)
  await answerPage(ctx, draftId, 'deceased', { deceasedNumber: FATHER })
  const drafts = await listMyDrafts(ctx)
  expect(drafts.map(({ title }) => title)).toEqual(['N. V. M.'])
})
