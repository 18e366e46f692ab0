import type { Page } from '@playwright/test'

/** One page in one state; opened without words, so that every language opens it. */
interface PageInState {
  name: string
  open: (page: Page) => Promise<unknown>
  /** The page came back with something to mend: it says so first, and the focus is there. */
  failed?: true
}

/** Pages that the same person sees, opened one after the other. */
interface Visit {
  as?: readonly ['citizen' | 'official' | 'operator', string?]
  pages: readonly PageInState[]
}

const at = (path: string): PageInState => ({ name: path, open: (page) => page.goto(path) })

/** Follows the first link whose address begins or is so, from another page. */
const follow = (from: string, link: string, name: string): PageInState => ({
  name,
  open: async (page) => {
    await page.goto(from)
    await page.locator(`main a[href${link}]`).first().click()
    await page.waitForURL((url) => url.pathname !== from)
  },
})

/** Opens a page and something below it. */
const below = (opened: PageInState, path: string, name: string): PageInState => ({
  name,
  open: async (page) => {
    await opened.open(page)
    await page.goto(new URL(page.url()).pathname + path)
  },
})

/** Opens a page and presses a button of it. */
const press = (opened: PageInState, button: string, name: string): PageInState => ({
  name,
  failed: true,
  open: async (page) => {
    await opened.open(page)
    await page.locator(button).first().click()
    await page.locator('.error-summary').waitFor()
  },
})

const newDraft: PageInState = {
  name: 'a new draft',
  open: async (page) => {
    await page.goto('/bundles/birth')
    const goOn = page.locator('main a[href^="/drafts/"]')
    if (await goOn.isVisible()) await goOn.click()
    else await page.locator('main form[method=post] button').first().click()
    await page.waitForURL(/\/drafts\/[^/]+\/[^/]+$/)
  },
}

const oldDraft = follow('/dossiers', '^="/drafts/"', 'a draft half filled in')
const dossier = follow('/dossiers', '^="/dossiers/"', 'a dossier followed')
const desk = follow('/office', '^="/office/"', 'the desk')
const asked = follow('/dossiers', '^="/consents/"', 'an agreement asked for')
const result = (procedure: string) => below(dossier, `/results/${procedure}`, `result ${procedure}`)

/** Every kind of page in its states. A new page is one line here; the tests beside take it up. */
export const visits: readonly Visit[] = [
  {
    pages: [
      at('/'),
      at('/accessibility'),
      at('/sign-in'),
      at('/sign-in?as=official'),
      at('/sign-in?as=operator'),
      at('/sign-in?ended=1&return=/dossiers'),
      at('/carried'),
      at('/bundles/birth'),
      at('/measures'),
      at('/measures?unit=step'),
      at('/measures/end-to-end-online?unit=dossier'),
      at('/measures/on-time?unit=step'),
      at('/operator/rehearsal/birth'),
      at('/nowhere'),
    ],
  },
  {
    as: ['citizen', 'Vũ Thị Nghiệm'],
    pages: [
      at('/dossiers'),
      at('/notices'),
      at('/reads'),
      newDraft,
      press(newDraft, '#answers .actions button:not([name])', 'a page sent empty'),
    ],
  },
  { as: ['citizen', 'Trịnh Thị Thử Mười Ba'], pages: [at('/dossiers'), oldDraft] },
  {
    as: ['citizen', 'Trần Thị Thử Một'],
    pages: [
      at('/dossiers'),
      at('/notices'),
      at('/reads'),
      at('/bundles/birth'),
      dossier,
      below(dossier, '/receipt', 'a receipt'),
      below(dossier, '/reads', 'who read a dossier'),
      below(dossier, '/feedback', 'feedback'),
      below(dossier, '/rating', 'rating'),
      result('birth-registration'),
      result('permanent-residence'),
      result('health-card'),
    ],
  },
  {
    as: ['citizen', 'Hà Thị Thử Mười Bốn'],
    pages: [at('/dossiers'), dossier, below(dossier, '/receipt', 'a receipt that waits')],
  },
  {
    as: ['citizen', 'Chu Văn Mẫu Ông Mười Bốn'],
    pages: [
      at('/dossiers'),
      asked,
      press(asked, 'main form button[value=decline]', 'a refusal without a reason'),
    ],
  },
  { as: ['citizen', 'La Văn Mẫu Ông Mười Lăm'], pages: [asked] },
  {
    as: ['official', 'Đặng Văn Thử Việc'],
    pages: [
      at('/office'),
      at('/office?show=coming'),
      at('/office?show=settled'),
      at('/office?show=mine'),
      at('/office/feedback'),
      desk,
    ],
  },
  {
    as: ['operator'],
    pages: [
      at('/operator'),
      at('/operator/messages'),
      at('/operator/messages?show=repeats'),
      at('/operator/payments'),
      at('/operator/phones'),
    ],
  },
]
