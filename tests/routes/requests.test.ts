import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const title = (html: string) => /<h1[^>]*>([^<]*)/.exec(html)?.[1]

/** A page on which the framework's scripts run. */
const hydrated = '/operator/rehearsal/birth'

describe('every answer carries the security headers', () => {
  test.each([
    '/',
    '/sign-in',
    '/nope',
    '/%E0%A4%A',
    '/healthz',
    '/assets/nope.js',
    '/sign-in.data',
  ])('GET %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(
      /script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';style-src 'self';/,
    )
    expect(headers.get('content-security-policy')).toMatch(
      /object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('each page has a nonce of its own, on every script', async () => {
    const pages = await Promise.all([get(hydrated), get(hydrated)])
    const nonces = pages.map(
      ({ headers }) => /nonce-([^']+)/.exec(headers.get('content-security-policy') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(2)
    const html = (await pages[0]?.text()) ?? ''
    const scripts = html.match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonces[0]}"`))).toEqual([])
  })

  test('built files may be kept for ever', async () => {
    const html = await (await get(hydrated)).text()
    const path = /\/assets\/entry\.client-[^"]+\.js/.exec(html)?.[0] ?? ''
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('only our own pages may change anything', () => {
  const own = () => ({ origin: portal.url })

  test.each([
    ['the browser says same-origin', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['an older browser names our origin', own],
  ])('accepted: %s', async (_, headers) => {
    expect((await post('/language', headers())).status).toBe(303)
  })

  test.each([
    ['nobody says where it comes from', () => ({})],
    ['another site', () => ({ 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' })],
    ['another port of this machine', () => ({ origin: 'http://127.0.0.1:1' })],
    ['the same site but not the same origin', () => ({ 'sec-fetch-site': 'same-site' })],
    ['same-site while claiming our origin', () => ({ 'sec-fetch-site': 'same-site', ...own() })],
    ['typed into the address bar', () => ({ 'sec-fetch-site': 'none' })],
    ['an opaque origin', () => ({ origin: 'null' })],
    [
      'a forwarded host made to match',
      () => ({ origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }),
    ],
  ])('refused with a readable page: %s', async (_, headers) => {
    const answer = await post('/language', headers())
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(title(await answer.text())).toBe('Yêu cầu không đến từ trang này')
  })

  test('the data address of a page is guarded like the page', async () => {
    expect((await post('/language.data', { origin: 'http://evil.example' })).status).toBe(403)
  })

  test('behind a proxy the configured origin counts, whatever the Host header says', async () => {
    const proxied = await startPortal({ origin: new URL('https://motlan.example') })
    const send = (origin: string) =>
      fetch(`${proxied.url}/language`, {
        method: 'POST',
        body: 'language=en',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      })
    expect((await send('https://motlan.example')).status).toBe(303)
    expect((await send(proxied.url)).status).toBe(403)
    expect((await send('http://motlan.example')).status).toBe(403)
    const { headers } = await fetch(proxied.url)
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
    await proxied.close()
  })
})

test('somebody who asks too often is told when to come back, and only they are', async () => {
  const limited = await startPortal({ rateLimit: 0.1 })
  const signIn = () =>
    fetch(`${limited.url}/sign-in`, {
      method: 'POST',
      body: 'kind=citizen&id=x',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        cookie: 'lang=en',
      },
    })
  const answers = [await signIn(), await signIn(), await signIn(), await signIn()]
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 429])
  const refused = answers[3]
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(50)
  expect(await refused?.text()).toMatch(/Please wait about \d+ seconds/)
  expect((await fetch(limited.url)).status).toBe(200)
  await limited.close()
})

test('the health address tells the portal’s time', async () => {
  const answer = await get('/healthz')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    status: 'ok',
    portalTime: expect.stringMatching(/^2024-08-05T01:0\d/),
  })
})
