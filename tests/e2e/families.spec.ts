import { expect, test, type Page } from '@playwright/test'
import { openDatabase } from '#db/database.server.ts'
import type { CompleteFamily, FamilyDeclaration } from '#tests/families/family.ts'
import { typedOnPages } from '#tests/families/form.ts'
import { motherAlone } from '#tests/families/mother-alone.ts'
import { citizenOf, inOrder, officialOf, register } from '#tests/families/register.ts'
import { registeredElsewhere } from '#tests/families/registered-elsewhere.ts'
import { finish, send, signIn } from './people.ts'

/** The family moves into the registers of the running portal. */
test.beforeAll(async () => {
  const store = openDatabase(process.env.DATABASE_UNDER_TEST ?? '')
  for (const family of [motherAlone, registeredElsewhere]) await register(store, family)
  await store.close()
})

/** Answers what the page asks and goes on. */
async function answer(page: Page, { answers, papers = {} }: FamilyDeclaration) {
  const paper = papers[new URL(page.url()).pathname.split('/').at(-1) ?? '']
  if (paper) {
    const buffer = Buffer.from(paper.content)
    const mimeType = paper.name.endsWith('pdf') ? 'application/pdf' : 'image/png'
    await page.locator('input[type=file]').setInputFiles({ name: paper.name, mimeType, buffer })
  }
  for (const [name, value] of Object.entries(typedOnPages(answers))) {
    const fields = page.locator(`#answers [name="${name}"]`)
    if ((await fields.count()) === 0) continue
    if ((await fields.first().getAttribute('type')) === 'radio') {
      await page.locator(`#answers [name="${name}"][value="${value}"]`).check()
    } else await fields.fill(value)
  }
  const before = page.url()
  await page.getByRole('button', { name: /^(Tiếp tục|Đúng rồi, tiếp tục)$/ }).click()
  await page.waitForURL((url) => url.href !== before)
}

async function live(page: Page, family: CompleteFamily) {
  for (const told of family.declarations) {
    const { name } = citizenOf(family, told.by)
    await signIn(page, 'citizen', name)
    await page.goto('/bundles/birth')
    await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
    await page.waitForURL(/\/drafts\//)
    while (!page.url().endsWith('/check')) await answer(page, told)
    const dossier = (await send(page)).replace('/receipt', '')
    if (told.agrees) {
      const link = (await page.locator('code', { hasText: '/consents/' }).textContent()) ?? ''
      await signIn(page, 'citizen', citizenOf(family, told.agrees).name)
      await page.goto(link)
      await page.getByRole('button', { name: 'Tôi đồng ý', exact: true }).click()
      await expect(page.getByRole('status')).toContainText('đã được ghi lại')
    }
    for (const stepId of inOrder) {
      await finish(page, officialOf(told.offices[stepId]).name, told.child)
    }
    await signIn(page, 'citizen', name)
    await page.goto(dossier)
    await expect(page.getByRole('link', { name: /Xem và in/ })).toHaveCount(inOrder.length)
    for (const stepId of inOrder) {
      await page.goto(`${dossier}/results/${stepId}`)
      await expect(page.getByText(told.child.toLocaleUpperCase('vi')).first()).toBeVisible()
    }
  }
}

for (const family of [motherAlone, registeredElsewhere]) {
  test(`${family.title}: from sign-in to the last result`, ({ page }) => live(page, family))
}
