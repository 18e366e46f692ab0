import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

export const languages = ['vi', 'en'] as const
type Language = (typeof languages)[number]

const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
/** Sent to a page in one go, for it is half a megabyte. */
const findViolations = `${axe.source}
axe.run(document, ${JSON.stringify(options)})
  .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0]?.html]))`

/** From the next page on. */
export async function speak(page: Page, language: Language, base = '') {
  await page.context().addCookies([{ name: 'lang', value: language, url: base }])
}

/** The rules of accessibility that a page breaks, each with the first element that does. */
export const violationsOn = (page: Page) => page.evaluate<[string, string][]>(findViolations)

/** What every page must have, whatever it is about; returns its title. */
export async function check(page: Page, name: string, language: Language, failed = false) {
  const width = page.viewportSize()?.width
  const where = `${name}, ${language}, ${width} px`
  expect.soft(await violationsOn(page), where).toEqual([])
  const seen = await page.evaluate(readPage)
  expect.soft(seen, where).toMatchObject({
    language,
    isTooWide: false,
    headings: 1,
    landmarks: { header: 1, main: 1, footer: 1 },
    firstStop: '#main',
    otherLanguage: language === 'vi' ? 'en' : 'vi',
    hasHelp: true,
    inlineStyles: 0,
    unlabelledSections: 0,
  })
  expect.soft(seen.title, where).toMatch(/\S – Một Lần$|^Một Lần – \S/)
  expect.soft(/^(Lỗi|Error): /.test(seen.title), `${where} begins with “Error”`).toBe(failed)
  if (failed) expect.soft(seen.focus, where).toContain('error-summary')
  return seen.title
}

/** Runs in the browser. */
function readPage() {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const root = document.documentElement
  return {
    language: root.lang,
    title: document.title,
    isTooWide: root.scrollWidth > window.innerWidth,
    headings: all('h1').length,
    landmarks: {
      header: all('.site > header').length,
      main: all('main').length,
      footer: all('.site > footer').length,
    },
    firstStop: all('a, button, input, select, textarea, summary')[0]?.getAttribute('href'),
    otherLanguage: all('.languages button')[0]?.lang,
    hasHelp: all('.site > footer section')[0]?.innerText.includes('tro-giup@motlan.example'),
    focus: document.activeElement?.className ?? '',
    inlineStyles: all('[style]').length,
    /** A landmark of a kind that is there more than once needs a name. */
    unlabelledSections: all('nav, aside').filter(
      (one) => !one.hasAttribute('aria-label') && !one.hasAttribute('aria-labelledby'),
    ).length,
  }
}
