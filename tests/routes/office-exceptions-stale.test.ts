import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refuse } from '#app/services/refusing.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { addColleague, offered, openOffices, post, type Offices } from '#tests/support/office.ts'
import { as, otherRegistrar, police, registrar } from '#tests/support/portal.ts'

const birth = 'birth-registration'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const deskOf = (dossierId: string) => `/office/${dossierId}/${birth}`

async function received(family: string, time: string) {
  const dossierId = await offices.declareFor(family, time)
  await offices.work(registrar, [dossierId, birth], time, ['CLAIM', 'RECEIVE'])
  return dossierId
}

const eventsOf = async (dossierId: string) =>
  (
    await offices.portal.db.read
      .selectFrom('dossier_event')
      .select('type')
      .where('dossier_id', '=', dossierId)
      .execute()
  ).map(({ type }) => type)

describe('two officials at once', () => {
  test('the loser reads who decided what and when, and nothing they typed is lost', async () => {
    const dossierId = await received('under-way-1', '2024-08-05 08:10')
    const slow = await offices.enter(registrar)
    await slow.get(`${deskOf(dossierId)}/supplement`)
    const ctx = as(offices.portal, registrar, '2024-08-05 08:20')
    const of = { dossierId, stepId: birth }
    await refuse(ctx, of, { ground: 'untrue', note: 'Không đúng.' })
    const before = await eventsOf(dossierId)
    await slow.submit('Yêu cầu bổ sung', {
      'field-childName': 'yes',
      'words-field-childName': 'Thiếu chữ đệm của bé',
    })
    expect(slow.page.status).toBe(409)
    expect(slow.text).toContain('từ chối giải quyết lúc 08:20, 05/08/2024.')
    expect(slow.text).toContain('Những gì bạn đã ghi vẫn còn ở dưới để chép lại.')
    const words = slow.page.document.querySelector('input[name=words-field-childName]')
    expect(words?.getAttribute('value')).toBe('Thiếu chữ đệm của bé')
    expect(slow.page.document.querySelector('main button[type=submit]')).toBeNull()
    expect(await eventsOf(dossierId)).toEqual(before)
  })

  test('whose step was taken over is told by whom', async () => {
    const dossierId = await received('under-way-2', '2024-08-05 08:30')
    await addColleague(offices.portal, registrar, 'Người sau', ['receiver', 'appraiser'])
    const browser = await offices.enter(registrar)
    await browser.get(`${deskOf(dossierId)}/hold`)
    await offices.work(registrar, [dossierId, birth], '2024-08-05 08:40', ['RELEASE'])
    const successor: Actor = { ...registrar, id: 'Người sau', name: 'Người sau' }
    await offices.work(successor, [dossierId, birth], '2024-08-05 08:50', ['CLAIM'])
    await browser.submit('Tạm dừng', { hold: 'consultedAgency', note: 'Đã hỏi' })
    expect(browser.page.status).toBe(409)
    expect(browser.text).toContain('Người sau nhận việc lúc 08:50, 05/08/2024.')
    expect(browser.page.html).toContain('Đã hỏi')
  })
})

test('a form sent twice decides once; opened again by the back button it says what was decided', async () => {
  const dossierId = await received('under-way-3', '2024-08-05 09:00')
  const browser = await offices.enter(registrar)
  await browser.get(`${deskOf(dossierId)}/hold`)
  const key = browser.page.document.querySelector('input[name=key]')?.getAttribute('value') ?? ''
  const send = () =>
    post(browser, `${deskOf(dossierId)}/hold`, { key, hold: 'consultedAgency', note: '' })
  const there = { status: 303, location: `${deskOf(dossierId)}?done=HOLD` }
  expect(await Promise.all([send(), send(), send()])).toEqual([there, there, there])
  expect((await eventsOf(dossierId)).filter((type) => type === 'HOLD')).toHaveLength(1)
  await browser.get(`${deskOf(dossierId)}/hold`)
  expect(browser.page.status).toBe(409)
  expect(browser.text).toContain('tạm dừng giải quyết lúc 09:00, 05/08/2024.')
})

test('pages nobody may open there stay closed: another office, another role, another name, no official', async () => {
  const dossierId = await received('under-way-6', '2024-08-05 09:10')
  await addColleague(offices.portal, registrar, 'Chỉ tiếp nhận', ['receiver'])
  const [clerk, stranger, neighbour] = [
    await offices.enter({ id: 'Chỉ tiếp nhận' }),
    await offices.enter(police),
    await offices.enter(otherRegistrar),
  ]
  const statusOf = async (browser: typeof clerk, page: string) =>
    (await browser.get(`${deskOf(dossierId)}/${page}`)).status
  expect(await statusOf(clerk, 'refuse')).toBe(403)
  expect(await statusOf(clerk, 'supplement')).toBe(409)
  expect(await statusOf(clerk, 'no-such-page')).toBe(404)
  expect(await statusOf(stranger, 'refuse')).toBe(404)
  expect(await statusOf(neighbour, 'refuse')).toBe(404)
  const citizen = await offices.enter({ id: 'under-way-6-mother' }, 'citizen')
  expect(await statusOf(citizen, 'refuse')).toBe(403)
  const forged = { key: crypto.randomUUID(), ground: 'untrue', note: 'x' }
  expect(await post(clerk, `${deskOf(dossierId)}/refuse`, forged)).toMatchObject({ status: 403 })
  expect(await eventsOf(dossierId)).not.toContain('REFUSE')
})

test('every page that is offered opens, in both languages', async () => {
  const dossierId = await received('under-way-5', '2024-08-05 09:20')
  const browser = await offices.enter(registrar)
  await browser.get(deskOf(dossierId))
  await browser.submit('English')
  await browser.get(deskOf(dossierId))
  expect(browser.text).toContain('Is something wrong?')
  await browser.click('Print the slips of this step')
  expect(browser.page.status).toBe(200)
  await browser.get(deskOf(dossierId))
  expect(offered(browser)).toEqual(expect.arrayContaining(['REQUEST_SUPPLEMENT', 'REFUSE', 'HOLD']))
  for (const [page, title] of [
    ['supplement', 'Ask for a supplement'],
    ['refuse', 'Refuse'],
    ['hold', 'Put on hold'],
  ] as const) {
    await browser.get(`${deskOf(dossierId)}/${page}`)
    expect(browser.page.status).toBe(200)
    expect(browser.page.document.querySelector('h1')?.textContent).toBe(title)
  }
})
