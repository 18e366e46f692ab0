import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { declare } from '#seeds/demo/citizen.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { at, knowsOf, mother, operator } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

const wall = Date.UTC(2026, 0, 5, 1)

/** A portal of its own with the cast, whose clock stands at 08:00 unless somebody moves it. */
async function start() {
  const portal = await startPortal({ wall: () => wall })
  await seedCast(portal.portal.db)
  return portal
}

/** For what leaves no trace. */
let shared: StartedPortal
beforeAll(async () => {
  shared = await start()
})
afterAll(() => shared.close())

async function startOwn() {
  const portal = await start()
  onTestFinished(() => portal.close())
  return portal
}

async function signedIn({ url }: StartedPortal, as = 'operator') {
  const browser = openBrowserless(url)
  await browser.get(`/sign-in?as=${as}`)
  await browser.submit(/^Đăng nhập: /)
  return browser
}

/** A birth is declared at 08:00 while the commune's system does not answer. */
async function declareInVain({ portal }: StartedPortal) {
  const { db, clock, deliver } = portal
  const ctx = { db, now: clock.now(), recordedAt: wall }
  await setFault({ ...ctx, actor: operator }, 'civil-status', true)
  await declare({ ...ctx, actor: mother }, 'birth', knowsOf('mau-thu'))
  await deliver()
}

describe('the operator’s door', () => {
  test('is where an operator arrives, and nobody else enters', async () => {
    const browser = await signedIn(shared)
    expect(browser.page.url.pathname).toBe('/operator')
    expect(browser.text).toContain('Thứ Hai, 5 tháng 8, 2024')
    expect(browser.text).toContain('Cơ quan đang làm việc')
    const citizen = await signedIn(shared, 'citizen')
    expect((await citizen.get('/operator')).status).toBe(403)
    const nobody = openBrowserless(shared.url)
    await nobody.get('/operator/messages')
    expect(nobody.page.url.pathname).toBe('/sign-in')
  })

  test('speaks English too', async () => {
    const browser = await signedIn(shared)
    await browser.submit('English')
    expect(browser.text).toContain('Offices are open')
    expect(browser.text).toMatch(/Monday,? 5 August 2024/)
  })
})

describe('the clock', () => {
  test('moves by a button, and moves once when the button is pressed on two pages', async () => {
    const portal = await startOwn()
    const [one, other] = [await signedIn(portal), await signedIn(portal)]
    await one.submit(/^Thêm 1 giờ/)
    expect(one.text).toContain('Đồng hồ đã chạy tới 09:00, 05/08/2024')
    expect(one.text).toContain('Trên đường đi không có việc gì đến hạn.')
    await other.submit(/^Thêm 1 giờ/)
    expect(other.text).toContain('Đồng hồ đã qua lúc đó rồi')
    expect(portal.portal.clock.now()).toBe(at('2024-08-05 09:00'))
  })

  test.each([
    ['empty', '', '', '', '', ['Hãy nhập ngày.', 'Hãy nhập giờ.']],
    ['no such day', '31', '2', '2025', '8:00', ['Ngày này không có trong lịch.']],
    ['no such time', '6', '8', '2024', '25:00', ['Giờ này không có.']],
    ['back', '5', '8', '2024', '7:59', ['Lúc đó đã qua']],
    ['outside', '1', '1', '2027', '08:00', ['Quy định mà cổng áp dụng chỉ tới 31/08/2026.']],
    ['far off', '5', '8', '2025', '08:00', ['Lúc đó cách đây 365 ngày.']],
  ])(
    'is not moved by a slip (%s), and says what to do',
    async (_, day, month, year, time, said) => {
      const browser = await signedIn(shared)
      const typed = { 'on.day': day, 'on.month': month, 'on.year': year, at: time }
      await browser.submit('Cho đồng hồ chạy tới đó', typed)
      expect(browser.page.status).toBe(422)
      for (const sentence of said) expect(browser.text).toContain(sentence)
      const value = (name: string) =>
        browser.page.document.querySelector(`[name="${name}"]`)?.getAttribute('value') ?? ''
      expect(Number(value('on.day'))).toBe(Number(day))
      expect([value('on.year'), value('at')]).toEqual([year, time])
      expect(shared.portal.clock.now()).toBe(at('2024-08-05 08:00'))
    },
  )

  test('moves far ahead when that is meant', async () => {
    const browser = await signedIn(await startOwn())
    const typed = { 'on.day': '5', 'on.month': '8', 'on.year': '2025', at: '8h30' }
    await browser.submit('Cho đồng hồ chạy tới đó', typed)
    await browser.submit('Cho đồng hồ chạy tới đó', { sure: ['yes'] })
    expect(browser.text).toContain('Đồng hồ đã chạy tới 08:30, 05/08/2025')
  })

  test('refuses a forged moment with a message, not a failure', async () => {
    const browser = await signedIn(shared)
    const post = (to: string) =>
      fetch(`${shared.url}/operator`, {
        method: 'POST',
        body: new URLSearchParams({ to }),
        headers: { cookie: browser.jar.header(), 'sec-fetch-site': 'same-origin' },
      })
    expect((await post('soon')).status).toBe(422)
    expect((await post('9000000000000')).status).toBe(422)
    expect((await post('-1')).status).toBe(422)
  })
})

