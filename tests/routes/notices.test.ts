import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { mother, operator, registrar, stranger } from '#tests/support/portal.ts'

let offices: Offices
let dossierId: string
beforeAll(async () => {
  offices = await openOffices()
  dossierId = await offices.declareFor('mau-thu', '2024-08-05 08:10')
  await offices.work(registrar, [dossierId, 'birth-registration'], '2024-08-05 09:00')
})
afterAll(() => offices.close())

const badge = ({ page }: Browserless) =>
  page.document.querySelector('header .unread')?.textContent.trim()
const fresh = ({ page }: Browserless) => page.document.querySelectorAll('.inbox__item--new').length

test('the header counts what is new; the inbox says what to do, and then nothing is new', async () => {
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get('/dossiers')
  expect(badge(visitor)).toBe('2')
  expect(visitor.text).toContain('(2 tin chưa xem)')
  await visitor.click(/^Tin nhắn/)
  expect([badge(visitor), fresh(visitor)]).toEqual(['2', 2])
  expect(visitor.text).toMatch(/Có kết quả: Đăng ký khai sinh.*Đã nhận hồ sơ/)
  expect(visitor.text).toContain('Hẹn xong chậm nhất 17:00, 08/08/2024.')
  await visitor.get('/notices')
  expect([badge(visitor), fresh(visitor)]).toEqual([undefined, 0])
  await visitor.click('Xem kết quả')
  expect(visitor.page.url.pathname).toBe(`/dossiers/${dossierId}/results/birth-registration`)
})

test('a browser that fetches ahead has seen nothing', async () => {
  const other = await offices.declareFor('under-way-1', '2024-08-05 09:10')
  const visitor = await offices.enter({ id: 'under-way-1-mother' }, 'citizen')
  await visitor.get(`/dossiers/${other}`)
  const ahead = await fetch(new URL('/notices', visitor.page.url), {
    headers: { cookie: visitor.jar.header(), 'Sec-Purpose': 'prefetch' },
  })
  expect(ahead.status).toBe(200)
  await visitor.get('/notices')
  expect(fresh(visitor)).toBe(1)
})

test('many messages come twenty at a time, and any page number shows something', async () => {
  await offices.declareFor('thi-nghiem', '2024-08-05 09:20')
  const { read, write } = offices.portal.db
  const { id, ...notice } = await read
    .selectFrom('notice')
    .selectAll()
    .where('person_id', '=', 'thi-nghiem-mother')
    .executeTakeFirstOrThrow()
  const more = Array.from({ length: 24 }, (_, index) => ({ ...notice, id: `${id}-${index}` }))
  await write.insertInto('notice').values(more).execute()
  const visitor = await offices.enter({ id: 'thi-nghiem-mother' }, 'citizen')
  await visitor.get('/notices')
  expect(fresh(visitor)).toBe(20)
  await visitor.click('Tin cũ hơn')
  expect(fresh(visitor)).toBe(5)
  for (const page of ['0', '-1', '99999', '1e3', 'x', '%00']) {
    await visitor.get(`/notices?page=${page}`)
    expect(visitor.page.status).toBe(200)
    expect(visitor.page.document.querySelector('.inbox__item')).not.toBeNull()
  }
})

test('somebody without messages reads what would be there, in English too', async () => {
  const visitor = await offices.enter(stranger, 'citizen')
  await visitor.get('/notices')
  expect(visitor.text).toContain('Chưa có tin nào')
  await visitor.submit('English')
  expect(visitor.text).toContain('No messages yet')
})

test('an inbox is for citizens who are signed in', async () => {
  const official = await offices.enter(registrar)
  expect((await official.get('/notices')).status).toBe(403)
  official.jar.set('sid', '')
  await official.get('/notices')
  expect(official.page.url.pathname).toBe('/sign-in')
})

test('the operator sees on the wall of phones what left, and filters it', async () => {
  const wall = await offices.enter(operator, 'operator')
  await wall.get('/operator/phones')
  expect(wall.text).toContain('Không tin nào được gửi thật')
  expect(wall.text).toContain('Một Lần: Khai sinh: đã có kết quả. Hồ sơ')
  await wall.submit('Tìm', { q: 'thu mot' })
  expect([...wall.page.document.querySelectorAll('.phone h2')].map((h) => h.textContent)).toEqual([
    'Trần Thị Thử Một',
  ])
  await wall.submit('Tìm', { q: 'Không ai cả' })
  expect(wall.text).toContain('Không có điện thoại nào hợp với “Không ai cả”.')
  await wall.submit('English')
  expect(wall.text).toContain('Nothing is really sent')
  const citizen = await offices.enter(mother, 'citizen')
  expect((await citizen.get('/operator/phones')).status).toBe(403)
})
