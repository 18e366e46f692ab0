import { expect, test, type Page } from '@playwright/test'
import certificateError from '#seeds/scenario/cases/certificate-error.ts'
import supplementCompleted from '#seeds/scenario/cases/supplement-completed.ts'
import { thu } from './people.ts'
import { openStage } from './stages.ts'

const registrar = 'Bùi Thị Mẫu Mực'
const insurer = 'Cao Thị Thí Điểm'
const phone = { width: 360, height: 740 }

/** The step of the child on the desk of whoever is signed in. */
async function takeUp(page: Page, child = thu.child) {
  await page.goto('/office')
  await page.locator('main a[href^="/office/"]', { hasText: child }).first().click()
  await page.waitForURL(/\/office\/[^/]+\/[^/]+$/)
}

/** Presses what the desk offers, one after the other. */
async function act(page: Page, ...events: string[]) {
  for (const event of events) {
    await page.locator(`#now button[value=${event}]`).click()
    await expect(page.getByRole('status').first()).toBeVisible()
  }
}

/** Says which value is wrong and why, on the page that the desk leads to. */
async function mark(page: Page, to: string, field: string, words: string) {
  await page.locator(`#now a[href$="/${to}"]`).click()
  await page.locator(`[name="field-${field}"]`).check()
  await page.locator(`[name="words-field-${field}"]`).fill(words)
  await send(page)
  await expect(page.getByRole('status').first()).toBeVisible()
}

const send = (page: Page) => page.locator('main form[method=post] .aksel-button').first().click()

async function compare(page: Page, field: string) {
  await page.locator(`#check-${field}`).check()
  await page.locator('button[value=CHECK_VALUES]').click()
  await expect(page.getByRole('status').first()).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`what is missing is mended on a phone ${how}, and the certificate is issued`, async ({
    browser,
  }) => {
    const stage = await openStage(browser, supplementCompleted, '2024-08-05 08:30')
    const mother = await stage.enter('citizen', thu.name, { javaScriptEnabled, viewport: phone })
    const official = await stage.enter('official', registrar, { javaScriptEnabled })
    const asked = 'Ghi đủ tên bệnh viện như trên giấy chứng sinh'
    await takeUp(official)
    await mark(official, 'supplement', 'childBirthPlace', asked)
    await expect(official.locator('#now button[value=APPRAISE]')).toHaveCount(0)

    const dossier = stage.dossier('nhien')
    await mother.goto(dossier)
    await mother.locator('main a[href*="/supplement/"]').first().click()
    await expect(mother.getByText(asked).first()).toBeVisible()
    const field = mother.locator('[name=childBirthPlace]')
    await expect(mother.locator('main form[method=post] input:not([type=hidden])')).toHaveCount(1)
    await field.fill('')
    await send(mother)
    await expect(mother.locator('.error-summary')).toBeVisible()
    await field.fill('Bệnh viện Sản Nhi Quảng Ninh (mô phỏng), khoa Sản')
    const isTooWide = await mother.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isTooWide).toBe(false)
    await send(mother)
    await mother.waitForURL((url) => url.pathname === dossier)
    await expect(mother.getByRole('status').first()).toBeVisible()

    await takeUp(official)
    await compare(official, 'childBirthPlace')
    await act(official, 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER')
    await mother.goto(`${dossier}/results/birth-registration`)
    await expect(mother.getByText(/khoa Sản/).first()).toBeVisible()
    await stage.close()
  })
}

test('an error found by insurance goes back, and the old certificate is superseded by a new one', async ({
  browser,
}) => {
  const stage = await openStage(browser, certificateError, '2024-08-06 08:30')
  const result = `${stage.dossier('nhien')}/results/birth-registration`
  const mother = await stage.enter('citizen', thu.name)
  const proof = async () => {
    await mother.goto(result)
    return (await mother.locator('main a[href^="/proof/"]').first().getAttribute('href')) ?? ''
  }
  const old = await proof()

  const atInsurance = await stage.enter('official', insurer)
  await takeUp(atInsurance)
  await mark(atInsurance, 'send-back', 'childName', 'Thiếu chữ cuối so với giấy chứng sinh')

  const atCivilStatus = await stage.enter('official', registrar)
  await takeUp(atCivilStatus)
  await act(atCivilStatus, 'CLAIM')
  await atCivilStatus.locator('#now a[href$="/correct"]').click()
  await atCivilStatus.locator('[name=childName]').fill('Nguyễn An Nhiên Thử')
  await atCivilStatus.locator('[name=reason]').fill('Chép thiếu chữ cuối của tên')
  await send(atCivilStatus)
  await act(atCivilStatus, 'SIGN', 'DELIVER')

  await takeUp(atInsurance)
  await act(atInsurance, 'CLAIM', 'RECEIVE')
  await act(atInsurance, 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER')

  const anybody = await stage.enter()
  for (const [path, said] of [
    [old, 'Bản lưu là thật, nhưng đã có bản mới thay'],
    [await proof(), 'Bản lưu là thật, đang có hiệu lực'],
  ] as const) {
    await anybody.goto(path)
    await expect(anybody.getByRole('heading', { level: 2 }).first()).toHaveText(said)
  }
  await stage.close()
})
