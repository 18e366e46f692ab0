import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { seedCast } from '#seeds/demo/cast.ts'
import straightBirth from '#seeds/scenario/cases/straight-birth.ts'
import { openBrowserless, type Browserless } from '#tests/support/browserless.ts'
import { at } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

const wall = Date.UTC(2026, 0, 5, 1)

async function start() {
  const portal = await startPortal({ wall: () => wall })
  await seedCast(portal.portal.db)
  return portal
}

/** For what leaves no trace that another test would trip over. */
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

async function signedIn({ url }: StartedPortal) {
  const browser = openBrowserless(url)
  await browser.get('/sign-in?as=operator')
  await browser.submit(/^Đăng nhập: /)
  return browser
}

/** Sends a file to the import page as a browser does. */
async function importFile(browser: Browserless, text: string) {
  const form = new FormData()
  form.set('file', new File([text], 'own.json', { type: 'application/json' }))
  const answer = await fetch(new URL('/operator/scenarios/import', browser.page.url), {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie: browser.jar.header(), 'sec-fetch-site': 'same-origin' },
  })
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
}

describe('scenarios of one’s own', () => {
  test('are copied from the deck, changed act by act, tried out, and take their end as expected', async () => {
    const browser = await signedIn(shared)
    await browser.get('/operator/scenarios/straight-birth')
    await browser.submit('Chép thành của tôi')
    expect(browser.page.url.pathname).toBe('/operator/scenarios/straight-birth-2/edit')
    expect(browser.text).toContain('Kịch bản này đọc được.')

    await browser.submit('Lưu', { 'title.vi': 'Ca của tôi', until: '2024-08-0' })
    expect(browser.text).toContain('Còn phải sửa trước khi diễn')
    await browser.submit('Thêm một gia đình mới', { until: '2024-08-08 17:00' })
    expect(browser.text).toContain('gia-dinh-1')
    await browser.submit('Thêm việc', { does: 'declare' })
    await browser.submit('Thêm việc này', { at: 'sáng mai', family: 'gia-dinh-1' })
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Hãy viết thời điểm như 2024-08-05 09:00.')
    await browser.submit('Thêm việc này', { at: '2024-08-06 15:00', dossier: 'moi' })
    expect(browser.text).toContain('gia-dinh-1 · moi')
    await browser.submit('Thêm giả định', {
      'assumption.vi': 'Một',
      'assumption.en': 'One',
      'assumption.source': 'assumed',
    })

    await browser.get('/operator/scenarios/straight-birth-2')
    await browser.submit('Diễn thử')
    expect(browser.text).toMatch(/Diễn được trọn vẹn. \d+ điều khác với mong đợi./)
    await browser.submit('Lấy kết cục này làm mong đợi')
    await browser.submit('Diễn thử')
    expect(browser.text).toContain('Mọi điều đúng như mong đợi.')
  }, 60_000)

  test('show where a trial stops', async () => {
    const browser = await signedIn(shared)
    const acts = straightBirth.acts.map((act, index) =>
      index === 1 ? { ...act, dossier: 'nobody' } : act,
    )
    const odd = { ...straightBirth, id: 'odd', acts }
    const { to } = await importFile(browser, JSON.stringify(odd))
    await browser.get(to ?? '')
    await browser.submit('Diễn thử')
    expect(browser.text).toContain('Dừng ở việc 2: chưa việc nào trước đó khai hồ sơ “nobody”.')
  })

  test('go out as one file and come in again; a broken one is told by line', async () => {
    const browser = await signedIn(shared)
    const file = await fetch(`${shared.url}/operator/scenarios/straight-birth/file.json`, {
      headers: { cookie: browser.jar.header() },
    })
    expect(file.headers.get('content-disposition')).toContain('straight-birth.json')
    const text = await file.text()
    const again = await importFile(browser, text)
    expect(again.to).toMatch(/^\/operator\/scenarios\/straight-birth-\d$/)

    const broken = await importFile(browser, text.replace('"2024-08-05 08:10"', '"gestern"'))
    expect(broken.status).toBe(422)
    expect(broken.text).toMatch(/Dòng \d+, Việc 1, Lúc \(acts\.0\.at\)/)
    expect((await importFile(browser, '{"id": ')).text).toContain('tệp hết giữa chừng')
  })

  test('tell of a death as well: its families and its laws are offered, and the file comes back as it went', async () => {
    const browser = await signedIn(shared)
    await browser.get('/operator/scenarios/pensioners-family')
    await browser.submit('Chép thành của tôi')
    const { pathname } = browser.page.url
    expect(browser.text).toContain('luong-huu (')
    expect(browser.text).not.toContain('Thêm một gia đình mới')
    const file = () =>
      fetch(new URL(pathname.replace('/edit', '/file.json'), shared.url), {
        headers: { cookie: browser.jar.header() },
      }).then((answer) => answer.text())
    const text = await file()
    const { to } = await importFile(browser, text)
    await browser.get(`${to}/edit`)
    const again = browser.page.url.pathname.split('/').at(-2) ?? ''
    expect(text.replaceAll('pensioners-family-2', again)).toBe(
      await (
        await fetch(new URL(`${to}/file.json`, shared.url), {
          headers: { cookie: browser.jar.header() },
        })
      ).text(),
    )
    // A birth now: its law of that day comes along, and families can be drawn by lot.
    await browser.submit('Lưu', { bundle: ['birth'] })
    expect(browser.text).toContain('Thêm một gia đình mới')
    expect(browser.text).toContain('mau-thu (')
  })

  test('begin empty, say what is missing, and can be deleted; the deck cannot be changed', async () => {
    const browser = await signedIn(shared)
    await browser.get('/operator/scenarios')
    await browser.submit('Viết kịch bản mới')
    const { pathname } = browser.page.url
    expect(browser.text).not.toContain('Còn phải sửa trước khi diễn')
    await browser.submit('Lưu')
    expect(browser.text).toContain('Tên, tiếng Việt: hãy đặt tên cho kịch bản')
    expect(browser.text).toContain('Các việc: hãy thêm ít nhất một việc')
    await browser.get(pathname.replace('/edit', ''))
    await browser.submit('Xóa')
    expect(browser.page.status).toBe(422)
    await browser.submit('Xóa', { sure: ['yes'] })
    expect((await browser.get(pathname)).status).toBe(404)
    expect((await browser.get('/operator/scenarios/straight-birth/edit')).status).toBe(404)
  })
})

