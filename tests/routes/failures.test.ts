import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { instantAt } from '#machines/calendar.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

let portal: StartedPortal
beforeEach(async () => {
  portal = await startPortal()
})
afterEach(() => portal.close())

const logged = () => {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...parts) => {
    lines.push(parts.map((part) => (part instanceof Error ? part.stack : String(part))).join(' '))
  })
  return lines
}

test('a failure shows a code and a way on, no more; the log has the code and the stack', async () => {
  const log = logged()
  await portal.portal.db.write.schema.dropTable('session').execute()
  const visitor = openBrowserless(portal.url)
  visitor.jar.set('sid', 'a'.repeat(43))
  visitor.jar.set('lang', 'en')
  await visitor.get('/?secret=901195000001')

  expect(visitor.page.status).toBe(500)
  expect(visitor.text).toContain('Something went wrong on our side')
  const code = /Support code: ([0-9A-F]{8})/.exec(visitor.text)?.[1] ?? 'none'
  expect(visitor.page.html).not.toMatch(/no such table|SqliteError|at file:|node_modules/)
  expect(visitor.page.html).not.toContain('<script')
  expect(log.join('\n')).toContain(`[${code}] GET /`)
  expect(log.join('\n')).toMatch(/no such table: session.*\n\s+at /)
  expect(log.join('\n')).not.toContain('901195000001')
})

test('data for an open page fails without telling why', async () => {
  const log = logged()
  await portal.portal.db.write.schema.dropTable('account').execute()
  const answer = await fetch(`${portal.url}/sign-in.data`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toMatch(/no such table|SqliteError|node_modules/)
  expect(log.join('\n')).toContain('no such table: account')
})

test('a refusal reaches an open page in the format it reads', async () => {
  const answer = await fetch(`${portal.url}/language.data`, {
    method: 'POST',
    body: new URLSearchParams({ language: 'en', more: 'x'.repeat(70_000) }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(413)
  expect(answer.headers.get('content-type')).toMatch(/^text\/x-script/)
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('the health address says so when the database does not answer', async () => {
  await portal.portal.db.read.destroy()
  const answer = await fetch(`${portal.url}/healthz`)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ status: 'unavailable' })
})

test('a refused page names the page that was asked for, not its stand-in', async () => {
  await addSmallCast(portal.portal.db)
  const answer = await fetch(`${portal.url}/sign-in?as=official`, {
    method: 'POST',
    body: 'kind=operator',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://evil.example' },
  })
  const html = await answer.text()
  expect(html).toContain('href="/sign-in?as=official"')
  expect(html).toContain('name="return" value="/sign-in?as=official"')
  expect(html).not.toContain('refused')
})

test('a day for which no law is known is told with what to do, and is no failure of ours', async () => {
  await addSmallCast(portal.portal.db)
  portal.portal.clock.reach(instantAt('2026-12-30', '08:00'))
  const visitor = openBrowserless(portal.url)
  await visitor.get('/bundles/birth')
  expect(visitor.page.status).toBe(409)
  expect(visitor.text).toContain('Chưa có luật cho ngày này')
  expect(visitor.text).toContain('Người điều hành bản mô phỏng chọn lại ngày')
  expect(visitor.text).toContain('Về trang chủ')
})
