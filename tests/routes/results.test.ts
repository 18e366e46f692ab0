import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { seedCast } from '#seeds/demo/cast.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { openCitizen } from '#tests/support/citizen.ts'
import { finishBirth, resultOf, tamper } from '#tests/support/finished-birth.ts'
import { readPdf } from '#tests/support/pdf-text.ts'
import { at } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

const WALL = Date.UTC(2026, 0, 5, 1)

let started: StartedPortal
let results: string
beforeAll(async () => {
  started = await startPortal({ wall: () => WALL })
  await seedCast(started.portal.db)
  results = `/dossiers/${await finishBirth(started.portal)}/results`
})
afterAll(() => started.close())

const owner = () => openCitizen(started)
const fetchAs = ({ jar }: Awaited<ReturnType<typeof owner>>, path: string) =>
  fetch(`${started.url}${path}`, { headers: { cookie: jar.header() }, redirect: 'manual' })

describe('a result page', () => {
  test('shows the paper with its code, and leads to the file, the proof and the store', async () => {
    const visitor = await owner()
    await visitor.get(`${results}/birth-registration`)
    expect(visitor.text).toContain('NGUYỄN AN NHIÊN')
    expect(visitor.page.document.querySelector('.sheet')?.getAttribute('data-mark')).toBe(
      'MÔ PHỎNG',
    )
    const code = visitor.page.document.querySelector('.sheet__code')
    expect(code?.getAttribute('src')).toMatch(/^data:image\/svg\+xml;base64,/)
    expect(code?.getAttribute('alt')).toBe('Mã QR mở trang kiểm tra của tờ giấy này')
    expect(visitor.page.html).not.toContain(`style="`)
    await visitor.click('Mở trang kiểm tra')
    expect(visitor.text).toContain('Bản lưu là thật, đang có hiệu lực')
    await visitor.get(`${results}/birth-registration`)
    await visitor.click('Xem mọi giấy tờ của tôi')
    expect(visitor.page.url.pathname).toBe('/store')
  })

  test('draws what is carried along as a card', async () => {
    const visitor = await owner()
    await visitor.get(`${results}/health-card`)
    expect(visitor.page.document.querySelector('.sheet--card')).not.toBeNull()
    await visitor.get(`${results}/permanent-residence`)
    expect(visitor.page.document.querySelector('.sheet--card')).toBeNull()
  })
})

