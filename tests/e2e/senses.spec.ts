import { expect, test, type Page } from '@playwright/test'
import { signIn } from './people.ts'

async function openNewDraft(page: Page) {
  await signIn(page, 'citizen', 'Đỗ Văn Thí')
  await page.goto('/bundles/birth')
  await page.getByRole('button', { name: /^(Bắt đầu khai|Khai một bản khác)$/ }).click()
  await page.waitForURL(/\/drafts\/[^/]+\/[^/]+$/)
}

test.describe('with the colours of the reader’s own choice', () => {
  test.use({ forcedColors: 'active' })

  test('the focus, what is chosen and what is wrong can still be told', async ({ page }) => {
    await openNewDraft(page)
    const choice = page.getByRole('radio').first()
    await choice.focus()
    await page.keyboard.press('Space')
    const [chosen, other] = [choice, page.getByRole('radio').nth(1)].map((one) => one.screenshot())
    expect((await chosen)?.equals((await other) ?? Buffer.of())).toBe(false)

    const button = page.getByRole('button', { name: 'Tiếp tục' })
    const before = await button.evaluate((one) => getComputedStyle(one).outlineStyle)
    await button.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(button).toBeFocused()
    const outline = await button.evaluate((one) => getComputedStyle(one).outlineStyle)
    expect([before, outline]).toEqual(['none', 'solid'])

    await button.click()
    const summary = page.locator('.error-summary')
    await expect(summary).toBeFocused()
    expect(await summary.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid')
    for (const link of await summary.getByRole('link').all()) {
      const field = page.locator((await link.getAttribute('href')) ?? '')
      const said = await field.evaluate((one) =>
        (one.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      )
      expect(said).toContain(await link.textContent())
    }
  })

  test('the map says each state in words, and buttons have an edge', async ({ page }) => {
    await signIn(page, 'citizen', 'Hà Thị Thử Mười Bốn')
    await page.goto('/dossiers')
    await page.locator('main a[href^="/dossiers/"]').first().click()
    const nodes = page.locator('.map__node')
    expect(await nodes.count()).toBeGreaterThan(2)
    for (const node of await nodes.all()) expect((await node.innerText()).trim()).not.toBe('')
    const edge = await page
      .locator('.aksel-button')
      .first()
      .evaluate((one) => getComputedStyle(one).borderTopStyle !== 'none')
    expect(edge).toBe(true)
  })
})

test('without motion nothing moves, with it what moves ends', async ({ page }) => {
  const running = () =>
    page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/operator/rehearsal/birth', '/measures']) {
    await page.goto(path)
    expect(await running(), path).toBe(0)
  }
})

test('text of twice the size needs no scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 })
  const line = await page.context().newCDPSession(page)
  await line.send('Page.enable')
  await line.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  for (const path of ['/', '/sign-in', '/bundles/birth', '/measures', '/nowhere']) {
    await page.goto(path)
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))
    expect(size, path).toBeGreaterThan(30)
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    )
    expect(isTooWide, path).toBe(false)
  }
})

test('each language is marked as what it is, and changing it stays on the page', async ({
  page,
}) => {
  await openNewDraft(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/drafts\//)
  await expect(page.locator('header [lang=vi]').first()).toHaveText('Một Lần')
})

test('on paper there is the receipt, its links and nothing to press', async ({ page }) => {
  await signIn(page, 'citizen', 'Trần Thị Thử Một')
  await page.goto('/dossiers')
  await page.locator('main a[href^="/dossiers/"]').first().click()
  await page.waitForURL(/\/dossiers\/[^/]+$/)
  await page.goto(`${new URL(page.url()).pathname}/receipt`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('main h1')).toBeVisible()
  for (const gone of ['.nav', '.languages', '.person', '.session', '.footer', '.skip-link']) {
    await expect(page.locator(gone)).toBeHidden()
  }
  await expect(page.locator('main .aksel-button:visible')).toHaveCount(0)
})

test('a session about to end warns in words, and one press keeps it', async ({ page }) => {
  await page.clock.install()
  await signIn(page, 'citizen', 'Trần Thị Thử Một')
  const warning = page.getByRole('complementary', { name: 'Phiên đăng nhập' })
  await expect(warning).toContainText(/giữ đến \d\d:\d\d/)
  await page.route('**/session', (route) =>
    route.fulfill({ json: { lastsMs: route.request().method() === 'POST' ? 1_200_000 : 120_000 } }),
  )
  await page.clock.fastForward('18:00')
  await expect(warning.getByRole('alert')).toHaveText(/còn khoảng 2 phút/)
  await warning.getByRole('button', { name: 'Tiếp tục đăng nhập' }).click()
  await expect(warning.getByRole('alert')).toHaveText('Phiên đăng nhập đã được giữ tiếp.')
})
