import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowserless } from '#tests/support/browserless.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const lang = (html: string) => /<html[^>]* lang="(\w+)"/.exec(html)?.[1]

test('every page is Vietnamese until the visitor chooses otherwise, whatever the browser prefers', async () => {
  const page = await fetch(portal.url, { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
  expect(lang(await page.text())).toBe('vi')
})

test('choosing a language keeps the visitor on their page, and lasts', async () => {
  const visitor = openBrowserless(portal.url)
  await visitor.get('/sign-in?as=official&return=/x')
  await visitor.submit('English')
  const { pathname, searchParams } = visitor.page.url
  expect([pathname, ...searchParams]).toEqual(['/sign-in', ['as', 'official'], ['return', '/x']])
  expect(lang(visitor.page.html)).toBe('en')
  await visitor.get('/nope')
  expect(visitor.page.status).toBe(404)
  expect(visitor.text).toContain('Page not found')
  await visitor.submit('Tiếng Việt')
  expect(visitor.text).toContain('Không tìm thấy trang')
})

test('a language nobody speaks here is refused', async () => {
  const body = new URLSearchParams({ language: 'xx' })
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(`${portal.url}/language`, { method: 'POST', body, headers })
  expect(answer.status).toBe(400)
})

test('no page says where to go back to on another site', async () => {
  const body = new URLSearchParams({ language: 'en', return: '//evil.example' })
  const headers = { 'sec-fetch-site': 'same-origin' }
  const init = { method: 'POST', body, headers, redirect: 'manual' } as const
  expect((await fetch(`${portal.url}/language`, init)).headers.get('location')).toBe('/')
})

const texts = import.meta.glob<object>('/app/i18n/*/*.ts', { eager: true, import: 'default' })
const namespaces = readdirSync('app/i18n/vi').map((file) => file.slice(0, -'.ts'.length))

test.each(namespaces)(
  '%s: every text exists in both languages and asks for the same values',
  (name) => {
    const vi = placeholders(texts[`/app/i18n/vi/${name}.ts`])
    const en = placeholders(texts[`/app/i18n/en/${name}.ts`])
    for (const key of Object.keys(en)) if (key.endsWith('_one')) delete en[key]
    expect(en).toEqual(vi)
  },
)

/** Each text's key and the values it asks for. */
function placeholders(texts: unknown, prefix = ''): Record<string, string[]> {
  if (typeof texts === 'string') {
    const names = new Set([...texts.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name))
    return { [prefix]: [...names].sort() }
  }
  if (typeof texts !== 'object' || texts === null) throw new Error(`${prefix} is missing`)
  const entries = Object.entries(texts).map(([key, value]) =>
    placeholders(value, `${prefix}.${key}`),
  )
  return Object.assign({}, ...entries) as Record<string, string[]>
}
