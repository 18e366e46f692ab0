import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createActor, fromPromise, SimulatedClock } from 'xstate'
import { saveStatusMachine, type Saved } from '#app/forms/save-status.machine.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { answer, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
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
