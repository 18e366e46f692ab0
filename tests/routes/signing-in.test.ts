import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowserless } from '#tests/support/browserless.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

const MINUTE = 60_000

let waited = 0
let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({ wall: () => Date.now() + waited })
  await addSmallCast(portal.portal.db)
})
afterAll(() => portal.close())

const visitor = () => openBrowserless(portal.url)

test('a citizen picks themselves, is greeted on every page, and signs out', async () => {
  const lan = visitor()
  await lan.get('/sign-in')
  await lan.submit('Đăng nhập: Nguyễn Thị Lan')
  expect(lan.page.url.pathname).toBe('/dossiers')
  expect(lan.text).toContain('Nguyễn Thị Lan')

  const token = lan.jar.get('sid') ?? ''
  await lan.submit('Đăng xuất')
  expect(lan.text).toContain('Bạn đã đăng xuất')
  expect(lan.jar.get('sid')).toBeUndefined()

  lan.jar.set('sid', token)
  await lan.get('/')
  expect(lan.text).not.toContain('Nguyễn Thị Lan')
})

test('an official finds their office, in English too', async () => {
  const hoa = visitor()
  await hoa.get('/sign-in')
  await hoa.submit('English')
  await hoa.click('Official')
  expect(hoa.text).toContain('People’s Committee of Xã Một')
  expect(hoa.text).toContain('Civil-status officer')
  await hoa.submit('Sign in: Lê Thị Hoa')
  expect(hoa.text).toContain('Lê Thị Hoa')
})

test('the operator has a door of their own', async () => {
  const operator = visitor()
  await operator.get('/sign-in?as=operator')
  await operator.submit(/^Đăng nhập: Người điều hành/)
  expect(operator.jar.get('sid')).toMatch(/^[\w-]{43}$/)
})

test('signing in leads back to the page that was asked for, and never to another site', async () => {
  const lan = visitor()
  await lan.get('/sign-in?return=/healthz')
  await lan.submit('Đăng nhập: Nguyễn Thị Lan')
  expect(lan.page.url.pathname).toBe('/healthz')
  await lan.get('/sign-in?return=//evil.example')
  await lan.submit('Đăng nhập: Nguyễn Thị Lan')
  expect(lan.page.url.href).toBe(`${portal.url}/dossiers`)
})

test('each sign-in makes a new token and ends the old one', async () => {
  const lan = visitor()
  await lan.get('/sign-in')
  await lan.submit('Đăng nhập: Nguyễn Thị Lan')
  const first = lan.jar.get('sid') ?? ''
  await lan.get('/sign-in')
  await lan.submit('Đăng nhập: Nguyễn Thị Lan')
  expect(lan.jar.get('sid')).not.toBe(first)
  lan.jar.set('sid', first)
  await lan.get('/')
  expect(lan.text).not.toContain('Nguyễn Thị Lan')
})

test('a session left alone for twenty minutes is over', async () => {
  const lan = visitor()
  await lan.get('/sign-in')
  await lan.submit('Đăng nhập: Nguyễn Thị Lan')
  waited += 19 * MINUTE
  await lan.get('/')
  expect(lan.text).toContain('Nguyễn Thị Lan')
  waited += 21 * MINUTE
  await lan.get('/')
  expect(lan.text).not.toContain('Nguyễn Thị Lan')
})

test('somebody who is not on the list is refused in words', async () => {
  const body = new URLSearchParams({ kind: 'citizen', id: 'an' })
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(`${portal.url}/sign-in`, { method: 'POST', body, headers })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Không có người này trong danh sách')
})

test('the cookie is out of reach of scripts and other sites, and bound to the host over https', async () => {
  const signIn = async (url: string, origin: string) => {
    const body = new URLSearchParams({ kind: 'citizen', id: 'lan' })
    const answer = await fetch(`${url}/sign-in`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { origin },
    })
    return answer.headers.getSetCookie()[0]
  }
  expect(await signIn(portal.url, portal.url)).toMatch(
    /^sid=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const secure = await startPortal({ origin: new URL('https://motlan.example') })
  await addSmallCast(secure.portal.db)
  expect(await signIn(secure.url, 'https://motlan.example')).toMatch(
    /^__Host-sid=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  await secure.close()
})
