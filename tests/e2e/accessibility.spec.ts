import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { signIn } from './people.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [320, 1280]
const languages = ['vi', 'en'] as const

/** No findings and no scrolling in two directions; languages and widths take turns from page to page. */
async function inspect(page: Page, turn: number, path?: string) {
  await page.setViewportSize({ width: widths[turn % 2] ?? 320, height: 800 })
  const language = languages[Math.floor(turn / 2) % 2] ?? 'vi'
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'lang', value: language, url: origin }])
  if (path === undefined) await page.reload()
  else await page.goto(path)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      page.url(),
    )
    .toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect.soft(wide, `${page.url()} is wider than ${widths[turn % 2]} px`).toBe(false)
}

async function inspectAll(page: Page, paths: readonly string[], first = 0) {
  for (const [index, path] of paths.entries()) await inspect(page, first + index, path)
}

test('public pages have no accessibility findings', async ({ page }) => {
  await page.goto('/')
  await inspectAll(page, [
    '/',
    '/sign-in',
    '/sign-in?as=official',
    '/sign-in?as=operator',
    '/bundles/birth',
    '/measures',
    '/measures?unit=step',
    '/measures/end-to-end-online?unit=dossier',
    '/measures/on-time?unit=step',
    '/operator/rehearsal/birth',
    '/nowhere',
  ])
})

test('a citizen’s pages have none, whether empty, filled or wrong', async ({ page }) => {
  await signIn(page, 'citizen', 'Vũ Thị Nghiệm')
  await inspectAll(page, ['/dossiers', '/bundles/birth'])
  await page.goto('/bundles/birth')
  await page.context().clearCookies({ name: 'lang' })
  await page.reload()
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.waitForURL(/\/drafts\//)
  const draft = page.url().replace(/\/[^/]+$/, '')
  await inspect(page, 0)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await signIn(page, 'citizen', 'Trịnh Thị Thử Mười Ba')
  await page.goto('/dossiers')
  await page
    .getByRole('link', { name: /Khai tiếp/ })
    .first()
    .click()
  for (let turn = 1; turn < 5; turn++) await inspect(page, turn)
  await page.goto(draft)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('following a dossier has none: map, receipt and result', async ({ page }) => {
  await signIn(page, 'citizen', 'Trần Thị Thử Một')
  await page.goto('/dossiers')
  await page.getByRole('link', { name: 'Nguyễn An Thử' }).first().click()
  await page.waitForURL(/\/dossiers\/[^/]+$/)
  const dossier = new URL(page.url()).pathname
  await inspectAll(page, [dossier, dossier, `${dossier}/receipt`, `${dossier}/receipt`])
  await inspectAll(
    page,
    [`${dossier}/results/birth-registration`, `${dossier}/results/health-card`],
    1,
  )
})

test('asking for an agreement has none: who waits, who is asked, mistake and answer', async ({
  page,
}) => {
  await signIn(page, 'citizen', 'Hà Thị Thử Mười Bốn')
  await page.goto('/dossiers')
  await page.getByRole('link', { name: 'Chu Uyên Thử' }).first().click()
  await page.waitForURL(/\/dossiers\/[^/]+$/)
  const dossier = new URL(page.url()).pathname
  await inspectAll(page, ['/dossiers', dossier, dossier, `${dossier}/receipt`], 1)
  await page.context().clearCookies()
  await signIn(page, 'citizen', 'Chu Văn Mẫu Ông Mười Bốn')
  await page.getByRole('link', { name: 'Xem và trả lời' }).first().click()
  await page.waitForURL(/\/consents\//)
  const consent = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Gửi: tôi không đồng ý' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await inspectAll(page, ['/dossiers', consent, consent])
  await page.context().clearCookies()
  await signIn(page, 'citizen', 'La Văn Mẫu Ông Mười Lăm')
  await page
    .getByRole('link', { name: /^Xem lại/ })
    .first()
    .click()
  await page.waitForURL(/\/consents\//)
  await inspect(page, 0)
})

test('an official’s pages have none: queue, desk and what is done', async ({ page }) => {
  await signIn(page, 'official', 'Đặng Văn Thử Việc')
  await inspectAll(page, [
    '/office',
    '/office',
    '/office?show=coming',
    '/office?show=settled',
    '/office?show=mine',
  ])
  await page.context().clearCookies({ name: 'lang' })
  await page.goto('/office')
  await page.getByRole('link', { name: /Thử/ }).first().click()
  await page.waitForURL(/\/office\/.+\//)
  const desk = new URL(page.url()).pathname
  await inspectAll(page, [desk, desk, desk])
})

test('the operator’s pages have none', async ({ page }) => {
  await signIn(page, 'operator')
  await inspectAll(page, ['/operator', '/operator', '/operator/messages', '/operator/messages'])
})
