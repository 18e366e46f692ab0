import { expect, test, type Page } from '@playwright/test'
import { openDatabase } from '#db/database.server.ts'
import { typedOnPages } from '#tests/families/form.ts'
import { marriedCouple } from '#tests/families/married-couple.ts'
import { citizenOf, register } from '#tests/families/register.ts'

const [told] = marriedCouple.declarations
if (!told) throw new Error('Nobody declares.')
const { name: mother } = citizenOf(marriedCouple, told.by)
const answers = typedOnPages(told.answers)

/** No page has more to step through; a hundred and more people may sign in. */
const MOST_STEPS = 250

test.beforeAll(async () => {
  const store = openDatabase(process.env.DATABASE_UNDER_TEST ?? '')
  await register(store, marriedCouple)
  await store.close()
})

/** Steps on until the focus is where it is wanted, and sees at every step that it can be seen. */
async function tabTo(page: Page, selector: string) {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press('Tab')
    const { reached, fault } = await page.evaluate(seeFocus, selector)
    expect(fault, `on ${page.url()}`).toBe('')
    if (reached) return
  }
  throw new Error(`The keyboard never comes to ${selector} on ${page.url()}.`)
}

/** Runs in the browser. */
function seeFocus(selector: string) {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) {
    return { reached: false, fault: '' }
  }
  // Around a choice the line is drawn by what stands for it.
  const box = focused.closest('.aksel-checkbox, .aksel-radio')
  const { outlineStyle, outlineWidth } = getComputedStyle(box ?? focused, box ? '::after' : null)
  const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  const { top, bottom } = focused.getBoundingClientRect()
  const isOutside = bottom < 0 || top > window.innerHeight
  const name = focused.outerHTML.slice(0, 120)
  const fault = !marked ? `no visible focus on ${name}` : isOutside ? `out of sight: ${name}` : ''
  return { reached: focused.matches(selector), fault }
}

async function press(page: Page, selector: string, key = 'Enter') {
  await tabTo(page, selector)
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForURL((url) => url.href !== before)
  const seen = await page.evaluate(() => ({
    isTooWide: document.documentElement.scrollWidth > window.innerWidth,
    moving: document.getAnimations().length,
  }))
  expect(seen, page.url()).toEqual({ isTooWide: false, moving: 0 })
}

async function answer(page: Page) {
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`#answers [name="${name}"]`)
    if ((await field.count()) === 0) continue
    if ((await field.first().getAttribute('type')) === 'radio') await choose(page, name, value)
    else {
      await tabTo(page, `#answers [name="${name}"]`)
      await page.keyboard.type(value)
    }
  }
  await press(page, '#answers .actions button:not([name])')
}

/** Into the group with Tab, to the option with the arrows: as the browser has it. */
async function choose(page: Page, name: string, value: string) {
  await tabTo(page, `#answers [name="${name}"]`)
  const wanted = page.locator(`#answers [name="${name}"][value="${value}"]`)
  await page.keyboard.press('Space')
  for (let options = 0; options < 12 && !(await wanted.isChecked()); options++) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeChecked()
}

async function declareByKeyboard(page: Page) {
  await page.goto('/sign-in?as=citizen')
  const button = page.getByRole('button', { name: new RegExp(`: ?${mother}$`) })
  await button.evaluate((element) => (element.id = 'wanted'))
  await press(page, '#wanted')
  await page.goto('/bundles/birth')
  await press(page, 'main form[method=post] button')
  await page.waitForURL(/\/drafts\/[^/]+\/[^/]+$/)
  for (let pages = 0; pages < 20 && !page.url().endsWith('/check'); pages++) await answer(page)
}

test('a whole declaration by the keyboard alone, at 400 % zoom, without motion', async ({
  page,
}) => {
  test.setTimeout(120_000)
  // A window of 1280 by 1024 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await declareByKeyboard(page)
  await tabTo(page, 'input[name=pledge]')
  await page.keyboard.press('Space')
  await press(page, 'main form:has([name=pledge]) button')
  await expect(page).toHaveURL(/\/receipt$/)
  await press(page, 'main a[href^="/dossiers/"]')
})

test('the first step of the keyboard leads past the header', async ({ page }) => {
  await page.goto('/measures')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
