import {
  at,
  below,
  follow,
  form,
  found,
  press,
  SEND,
  type PageInState,
  type Visit,
} from '../page-states.ts'

const desk = (child: string) => follow('/office', '^="/office/"', `the desk of ${child}`, child)

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

/** The later of two declarations of one child. */
const alike = found('two cases side by side', async (page) => {
  await page.goto('/office')
  await page.locator('main a:has-text("Lục Cầm Thử")').last().click()
  await page.locator('a[href$="/likeness"]').first().click()
  await page.waitForURL(/\/likeness$/)
})

/** A declaration that an official begins for somebody. */
const typing = found('typing at the counter', async (page) => {
  await atCounter('Trịnh Thị Thử Mười Ba', '').open(page)
  await page.locator('main form:has([name=person]) button').first().click()
  await page.waitForURL(/\/drafts\/[^/]+\/[^/]+$/)
})

const came = desk('Phó Đan Thử')

const counterSlip = found('the slip of somebody who came', async (page) => {
  const { pathname } = new URL(await came.address(page))
  await page.goto(`/office/counter/${pathname.split('/')[2]}`)
})

/** A step on the desk with the pages for what is wrong with it, each also sent empty. */
const troubled = (child: string, pages: readonly string[]): PageInState[] => {
  const step = desk(child)
  return [step, ...pages.flatMap((page) => form(below(step, `/${page}`, `${page} of ${child}`)))]
}

const revoking = below(
  follow('/office?show=settled', '^="/office/"', 'a result', ''),
  '/revoke',
  'revoking a result',
)

/** What officials look at. */
export const ofOffices: readonly Visit[] = [
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
      came,
      counterSlip,
    ],
  },
  {
    as: ['official', 'Lương Thị Công Tâm'],
    pages: [
      ...form(revoking),
      {
        name: 'what revoking sets in motion',
        open: async (page) => {
          await revoking.open(page)
          await page.locator('main input[name=ground]').first().check()
          await page.locator('main textarea[name=reason]').fill('Ghi nhầm hồ sơ')
          await page.locator(SEND).first().click()
          await page.locator('main button[value=confirm]').waitFor()
        },
      },
    ],
  },
]
