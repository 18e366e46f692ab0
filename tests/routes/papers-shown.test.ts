import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachPaper } from '#app/services/attaching.server.ts'
import {
  declareHomeBirth,
  rowsIn,
  sendHomeBirth,
  statement,
  WITNESS,
} from '#tests/support/home-birth.ts'
import { openOffices, post, type Offices } from '#tests/support/office.ts'
import { jpeg } from '#tests/support/papers.ts'
import { as, mother, otherRegistrar, police, registrar, stranger } from '#tests/support/portal.ts'

let offices: Offices
let dossierId: string
let id: string
beforeAll(async () => {
  offices = await openOffices()
  const file = { name: 'x"; filename="evil.html', content: statement.content }
  dossierId = await sendHomeBirth(as(offices.portal, mother, '2024-08-05 09:00'), file)
  await offices.portal.deliver()
  id = (await rowsIn(offices.portal))[0]?.id ?? ''
})
afterAll(() => offices.close())

/** Asks for a paper as it is, without reading it as a page. */
async function ask(who: { id: string }, kind: 'official' | 'citizen', paper = id) {
  const browser = await offices.enter(who, kind)
  const headers = { cookie: browser.jar.header() }
  return fetch(`${offices.url}/papers/${paper}`, { headers, redirect: 'manual' })
}

describe('an official of the office that uses a paper', () => {
  test('opens it from the desk, in the browser, where it can do nothing', async () => {
    const desk = await offices.enter(registrar)
    await desk.get(`/office/${dossierId}/birth-registration`)
    expect(desk.text).toContain('Giấy tờ người khai gửi kèm')
    expect(desk.text).toContain('Văn bản của người làm chứng về việc sinh')
    expect(desk.text).not.toContain('evil.html')
    const link = desk.page.document.querySelector(`a[href="/papers/${id}"]`)
    expect(link?.textContent).toContain('Mở tệp 1/1')

    const answer = await ask(registrar, 'official')
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(statement.content)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-length')).toBe(String(statement.content.length))
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="001.00.00.H49-240805-0001-witness-statement.pdf"',
    )
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  test('an office that does not use it sees nothing of it', async () => {
    await offices.work(registrar, [dossierId, 'birth-registration'], '2024-08-05 10:00')
    const desk = await offices.enter(police)
    await desk.get(`/office/${dossierId}/permanent-residence`)
    expect(desk.page.status).toBe(200)
    expect(desk.text).not.toContain('người làm chứng')
    expect((await ask(police, 'official')).status).toBe(404)
  })
})

test('the owner gets it back as a file', async () => {
  const answer = await ask(mother, 'citizen')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="001[\w.-]+\.pdf"$/,
  )
})

describe('somebody else’s paper', () => {
  test.each([
    ['a citizen', stranger, 'citizen'],
    ['an official elsewhere', otherRegistrar, 'official'],
  ] as const)('is not there for %s', async (_, who, kind) => {
    const answer = await ask(who, kind)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('%PDF')
  })

  test('is not there under any address', async () => {
    for (const paper of ['x', '..%2Fportal.db', '%00', id.toUpperCase()]) {
      expect((await ask(mother, 'citizen', paper)).status).toBeGreaterThanOrEqual(400)
    }
  })

  test('leads nobody in particular to sign in', async () => {
    const answer = await fetch(`${offices.url}/papers/${id}`, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toContain('/sign-in')
  })

  test('cannot be removed, nor can a file be added to somebody else’s draft', async () => {
    const ctx = as(offices.portal, mother, '2024-08-05 11:00')
    const draftId = await declareHomeBirth(ctx)
    await attachPaper(ctx, draftId, WITNESS, { name: 'photo', content: jpeg() })
    const row = (await rowsIn(offices.portal)).find(({ draft_id }) => draft_id === draftId)
    const other = await offices.enter(stranger, 'citizen')
    await other.get('/')
    expect((await post(other, `/papers/${row?.id}/remove`, {})).status).toBe(404)
    expect((await other.get(`/drafts/${draftId}/papers/${WITNESS}`)).status).toBe(404)
    expect((await post(other, `/drafts/${draftId}/papers/${WITNESS}`, {})).status).toBe(404)
  })

  test('once sent, stays: removing leads to the receipt', async () => {
    const browser = await offices.enter(mother, 'citizen')
    await browser.get('/')
    const answer = await post(browser, `/papers/${id}/remove`, {})
    expect(answer).toEqual({ status: 303, location: `/dossiers/${dossierId}/receipt` })
  })
})
