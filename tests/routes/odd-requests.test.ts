import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest } from '#tests/support/raw-request.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const get = (path: string, init: RequestInit = {}) =>
  fetch(portal.url + path, { redirect: 'manual', ...init })

const post = (path: string, headers: Record<string, string>, body = 'language=en') =>
  get(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })

const raw = (path: string, options: Parameters<typeof rawRequest>[2]) =>
  rawRequest(portal.url, path, options)

const title = (html: string) => /<h1[^>]*>([^<]*)/.exec(html)?.[1]

describe('odd requests get an answer, never a crash', () => {
  const own = { 'sec-fetch-site': 'same-origin' }
  const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' }

  test('an unknown address is a helpful page, in the visitor’s language', async () => {
    const answer = await get('/nope')
    expect(answer.status).toBe(404)
    expect(title(await answer.text())).toBe('Không tìm thấy trang')
    const english = await get('/nope/again?x=1', { headers: { cookie: 'lang=en' } })
    expect(title(await english.text())).toBe('Page not found')
  })

  test.each(['/%E0%A4%A', '/%', '/sign-in/%ff%00', '//evil.example/%c0'])(
    'a malformed address, %s, is the visitor’s mistake',
    async (path) => {
      const { status, body } = await raw(path, {})
      expect(status).toBe(400)
      expect(title(body)).toBe('Yêu cầu không đọc được')
    },
  )

  test.each(['a b', '[', 'x/y'])('so is a malformed Host header, “%s”', async (host) => {
    expect((await raw('/', { headers: { host } })).status).toBe(400)
  })

  test.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'])(
    '%s is not spoken here',
    async (method) => {
      const { status } = await raw('/sign-in', { method, headers: own })
      expect(status).toBe(405)
    },
  )

  test.each([
    '/open-data/events.csv.data',
    '/measures.csv.data',
    '/open-data/events.ocel%2ejson.data',
  ])(
    'a file is sent as it is made, and %s, the same packed as a page’s data, is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  test('a page without a form takes no posts', async () => {
    expect((await post('/healthz', own)).status).toBe(405)
    expect((await post('/nope', own)).status).toBe(404)
  })

  test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'nonsense'])(
    'a body of type %s is not a form of ours',
    async (type) => {
      expect((await post('/language', { ...own, 'content-type': type }, '{}')).status).toBe(415)
    },
  )

  test('a body over 64 kB is refused with a readable page, at once', async () => {
    const big = `language=en&x=${'a'.repeat(64 * 1024)}`
    const answer = await post('/language', { ...own, cookie: 'lang=en' }, big)
    expect(answer.status).toBe(413)
    expect(title(await answer.text())).toBe('What you sent is too large')
    const claimed = { ...form, 'content-length': '999999999' }
    expect((await raw('/language', { method: 'POST', headers: claimed })).status).toBe(413)
  })

  test('a body that does not say how long it is is refused', async () => {
    const headers = { ...form, 'transfer-encoding': 'chunked' }
    const { status } = await raw('/language', { method: 'POST', headers, body: 'language=en' })
    expect(status).toBe(411)
  })

  test('an answer to HEAD has the status and headers of the page, and no body', async () => {
    const answer = await get('/sign-in', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toBe('')
  })
})