describe('the file', () => {
  test('is a PDF with the words of the paper and the signature that the page offers', async () => {
    const visitor = await owner()
    const answer = await fetchAs(visitor, `${results}/birth-registration.pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const disposition = answer.headers.get('content-disposition')
    expect(disposition).toBe('attachment; filename="birth-registration-1-2024.pdf"')
    const { text, attachment } = readPdf(Buffer.from(await answer.arrayBuffer()))
    expect(text).toContain('NGUYỄN AN NHIÊN')
    expect(text).toContain('Họ, chữ đệm, tên  ·  Full name')
    const { proof_code, jws } = await resultOf(started.portal)
    expect(text).toContain(`/proof/${proof_code}`)
    expect(attachment).toBe(jws)
    expect(await (await fetchAs(visitor, `${results}/birth-registration.jws`)).text()).toBe(jws)
  })

  test('is the same to the last byte however often it is fetched, in whatever language', async () => {
    const visitor = await owner()
    const bytes = async () => {
      const answer = await fetchAs(visitor, `${results}/health-card.pdf`)
      return Buffer.from(await answer.arrayBuffer())
    }
    const once = await bytes()
    visitor.jar.set('lang', 'en')
    expect((await bytes()).equals(once)).toBe(true)
  })

  test('can be checked with nothing but the published keys', async () => {
    const answer = await fetch(`${started.url}/proof/keys.json`)
    expect(answer.headers.get('content-type')).toBe('application/jwk-set+json')
    const keys = (await answer.json()) as JSONWebKeySet
    // One for each agency that signs results.
    expect(keys.keys).toHaveLength(4)
    const { jws } = await resultOf(started.portal, 'health-card')
    const { payload } = await compactVerify(jws, createLocalJWKSet(keys))
    expect(new TextDecoder().decode(payload)).toContain('"iss":"social-insurance"')
  })
})

describe('somebody else', () => {
  const ends = ['', '.pdf', '.jws', '?round=1', '.pdf?round=1']

  test('finds no paper under any of its addresses', async () => {
    const stranger = await openCitizen(started, 'Phạm Thị Ví Dụ')
    for (const end of ends) {
      const answer = await fetchAs(stranger, `${results}/birth-registration${end}`)
      expect([end, answer.status]).toEqual([end, 404])
      expect(await answer.text()).not.toContain('AN NHIÊN')
    }
    await stranger.get('/store')
    expect(stranger.text).toContain('Chưa có giấy tờ nào')
  })

  test('without a name is asked to sign in', async () => {
    for (const path of [...ends.map((end) => `${results}/birth-registration${end}`), '/store']) {
      const answer = await fetch(`${started.url}${path}`, { redirect: 'manual' })
      expect([path, answer.status]).toEqual([path, 302])
    }
  })

  test.each(['?round=9', '?round=x', '?round=', '?round=-1'])(
    'and the owner too find no round that there is not: %s',
    async (query) => {
      const visitor = await owner()
      expect((await visitor.get(`${results}/birth-registration${query}`)).status).toBe(404)
    },
  )
})

test('the store lists every paper, the newest first, with links to page and file', async () => {
  const visitor = await owner()
  await visitor.click('Giấy tờ')
  const titles = [...visitor.page.document.querySelectorAll('.kept h2')].map((h) => h.textContent)
  expect(titles).toEqual([
    'Thẻ bảo hiểm y tế',
    'Thông báo kết quả đăng ký thường trú',
    'Giấy khai sinh',
  ])
  expect(visitor.text).toContain('Đang có hiệu lực')
  await visitor.click(/^Xem Giấy khai sinh/)
  expect(visitor.page.url.pathname).toBe(`${results}/birth-registration`)
})

test('a superseded and a revoked paper say so wherever their owner meets them', async () => {
  const visitor = await owner()
  await tamper(started.portal, { superseded_at: at('2024-08-06 09:00') })
  await visitor.get('/store')
  expect(visitor.text).toContain('Đã có bản mới thay')
  await visitor.click(/^Xem Giấy khai sinh/)
  expect(visitor.text).toContain('Tờ này hết hiệu lực từ 09:00, 06/08/2024')
  await tamper(started.portal, { superseded_at: null, revoked_at: at('2024-08-07 09:00') })
  await visitor.get(`${results}/birth-registration`)
  expect(visitor.text).toContain('thu hồi tờ này lúc 09:00, 07/08/2024')
  await tamper(started.portal, { revoked_at: null })
})

test('codes are asked for only so often from one address', async () => {
  const limited = await startPortal({ wall: () => WALL, rateLimit: 0.05 })
  const ask = async () => (await fetch(`${limited.url}/proof/${'a'.repeat(24)}`)).status
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([404, 404, 404, 429])
  expect((await fetch(limited.url)).status).toBe(200)
  await limited.close()
})

describe('the proof page', () => {
  const prove = async (language: 'vi' | 'en' = 'vi') => {
    const { proof_code } = await resultOf(started.portal)
    const passer = openBrowserless(started.url)
    passer.jar.set('lang', language)
    await passer.get(`/proof/${proof_code}`)
    return passer
  }

  test('tells anybody what the paper must say, and no more', async () => {
    const passer = await prove()
    expect(passer.page.status).toBe(200)
    expect(passer.page.headers.get('x-robots-tag')).toBe('noindex')
    for (const told of ['Giấy khai sinh', '1/2024', 'N. A. N., sinh năm 2024', '05/08/2024']) {
      expect(passer.text).toContain(told)
    }
    const { content } = await resultOf(started.portal)
    const lines = JSON.parse(content) as { key: string; value: string }[]
    for (const { key, value } of lines.filter(({ key }) => /Name|Number|Street/.test(key))) {
      if (key === 'registerNumber') continue
      expect(passer.page.html.toLowerCase(), key).not.toContain(value.toLowerCase())
    }
    expect(passer.page.html).not.toContain('<script')
  })

  test('speaks English too', async () => {
    const passer = await prove('en')
    expect(passer.text).toContain('The record is genuine, and in force')
    expect(passer.text).toContain('The paper in your hand was not checked')
    expect(passer.text).toContain('N. A. N., born in 2024')
  })

  test.each([
    [{ superseded_at: at('2024-08-06 09:00') }, 'đã cấp bản mới lúc 09:00, 06/08/2024'],
    [{ revoked_at: at('2024-08-07 09:00') }, 'đã thu hồi tờ này lúc 09:00, 07/08/2024'],
    [{ number: '77/2024' }, 'Không xác nhận được tờ giấy này'],
  ])('tells of a paper with %j', async (change, told) => {
    const { number } = await resultOf(started.portal)
    await tamper(started.portal, change)
    const passer = await prove()
    await tamper(started.portal, { number, superseded_at: null, revoked_at: null })
    expect(passer.text).toContain(told)
    expect(passer.text).not.toContain('đang có hiệu lực')
    expect(passer.text).not.toContain('77/2024')
  })

  test('says of an unknown code what to do', async () => {
    const passer = openBrowserless(started.url)
    for (const code of ['x', 'a'.repeat(24), '%F0%9F%8C%B8']) {
      expect((await passer.get(`/proof/${code}`)).status).toBe(404)
      expect(passer.text).toContain('Không có giấy tờ nào mang mã này')
      expect(passer.text).toContain('Hãy quét lại mã QR')
    }
  })
})