describe('a declaration that is sent many times', () => {
  test.each([
    ['Bấm hai lần', 1],
    ['Hai thẻ', 1],
    ['Gửi lại vì hết giờ chờ', 3],
    ['Một giờ sau gửi lại', 1],
  ])('“%s” is one dossier, and the repeats are counted', async (way, repeats) => {
    const browser = await signedIn(shared)
    await browser.get('/operator/once')
    await browser.submit(`Gửi như thế: ${way}`)
    expect(browser.text).toContain(`${way}: một hồ sơ, ${repeats} lần lặp đã bỏ qua`)
    expect(browser.text).toMatch(/Hồ sơ từ tờ khai này1Lần nộp được ghi trong lịch sử hồ sơ1Thông/)
  })
})

test('the cast shows families and what they know, and lets the operator in as one of them', async () => {
  const browser = await signedIn(shared)
  await browser.get('/operator/cast?q=tran thi thu')
  expect(browser.text).toMatch(/Trần Thị Thử.*chủ hộ.*số định danh 914194000010/)
  expect(browser.text).toContain('Con: Nguyễn An Nhiên')
  await browser.submit('Vào thay: Trần Thị Thử')
  expect(browser.page.url.pathname).toBe('/dossiers')
  expect((await browser.get('/operator/cast')).status).toBe(403)
})

test('the guide breaks, watches, repairs and reads the effect, from wherever it was left', async () => {
  const portal = await startOwn()
  const browser = await signedIn(portal)
  await browser.get('/operator/guide')
  await browser.submit('Bắt đầu')
  await browser.submit('Làm hỏng')
  expect(browser.text).toContain('Hệ thống bảo hiểm đang hỏng.')
  await browser.submit('Cho gia đình nộp và tư pháp ký')
  expect(browser.text).toMatch(/đang chờ bảo hiểm nhận; đã thử 1 lần/)

  const later = await signedIn(portal)
  await later.get('/operator/guide')
  await later.submit('Cho đồng hồ chạy tới lúc đó')
  expect(portal.portal.clock.now()).toBe(at('2024-08-05 10:00'))
  expect(later.text).toMatch(/quá giờ báo nhận: đã chờ 2 giờ/)
  await later.submit('Sửa và gửi lại tất cả')
  expect(later.text).toMatch(/được báo nhận sau 2 giờ làm việc \(đo được\)/)
  await browser.submit('Cho đồng hồ chạy tới lúc đó')
  expect(browser.text).toContain('Bảo hiểm có hồ sơ đúng một lần.')
  expect(browser.text).toContain('Đọc số đo “Nhận chậm hơn 2 giờ làm việc”')
  expect(portal.portal.clock.now()).toBe(at('2024-08-05 10:00'))
  await browser.submit('Kết thúc hướng dẫn')
  expect(browser.text).toContain('Bạn đã đi hết hướng dẫn')
})
