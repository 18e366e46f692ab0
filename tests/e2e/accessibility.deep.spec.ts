import { test } from '@playwright/test'
import { check, languages, speak } from './page-checks.ts'
import { visits } from './pages.ts'
import { signIn } from './people.ts'

const widths = [320, 360, 768, 1280]

for (const { as, pages } of visits) {
  for (const language of languages) {
    for (const width of widths) {
      const who = as ? as.join(' ') : 'a visitor'

      test(`${who}, ${language}, ${width} px`, async ({ page, baseURL }) => {
        await page.setViewportSize({ width, height: 800 })
        if (as) await signIn(page, ...as)
        await speak(page, language, baseURL)
        for (const { name, open, failed } of pages) {
          await open(page)
          await check(page, name, language, failed)
        }
      })
    }
  }
}
