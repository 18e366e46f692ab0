import {
  at,
  below,
  follow,
  form,
  press,
  SEND,
  type PageInState,
  type Visit,
} from '../page-states.ts'

const newDraft = (bundle: string): PageInState => ({
  name: `a new draft of ${bundle}`,
  open: async (page) => {
    await page.goto(`/bundles/${bundle}`)
    const goOn = page.locator('main a[href^="/drafts/"]')
    if (await goOn.isVisible()) await goOn.click()
    else await page.locator('main form[method=post] button').first().click()
    await page.waitForURL(/\/drafts\/[^/]+\/[^/]+$/)
  },
})

const oldDraft = follow('/dossiers', '^="/drafts/"', 'a draft half filled in')

const dossier = follow('/dossiers', '^="/dossiers/"', 'a dossier followed')

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

/** What visitors and citizens look at. */
export const ofCitizens: readonly Visit[] = [
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
      at('/bundles/death'),
      at('/measures'),
      at('/measures?unit=step'),
      at('/measures/end-to-end-online?unit=dossier'),
      at('/measures/on-time?unit=step'),
      at('/measures/manage'),
      at('/measures/to-70-percent'),
      at('/measures/process'),
      at('/measures/filling'),
      at('/measures/filling-left?unit=dossier'),
      at('/measures/collection'),
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
      newDraft('birth'),
      press(newDraft('birth'), '#answers .actions button:not([name])', 'a page sent empty'),
    ],
  },
  {
    as: ['citizen', 'Đoàn Thị Thủy Chung'],
    pages: [
      at('/dossiers'),
      newDraft('death'),
      press(newDraft('death'), '#answers .actions button:not([name])', 'a death sent empty'),
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
]
