import { expect, test } from '@playwright/test'
import { check, languages, speak } from './page-checks.ts'
import { visits } from './pages.ts'
import { signIn } from './people.ts'

// This is most of all there is to see in a browser: visits take whichever worker is free.
test.describe.configure({ mode: 'parallel' })

const widths = [320, 1280]

let turn = 0
for (const { as, pages } of visits) {
  const who = as ? as.join(' ') : 'a visitor'
  const first = turn
  turn += pages.length

  test(`every page that ${who} sees is fit for everybody`, async ({ page, baseURL }) => {
    test.setTimeout(240_000)
    if (as) await signIn(page, ...as)
    const titles = new Map<string, string>()
    for (const [index, { name, open, failed }] of pages.entries()) {
      // Languages and widths take turns; every pair of them is in the deep tests.
      const at = first + index
      const language = languages[Math.floor(at / 2) % 2] ?? 'vi'
      await page.setViewportSize({ width: widths[at % 2] ?? 320, height: 800 })
      await speak(page, language, baseURL)
      await open(page)
      const title = await check(page, name, language, failed)
      const { pathname } = new URL(page.url())
      expect.soft(titles.get(title) ?? pathname, `“${title}” names one page`).toBe(pathname)
      titles.set(title, pathname)
    }
  })
}
