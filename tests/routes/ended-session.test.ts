import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createActor, fromPromise, SimulatedClock } from 'xstate'
import { saveStatusMachine, type Saved } from '#app/forms/save-status.machine.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { answer, fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

const HALF_AN_HOUR = 30 * 60_000

let waited = 0
let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal({ wall: () => Date.now() + waited })
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

/** The mother with a page open and words on it, whose session then ends. */
async function typingWhenItEnds() {
  const visitor = await openCitizen(portal)
  const draft = await startDraft(visitor)
  await answer(visitor, thu)
  expect(pageOf(visitor)).toBe('hospital')
  waited += HALF_AN_HOUR
  return { visitor, draft }
}

describe('a session that ends while a page is being filled in', () => {
  test('loses nothing: signed in again, the page is saved and goes on', async () => {
    const { visitor, draft } = await typingWhenItEnds()
    await visitor.submit('Tiếp tục', { certificateCode: thu.certificateCode ?? '' })
    expect(visitor.page.status).toBe(401)
    expect(visitor.page.url.pathname).toBe('/sign-in')
    expect(visitor.text).toContain('Những gì bạn vừa gõ không mất')

    await visitor.submit(/: ?Trần Thị Thử$/)
    expect(visitor.page.url.pathname).toBe(`${draft}/child`)
  })

  test('keeps what is wrong too, and says what is wrong with it', async () => {
    const { visitor, draft } = await typingWhenItEnds()
    await visitor.submit('Tiếp tục', { certificateCode: 'nửa mã <b>' })
    await visitor.submit(/: ?Trần Thị Thử$/)
    expect(visitor.page.status).toBe(422)
    expect(visitor.page.url.pathname).toBe(`${draft}/hospital`)
    const box = visitor.page.document.querySelector('[name=certificateCode]')
    expect(box?.getAttribute('value')).toBe('nửa mã <b>')
  })

  test('gives somebody else neither the draft nor a place to write', async () => {
    const { visitor, draft } = await typingWhenItEnds()
    await visitor.submit('Tiếp tục', { certificateCode: '99999.GCS.99999.24' })
    await visitor.submit(/: ?Phạm Thị Ví Dụ$/)
    expect(visitor.page.status).toBe(404)
    const row = await portal.portal.db.read
      .selectFrom('draft')
      .selectAll()
      .where('id', '=', draft.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain('99999')
  })

  test('sends nothing by itself: whoever signs in presses again', async () => {
    const visitor = await openCitizen(portal)
    const draft = await startDraft(visitor)
    await fill(visitor, thu)
    waited += HALF_AN_HOUR
    await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
    await visitor.submit(/: ?Trần Thị Thử$/)
    expect([visitor.page.status, visitor.page.url.pathname]).toEqual([200, `${draft}/check`])
    expect(await portal.portal.db.read.selectFrom('dossier').selectAll().execute()).toEqual([])
    await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
    expect(pageOf(visitor)).toBe('receipt')
  })

  test('carries words to no page but a draft’s', async () => {
    const { visitor } = await typingWhenItEnds()
    await visitor.submit('Tiếp tục', { certificateCode: '1' })
    const path = '/sign-in?as=citizen&return=/sign-out'
    const body = new URLSearchParams({ kind: 'citizen', id: 'mau-thu-mother', return: '/sign-out' })
    body.set('carried', 'yes')
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answered = await fetch(portal.url + path, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    })
    expect(answered.status).toBe(303)
  })
})

describe('a session that ends while an official or anybody else writes', () => {
  /** What was written, as the page sends it, by somebody who was signed in and is no more. */
  async function sendLate(visitor: Browserless, path: string, fields: Record<string, string>) {
    waited += 2 * HALF_AN_HOUR
    const response = await fetch(portal.url + path, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' },
    })
    const to = new URL(response.headers.get('Location') ?? '', portal.url)
    expect([response.status, to.pathname]).toEqual([307, '/sign-in'])
    const page = await fetch(to, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(page.status).toBe(401)
    return page.text()
  }

  const written = 'Cha của bé mang thêm giấy tới quầy,\nxin đợi <b>'

  test('loses no word: signed in again, it is shown to be copied, and nothing is done by itself', async () => {
    const visitor = await openCitizen(portal)
    const fields = { do: 'RECORD_CONTACT', key: 'k', note: written }
    const html = await sendLate(visitor, '/office/x/birth-registration', fields)
    expect(html).toContain('value="Cha của bé mang thêm giấy tới quầy,\nxin đợi &lt;b&gt;"')

    const body = new URLSearchParams({ ...fields, kind: 'official', id: 'registrar-914-01' })
    body.set('carried', 'yes')
    body.set('return', '/office/x/birth-registration')
    const headers = { 'sec-fetch-site': 'same-origin' }
    const signedIn = await fetch(`${portal.url}/sign-in?as=official`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    })
    expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([307, '/carried'])
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const shown = await fetch(`${portal.url}/carried`, {
      method: 'POST',
      body,
      headers: { ...headers, cookie },
    })
    const text = await shown.text()
    expect(text).toContain('xin đợi &lt;b&gt;</textarea>')
    expect(text).toContain('href="/office/x/birth-registration"')
    const contacts = await portal.portal.db.read.selectFrom('contact').selectAll().execute()
    expect(contacts).toEqual([])
  })

  test('a button without words leads back to its page, and is pressed again by whoever is there', async () => {
    const body = new URLSearchParams({ do: 'APPROVE', key: 'k', carried: 'yes', return: '/office' })
    body.set('kind', 'official')
    body.set('id', 'registrar-914-01')
    const headers = { 'sec-fetch-site': 'same-origin' }
    const init = { method: 'POST', body, headers, redirect: 'manual' } as const
    const signedIn = await fetch(`${portal.url}/sign-in?as=official`, init)
    expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([303, '/office'])
  })
})

test('an open page learns how long its session lasts, and only a person keeps it', async () => {
  const visitor = await openCitizen(portal)
  const lasts = async (method: 'GET' | 'POST') => {
    const headers = { cookie: visitor.jar.header(), 'sec-fetch-site': 'same-origin' }
    const body = method === 'POST' ? new URLSearchParams() : undefined
    const answer = await fetch(`${portal.url}/session`, { method, body, headers })
    return Math.round(((await answer.json()) as { lastsMs: number }).lastsMs / 60_000)
  }
  waited += 10 * 60_000
  expect([await lasts('GET'), await lasts('GET')]).toEqual([10, 10])
  expect([await lasts('POST'), await lasts('GET')]).toEqual([20, 20])
  waited += HALF_AN_HOUR
  expect([await lasts('GET'), await lasts('POST')]).toEqual([0, 0])
})

test('a save that does not get through is tried again until it does', async () => {
  const clock = new SimulatedClock()
  let tries = 0
  const save = fromPromise<Saved, { revision: number }>(() => {
    tries++
    return tries < 3
      ? Promise.reject(new Error('offline'))
      : Promise.resolve({ at: '08:00', revision: 3 })
  })
  const actor = createActor(saveStatusMachine.provide({ actors: { save } }), {
    clock,
    input: { revision: 2 },
  }).start()
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
  actor.send({ type: 'CHANGE' })
  clock.increment(1_200)
  await settled()
  expect(actor.getSnapshot().value).toBe('failed')
  clock.increment(10_000)
  await settled()
  clock.increment(10_000)
  await settled()
  expect(actor.getSnapshot()).toMatchObject({ value: 'saved', context: { revision: 3 } })
})
