import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { mother, registrar, stranger } from '#tests/support/portal.ts'

const birth = 'birth-registration'
let offices: Offices
let dossierId: string
beforeAll(async () => {
  offices = await openOffices()
  dossierId = await offices.declareFor('mau-thu', '2024-08-05 08:10')
})
afterAll(() => offices.close())

const visits = ({ page }: Browserless) =>
  [...page.document.querySelectorAll('.visit')].map((visit) =>
    visit.textContent.replace(/\s+/g, ' ').trim(),
  )

test('before anybody looked the page says so, and what it does not note', async () => {
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get(`/dossiers/${dossierId}`)
  await visitor.click('Xem ai đã xem')
  expect(visitor.text).toContain('Chưa cán bộ nào xem')
  expect(visitor.text).toContain('Danh sách việc của cơ quan')
})

test('ten openings within an hour read as one, each of them is there, and items have names', async () => {
  const official = await offices.enter(registrar)
  for (let time = 0; time < 10; time++) await official.get(`/office/${dossierId}/${birth}`)
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get(`/dossiers/${dossierId}/reads`)
  const [visit = '', ...others] = visits(visitor)
  expect(others).toEqual([])
  expect(visit).toContain('Bùi Thị Mẫu Mực')
  expect(visit).toContain('Công chức tư pháp – hộ tịch')
  expect(visit).toMatch(/10 lần, từ \d\d:\d\d đến \d\d:\d\d, 05\/08\/2024/)
  expect(visit).toContain('Giải quyết: Đăng ký khai sinh')
  expect(visit).toContain('Họ, chữ đệm, tên của bé')
  expect(visit).not.toMatch(/Mục [a-z]/)
  expect(visit.match(/Họ, chữ đệm, tên của bé/g)).toHaveLength(1)
  expect(visitor.page.document.querySelectorAll('.visit__each li')).toHaveLength(10)
  await visitor.get('/reads')
  expect(visits(visitor)).toHaveLength(1)
  await visitor.submit('English')
  expect(visitor.text).toContain('To work on:')
})

test('an hour later it is another visit', async () => {
  await offices.portal.moveClock(offices.portal.clock.now() + 61 * 60_000)
  const official = await offices.enter(registrar)
  await official.get(`/office/${dossierId}/${birth}`)
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get(`/dossiers/${dossierId}/reads?page=zero`)
  expect(visits(visitor)).toHaveLength(2)
  expect((await visitor.get(`/dossiers/${dossierId}/reads?page=7`)).status).toBe(200)
})

test('it is nobody else’s page', async () => {
  const other = await offices.enter(stranger, 'citizen')
  expect((await other.get(`/dossiers/${dossierId}/reads`)).status).toBe(404)
  await other.get('/reads')
  expect(visits(other)).toEqual([])
  const official = await offices.enter(registrar)
  expect((await official.get('/reads')).status).toBe(403)
})

test('who typed your number while declaring is told: who, when, what for, which items', async () => {
  const father = await offices.enter({ id: 'mau-thu-father' }, 'citizen')
  await father.get('/reads')
  expect(father.text).toContain('Người dân đã nhập số định danh của bạn')
  expect(father.text).toMatch(/mau-thu|Trần Thị Thử/)
  expect(father.text).toContain('Họ, chữ đệm, tên của cha')
})
