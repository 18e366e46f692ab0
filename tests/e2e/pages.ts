import type { Page } from '@playwright/test'

/** One page in one state; opened without words, so that every language opens it. */
interface PageInState {
  name: string
  open: (page: Page) => Promise<unknown>
  /** The page came back with something to mend: it says so first, and the focus is there. */
  failed?: true
}

/** Pages that the same person sees, opened one after the other. */
export interface Visit {
  as?: readonly ['citizen' | 'official' | 'operator', string?]
  pages: readonly PageInState[]
}

const at = (path: string): PageInState => ({ name: path, open: (page) => page.goto(path) })

/** Follows the first link whose address begins or is so, or that says something, from another page. */
const follow = (from: string, link: string, name: string, says = ''): PageInState => ({
  name,
  open: async (page) => {
    await page.goto(from)
    await page.locator(`main a[href${link}]`, { hasText: says }).first().click()
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

const SEND = 'main form[method=post] .aksel-button'

/** Opens a page and presses a button of it; where a page would do as it is, its first field is emptied. */
const press = (
  opened: PageInState,
  button: string,
  name: string,
  emptied?: string,
): PageInState => ({
  name,
  failed: true,
  open: async (page) => {
    await opened.open(page)
    if (emptied) await page.locator(emptied).first().fill('')
    await page.locator(button).first().click()
    await page.locator('.error-summary').waitFor()
  },
})

/** A page with a form, and the same sent empty. */
const form = (opened: PageInState): PageInState[] => [
  opened,
  press(opened, SEND, `${opened.name}, sent empty`),
]

/** A scenario of one's own, just begun. */
const begun: PageInState = {
  name: 'a scenario begun',
  open: async (page) => {
    await page.goto('/operator/scenarios')
    await page.locator(SEND).first().click()
    await page.waitForURL(/\/edit$/)
  },
}

const ownAct: PageInState = {
  name: 'a new act of it',
  open: async (page) => {
    await begun.open(page)
    await page.locator('button[value="add-act"]').click()
    await page.waitForURL(/\/acts\/new/)
  },
}

/** Somebody looked for at a counter. */
const atCounter = (who: string, name: string): PageInState => ({
  name,
  open: async (page) => {
    await page.goto('/office/counter')
    await page.locator('input[name=who]').fill(who)
    await page.locator(SEND).first().click()
    await page.locator('#found, .empty').first().waitFor()
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
const desk = (child: string) => follow('/office', '^="/office/"', `the desk of ${child}`, child)
const asked = follow('/dossiers', '^="/consents/"', 'an agreement asked for')
const result = (procedure: string) => below(dossier, `/results/${procedure}`, `result ${procedure}`)

const supplement = below(dossier, '/supplement/birth-registration', 'a supplement')
const slip = (step: string, number: string) =>
  below(dossier, `/slips/${step}/${number}`, `slip ${number} of ${step}`)
const proof = (step: string): PageInState => ({
  name: `proof of ${step}`,
  open: async (page) => {
    await result(step).open(page)
    await page.locator('main a[href^="/proof/"]').first().click()
    await page.waitForURL(/\/proof\//)
  },
})

/** The later of two declarations of one child. */
const alike: PageInState = {
  name: 'two cases side by side',
  open: async (page) => {
    await page.goto('/office')
    await page.locator('main a:has-text("Lục Cầm Thử")').last().click()
    await page.locator('a[href$="/likeness"]').first().click()
    await page.waitForURL(/\/likeness$/)
  },
}

/** A declaration that an official begins for somebody. */
const typing: PageInState = {
  name: 'typing at the counter',
  open: async (page) => {
    await atCounter('Trịnh Thị Thử Mười Ba', '').open(page)
    await page.locator('main form:has([name=person]) button').first().click()
    await page.waitForURL(/\/drafts\/[^/]+\/[^/]+$/)
  },
}

const counterSlip: PageInState = {
  name: 'the slip of somebody who came',
  open: async (page) => {
    await desk('Phó Đan Thử').open(page)
    await page.goto(`/office/counter/${new URL(page.url()).pathname.split('/')[2]}`)
  },
}

/** A step on the desk with the pages for what is wrong with it, each also sent empty. */
const troubled = (child: string, pages: readonly string[]): PageInState[] => [
  desk(child),
  ...pages.flatMap((page) => form(below(desk(child), `/${page}`, `${page} of ${child}`))),
]

/** A run of the deck, new or with a few events played. */
const run = (events: number, name: string): PageInState => ({
  name,
  open: async (page) => {
    await page.goto('/operator/runs/new?play=refused-gate')
    await page.locator(SEND).first().click()
    await page.waitForURL(/\/operator\/runs\/[0-9a-f]+$/)
    for (let event = 0; event < events; event++) {
      await page.locator('main button[value=step]').click()
      await page.waitForLoadState('load')
    }
  },
})

const inRun = (link: string, name: string): PageInState => ({
  name,
  open: async (page) => {
    await run(2, name).open(page)
    await page.locator(`main a[href*="${link}"]`).first().click()
    await page.waitForURL((url) => url.pathname.startsWith('/runs/'))
  },
})

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
      at('/measures/manage'),
      at('/measures/process'),
      at('/open-data'),
      at('/operator/rehearsal/birth'),
      at('/proof/nothing-known'),
      at('/nowhere'),
    ],
  },
  {
    as: ['citizen', 'Vũ Thị Nghiệm'],
    pages: [
      at('/dossiers'),
      at('/notices'),
      at('/reads'),
      at('/store'),
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
      ...form(below(dossier, '/feedback', 'feedback')),
      ...form(below(dossier, '/rating', 'rating')),
      result('birth-registration'),
      result('permanent-residence'),
      result('health-card'),
      at('/store'),
      proof('health-card'),
      slip('health-card', '01'),
      slip('health-card', '05'),
      below(dossier, '/correct/birth-registration', 'which values are wrong'),
      below(dossier, '/correct/birth-registration?childName=on', 'how they should read'),
    ],
  },
  {
    as: ['citizen', 'Âu Thị Thử Mười Sáu'],
    pages: [
      dossier,
      supplement,
      press(
        supplement,
        SEND,
        'a supplement sent empty',
        'main form[method=post] input.aksel-text-field__input',
      ),
      slip('birth-registration', '02'),
      below(dossier, '/withdraw/birth-registration', 'withdrawing'),
    ],
  },
  {
    as: ['citizen', 'Bạch Thị Thử Mười Bảy'],
    pages: [dossier, slip('permanent-residence', '03'), at('/notices')],
  },
  { as: ['citizen', 'Chử Thị Thử Mười Tám'], pages: [dossier] },
  { as: ['citizen', 'Doãn Thị Thử Mười Chín'], pages: [dossier] },
  { as: ['citizen', 'Khúc Thị Thử Hai Mươi'], pages: [dossier] },
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
      at('/office/register'),
      at('/office/feedback'),
      ...form(follow('/office/feedback', '^="/office/feedback/"', 'a complaint')),
      below(desk('Dương Hiếu Thử'), '/verify', 'verifying a dwelling'),
      ...troubled('Diệp Ân Thử', ['conclude', 'hold', 'apologise']),
    ],
  },
  {
    as: ['official', 'Ngô Văn Minh Bạch'],
    pages: troubled('Giang Bình Thử', ['uphold', 'correct', 'apologise']),
  },
  {
    as: ['official', 'Cao Thị Thí Điểm'],
    pages: troubled('Cù Yên Thử', ['supplement', 'refuse', 'send-back']),
  },
  {
    as: ['official', 'Bùi Thị Mẫu Mực'],
    pages: [
      ...form(alike),
      at('/office/counter'),
      press(at('/office/counter'), SEND, 'nobody looked for'),
      atCounter('Không Ai Cả', 'nobody found'),
      atCounter('Trịnh Thị Thử Mười Ba', 'somebody found'),
      typing,
      desk('Phó Đan Thử'),
      counterSlip,
    ],
  },
  {
    as: ['official', 'Lương Thị Công Tâm'],
    pages: [
      ...form(
        below(
          follow('/office?show=settled', '^="/office/"', 'a result', ''),
          '/revoke',
          'revoking a result',
        ),
      ),
    ],
  },
  {
    as: ['operator'],
    pages: [
      at('/operator'),
      at('/operator/messages'),
      at('/operator/messages?show=repeats'),
      at('/operator/payments'),
      at('/operator/runs'),
      ...form(at('/operator/runs/new')),
      run(2, 'a run'),
      press(run(1, 'a run'), 'main button[value=checkpoint]', 'a checkpoint without a name'),
      inRun('/map/', 'the map of a dossier in a run'),
      inRun('/queues', 'the queues of a run'),
      inRun('/figures', 'the figures of a run'),
      at('/operator/runs/compare'),
      ...form(at('/operator/live?with=scenario')),
      at('/operator/phones'),
      at('/operator/ahead'),
      at('/operator/faults'),
      press(
        at('/operator/faults'),
        'main .fault-plan .aksel-button',
        'a fault planned without a day',
      ),
      at('/operator/scenarios'),
      at('/operator/scenarios/bad-day'),
      at('/operator/scenarios/import'),
      press(at('/operator/scenarios/import'), SEND, 'no scenario file'),
      begun,
      ownAct,
      at('/operator/once'),
      at('/operator/cast'),
      at('/operator/guide'),
    ],
  },
]
