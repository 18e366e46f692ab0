import { afterAll, beforeAll, expect, test } from 'vitest'
import { percent } from '#app/i18n/format.ts'
import { LANGUAGE_COOKIE } from '#app/i18n/language.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { startPortal } from '#tests/support/server.ts'
import { simulationHost } from '#seeds/simulation-host.ts'

let started: Awaited<ReturnType<typeof startPortal>>
beforeAll(async () => {
  started = await startPortal()
})
afterAll(() => started.close())

test('whoever decides reads what each lever adds, in both languages, and what the table cannot tell', async () => {
  const { levers, leverResult, together } = simulationHost
  expect(leverResult.seeds).toBeGreaterThanOrEqual(20)
  expect(leverResult.rows).toHaveLength(levers.length + 1)
  // The 70 % are the localities' target, so it is their share that concludes.
  const { start, rows } = leverResult
  const added = rows.find(({ id }) => id === together)?.localities.median ?? NaN
  const end = start.localities.median + added
  const reached = end >= 0.7
  const browser = openBrowserless(started.url)
  for (const language of ['vi', 'en'] as const) {
    browser.jar.set(LANGUAGE_COOKIE, language)
    expect((await browser.get('/measures/to-70-percent')).status).toBe(200)
    for (const { title, mechanism } of levers) {
      expect(browser.text).toContain(title[language])
      expect(browser.text).toContain(mechanism[language])
    }
  }
  expect(browser.text).toContain(`to about ${percent(end, 'en')}`)
  expect(browser.text).toContain(`the localities ${reached ? '' : 'do not '}reach their 70 %`)
  expect(browser.text).toContain('What this table cannot tell')
})