describe('a receiver that is broken', () => {
  test('leaves a dead letter on the way, which arrives once it is mended', async () => {
    const portal = await startOwn()
    await declareInVain(portal)
    const browser = await signedIn(portal)
    expect(browser.text).toContain('Thử gửi lại, lần 2')
    expect(browser.text).toContain('1 nơi đang hỏng.')

    await browser.submit(/^Tới 15:00/)
    expect(browser.text).toContain('1 thông điệp bị gác lại')
    expect(browser.text).toContain('1 thời hạn đã tới')
    expect(browser.text).toContain('Quá giờ xác nhận')
    expect(browser.text).toContain('Nơi nhận không trả lời')

    await browser.click('Xem từng việc theo thứ tự')
    expect(browser.text).toMatch(
      /10:00, 05\/08\/2024\s*Hết giờ xác nhận.*11:51, 05\/08\/2024\s*Chuyển/,
    )

    await browser.get('/operator')
    await browser.submit(/^Gửi lại:/)
    expect(browser.text).toContain('nơi nhận vẫn chưa trả lời')

    await browser.submit(/^Tới 17:00/)
    await browser.submit(/^Tới 17:00/)
    await browser.submit(/^Sửa lại: Ủy ban nhân dân/)
    expect(browser.text).toContain('đã trả lời trở lại')
    await browser.submit(/^Gửi lại:/)
    expect(browser.text).toContain('thông điệp đã tới nơi')
    expect(browser.text).toContain('Mọi hồ sơ đã chuyển đều được xác nhận.')
  })

  test('can be broken and mended from two pages without harm', async () => {
    const portal = await startOwn()
    const [one, other] = [await signedIn(portal), await signedIn(portal)]
    for (const browser of [one, other]) await browser.get('/operator/faults')
    await one.submit(/^Làm hỏng: Cơ sở dữ liệu quốc gia/, { set: 'down' })
    await other.submit(/^Làm hỏng: Cơ sở dữ liệu quốc gia/, { set: 'down' })
    await other.get('/operator')
    expect(other.text).toContain('1 nơi đang hỏng.')
    await one.submit(/^Sửa lại: Cơ sở dữ liệu quốc gia/)
    await one.get('/operator')
    expect(one.text).toContain('Mọi nơi đều đang chạy.')
  })

  test.each([
    ['slow', 'chậm hơn mức cổng chịu chờ'],
    ['empty', 'không tìm thấy ai'],
    ['wrong', 'trả lời sai'],
  ])('can be a register that is %s, and says so and since when', async (set, said) => {
    const browser = await signedIn(await startOwn())
    await browser.get('/operator/faults')
    await browser.submit(/^Làm hỏng: Dữ liệu bệnh viện gửi lên/, { set })
    expect(browser.text).toContain(said)
    expect(browser.text).toMatch(/từ \d\d:\d\d, 05\/08\/2024/)
  })

  test('that nobody knows is not found, and a letter sent again by somebody else is no failure', async () => {
    const browser = await signedIn(shared)
    const post = (path: string, body: Record<string, string>) =>
      fetch(shared.url + path, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(body),
        headers: { cookie: browser.jar.header(), 'sec-fetch-site': 'same-origin' },
      })
    expect((await post('/operator/faults', { target: 'nowhere', set: 'down' })).status).toBe(404)
    const again = await post('/operator/retry', { id: 'nothing' })
    expect(again.headers.get('location')).toBe('/operator?retried=gone')
    await browser.get('/operator?retried=gone')
    expect(browser.text).toContain('đã có người gửi lại rồi')
  })
})

describe('a fault planned ahead', () => {
  const plan = { target: 'commune-police', kind: 'silent', fromAt: '9h30' }

  test('is planned by form, shown in what is ahead, and taken back', async () => {
    const browser = await signedIn(await startOwn())
    await browser.get('/operator/faults')
    const from = { 'fromOn.day': '6', 'fromOn.month': '8', 'fromOn.year': '2024' }
    await browser.submit('Hẹn', { ...plan, ...from })
    expect(browser.text).toContain('09:30, 06/08/2024')
    await browser.get('/operator/ahead')
    expect(browser.text).toMatch(/09:30\s*Công an.* bị hỏng/)
    await browser.get('/operator/faults')
    await browser.submit(/^Bỏ hẹn/)
    expect(browser.text).toContain('Chưa hẹn trước gì.')
  })

  test('keeps what was typed and says what to mend', async () => {
    const browser = await signedIn(shared)
    await browser.get('/operator/faults')
    const from = { 'fromOn.day': '1', 'fromOn.month': '8', 'fromOn.year': '2024' }
    await browser.submit('Hẹn', { ...plan, ...from })
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Lúc bắt đầu đã qua.')
    await browser.submit('Hẹn', { ...plan, ...from, 'fromOn.month': '13', untilAt: '10:00' })
    expect(browser.text).toContain('Hãy nhập ngày có thật')
    const day = browser.page.document.querySelector('[name="fromOn.month"]')
    expect(day?.getAttribute('value')).toBe('13')
  })
})

describe('the rehearsal', () => {
  test('is open to everybody and readable without scripts', async () => {
    const browser = openBrowserless(shared.url)
    await browser.get('/operator/rehearsal')
    expect(browser.page.url.pathname).toBe('/operator/rehearsal/birth')
    expect(browser.text).toContain('Bấm sự kiện cần JavaScript.')
    expect(browser.text).toContain('Đang ở: Bản khai')
  })

  test('of a bundle nobody knows is not found', async () => {
    const browser = openBrowserless(shared.url)
    expect((await browser.get('/operator/rehearsal/wedding')).status).toBe(404)
  })
})
