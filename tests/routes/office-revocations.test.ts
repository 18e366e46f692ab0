import { afterAll, beforeAll, expect, test } from 'vitest'
import { officialNamed } from '#seeds/demo/people.ts'
import { LANGUAGE_COOKIE } from '#app/i18n/language.ts'
import { offered, openOffices, post, type Offices } from '#tests/support/office.ts'
import { insurer, police, registrar } from '#tests/support/portal.ts'

const [birth, home, card] = ['birth-registration', 'permanent-residence', 'health-card'] as const
const leader = officialNamed('leader-914-01')
const why = { ground: 'registeredByMistake', reason: 'Ghi nhầm hồ sơ của gia đình khác' }

let offices: Offices
let dossierId: string
beforeAll(async () => {
  offices = await openOffices()
  dossierId = await offices.declareFor('mau-thu', '2024-08-05 08:10')
  await offices.work(registrar, [dossierId, birth], '2024-08-05 09:00')
  await offices.work(police, [dossierId, home], '2024-08-05 09:10')
})
afterAll(() => offices.close())

const deskOf = (stepId: string) => `/office/${dossierId}/${stepId}`

const stateOf = async (stepId: string) =>
  (
    await offices.portal.db.read
      .selectFrom('step')
      .select('state')
      .where('dossier_id', '=', dossierId)
      .where('procedure_id', '=', stepId)
      .executeTakeFirstOrThrow()
  ).state

test('an official who leads nothing is offered no revocation, and gets none by its address', async () => {
  const clerk = await offices.enter(registrar)
  await clerk.get(deskOf(birth))
  expect(offered(clerk)).not.toContain('REVOKE')
  await clerk.get(`${deskOf(birth)}/revoke`)
  expect(clerk.page.status).toBe(403)
  const key = crypto.randomUUID()
  const sent = await post(clerk, `${deskOf(birth)}/revoke`, { key, do: 'confirm', ...why })
  expect(sent.status).toBe(403)
  expect(await stateOf(birth)).toBe('delivered')
})

test('the leader sees what it sets in motion, is asked twice, and can go back', async () => {
  const head = await offices.enter(leader)
  await head.get(deskOf(birth))
  expect(offered(head)).toContain('REVOKE')
  await head.click('Thu hồi kết quả')
  expect(head.text).toContain('Cha mẹ của bé được báo trước tiên')
  expect(head.text).toContain('Xóa đăng ký thường trú đã ghi cho bé theo giấy khai sinh này')
  expect(head.text).toContain('dừng lại, vì chưa cơ quan nào làm gì')

  await head.submit('Xem lại trước khi thu hồi', { reason: 'số 914194000010' })
  expect(head.page.status).toBe(422)
  expect(head.text).toContain('số 914194000010')
  await head.submit('Xem lại trước khi thu hồi', why)
  expect(head.page.document.querySelector('h1')?.textContent).toBe('Xác nhận thu hồi')
  expect(head.text).toContain(why.reason)
  expect(await stateOf(birth)).toBe('delivered')

  await head.submit('Sửa căn cứ hoặc lý do')
  expect(head.page.document.querySelector('textarea')?.textContent).toContain(why.reason)
  await head.submit('Xem lại trước khi thu hồi', why)
  await head.submit('Xác nhận thu hồi')
  expect(head.text).toContain('Đã thu hồi kết quả lúc')
  expect(await Promise.all([birth, home, card].map(stateOf))).toEqual([
    'revoked',
    'compensating',
    'lapsed',
  ])
  // Who comes late, with a page from before, is told what happened.
  const again = { key: crypto.randomUUID(), do: 'confirm', ...why }
  expect((await post(head, `${deskOf(birth)}/revoke`, again)).status).toBe(409)
  await head.get(`${deskOf(birth)}/revoke`)
  expect(head.page.status).toBe(409)
})

test('the office that acted is told what to undo, says how it did, and the family follows it on the map', async () => {
  const mother = await offices.enter({ id: 'mau-thu-mother' }, 'citizen')
  await mother.get(`/dossiers/${dossierId}`)
  expect(mother.text).toContain('Cơ quan này còn giữ giá trị cũ và đang khắc phục.')
  expect(mother.text).toContain('Lý do cơ quan ghi: Ghi nhầm hồ sơ của gia đình khác')
  await mother.get('/notices')
  await mother.click('Xem việc đã xảy ra và việc đang khắc phục')
  expect(mother.text).toContain('Chưa xong, hạn')

  const officer = await offices.enter(police)
  await officer.get('/office')
  expect(officer.text).toContain('Phải khắc phục do thu hồi')
  await officer.get(deskOf(home))
  expect(officer.text).toContain('Việc phải làm: Xóa đăng ký thường trú')
  // The certificate it built on is void; its own notice stands until the office has undone it.
  expect(officer.text.match(/Đã thu hồi lúc .{5,40}?, không còn giá trị/g)).toHaveLength(1)
  await officer.submit('Nhận việc này')
  await officer.click('Khắc phục xong')
  expect(officer.text).toContain('Xem lại trước khi xác nhận')
  await officer.submit('Khắc phục xong', { note: '' })
  expect(officer.page.status).toBe(422)
  await officer.submit('Khắc phục xong', { done: 'restored', note: 'Đã xóa đăng ký' })
  expect(officer.text).toContain('Đã ghi nhận khắc phục xong lúc')
  expect(await stateOf(home)).toBe('compensated')
  expect(officer.text.match(/Đã thu hồi lúc .{5,40}?, không còn giá trị/g)).toHaveLength(2)

  await mother.get(mother.page.url.pathname)
  expect(mother.text).toContain('Mọi cơ quan đã sửa xong.')
  mother.jar.set(LANGUAGE_COOKIE, 'en')
  await mother.get(mother.page.url.pathname)
  expect(mother.text).toContain('Every office has put its part right.')
  const stranger = await offices.enter(insurer)
  expect((await stranger.get(mother.page.url.pathname)).status).toBe(403)
  const other = await offices.enter({ id: 'hoa-du-mother' }, 'citizen')
  expect((await other.get(mother.page.url.pathname)).status).toBe(404)
})
