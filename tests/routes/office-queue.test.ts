import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { as, insurer, operator, otherRegistrar, police, registrar } from '#tests/support/portal.ts'

const [birth, home, card] = ['birth-registration', 'permanent-residence', 'health-card'] as const

let offices: Offices
/** Declared first, handed over to the police last. */
let slow: string
let quick: string
beforeAll(async () => {
  offices = await openOffices()
  slow = await offices.declareFor('under-way-1', '2024-08-05 08:10')
  quick = await offices.declareFor('under-way-2', '2024-08-05 08:20')
  await offices.work(registrar, [quick, birth], '2024-08-05 09:00')
})
afterAll(() => offices.close())

/** The rows of the list, as a reader has them. */
const rows = ({ page }: Browserless) =>
  [...page.document.querySelectorAll('tbody tr')].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  )
const titles = ({ page }: Browserless) =>
  [...page.document.querySelectorAll('tbody .queue__title')].map((cell) => cell.textContent)

async function list(official: { id: string }, path = '/office') {
  const browser = await offices.enter(official)
  await browser.get(path)
  return browser
}

describe('who sees a queue', () => {
  test('nobody without signing in, and no citizen', async () => {
    const browser = await offices.enter(registrar)
    browser.jar.set('sid', '')
    await browser.get('/office')
    expect(browser.page.url.pathname).toBe('/sign-in')

    const citizen = await offices.enter({ id: 'mau-thu-mother' }, 'citizen')
    await citizen.get('/office')
    expect(citizen.page.status).toBe(403)
    await citizen.get(`/office/${slow}/${birth}`)
    expect(citizen.page.status).toBe(403)
  })

  test('an office sees its own steps and no other’s', async () => {
    expect(titles(await list(registrar))).toEqual(['Nguyễn An Thử'])
    expect(titles(await list(police))).toEqual(['Phan Bảo Thử'])
    expect(titles(await list(insurer))).toEqual(['Phan Bảo Thử'])
    expect((await list(otherRegistrar)).text).toContain('Bàn trống')
  })
})

describe('the list', () => {
  test('tells due date, working time left, state, holder and code', async () => {
    const browser = await list(registrar)
    const [row = ''] = rows(browser)
    expect(row).toMatch(/Nguyễn An Thử\s*Khai sinh · 001\.00\.00\.H49-240805-0001/)
    expect(row).toMatch(/17:00 hôm nay\s*còn 6 giờ 30 phút làm việc/)
    expect(row).toMatch(/Mới đến, chờ tiếp nhận\s*Mới đăng ký \(mã 1\)\s*từ 08:10 hôm nay/)
    expect(row).toContain('Nhận việc')
  })

  test('names what will come, without a way to open it yet', async () => {
    const browser = await list(police, '/office?show=coming')
    expect(rows(browser)).toEqual([expect.stringMatching(/Nguyễn An Thử.*Chờ thủ tục đi trước/)])
    expect(browser.page.document.querySelector('tbody a')).toBeNull()
  })

  test('names what was finished lately', async () => {
    const browser = await list(registrar, '/office?show=settled')
    expect(rows(browser)).toEqual([expect.stringMatching(/Phan Bảo Thử.*Đã trả kết quả/)])
  })

  test('claims from the row: the desk opens, and the step is held', async () => {
    const browser = await list(insurer)
    await browser.submit('Nhận việc Phan Bảo Thử')
    expect(browser.page.url.pathname).toBe(`/office/${quick}/${card}`)
    expect(browser.text).toContain('Bạn đã nhận việc lúc 09:00. Bước tiếp theo: tiếp nhận.')
    await browser.get('/office?show=mine')
    expect(rows(browser)[0]).toMatch(/Bạn$/)
    expect((await list(insurer, '/office?show=free')).text).toContain('Hồ sơ nào cũng có người giữ')
  })

  test('speaks English', async () => {
    const browser = await list(police)
    await browser.submit('English')
    expect(browser.text).toContain('Police of Phường Bạch Đằng, TP. Hạ Long')
    expect(rows(browser)[0]).toMatch(/2 days 6 hours of working time left/)
  })
})

describe('as days pass', () => {
  test('the first due stands on top, whatever was declared first', async () => {
    await offices.work(registrar, [slow, birth], '2024-08-06 09:00')
    const browser = await list(police)
    expect(titles(browser)).toEqual(['Phan Bảo Thử', 'Nguyễn An Thử'])
    expect(rows(browser)).toEqual([
      expect.stringMatching(/17:00, 07\/08\/2024\s*còn 1 ngày 6 giờ làm việc/),
      expect.stringMatching(/17:00, 08\/08\/2024\s*còn 2 ngày 6 giờ làm việc/),
    ])
    expect((await list(police, '/office?show=due')).text).toContain('Không có gì gấp')
  })

  test('a hand-over that is not acknowledged is announced, and not in the queue', async () => {
    const { portal } = offices
    await setFault(as(portal, operator, '2024-08-06 09:10'), 'social-insurance', true)
    const silent = await offices.declareFor('under-way-3', '2024-08-06 09:20')
    await offices.work(registrar, [silent, birth], '2024-08-06 09:30')
    expect(titles(await list(insurer))).not.toContain('Võ Châu Thử')
    expect(rows(await list(insurer, '/office?show=coming'))).toEqual([
      expect.stringMatching(/Võ Châu Thử.*Đã gửi sang, chờ hệ thống xác nhận/),
    ])
    await setFault(as(portal, operator, '2024-08-06 09:40'), 'social-insurance', false)
  })

  test('what is late says by how much, and what has a result is not late', async () => {
    const toSign = ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN'] as const
    await offices.work(police, [quick, home], '2024-08-07 16:00', toSign)
    as(offices.portal, police, '2024-08-09 09:30')
    const browser = await list(police, '/office?show=all')
    const late = rows(browser).find((row) => row.startsWith('Nguyễn An Thử'))
    const ready = rows(browser).find((row) => row.startsWith('Phan Bảo Thử'))
    expect(late).toMatch(/quá hạn 2 giờ/)
    expect(ready).toMatch(/đã có kết quả/)
    expect(titles(await list(police, '/office?show=due'))).not.toContain('Phan Bảo Thử')
  })

  test('after a result is returned the queue says so and offers the next step', async () => {
    const browser = await list(police)
    await browser.click('Phan Bảo Thử')
    await browser.submit('Trả kết quả')
    expect(browser.page.url.pathname).toBe('/office')
    expect(browser.text).toMatch(/Đã trả kết quả hồ sơ 001\.00\.00\.H49-240805-0002 lúc 09:30/)
    await browser.click('Nguyễn An Thử')
    expect(browser.page.url.pathname).toBe(`/office/${slow}/${home}`)
  })
})
