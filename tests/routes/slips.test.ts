import { afterAll, beforeAll, expect, test } from 'vitest'
import { mother, registrar, stranger } from '#tests/support/portal.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'

const BIRTH = 'birth-registration'

let offices: Offices
let dossierId: string
let path: string

beforeAll(async () => {
  offices = await openOffices()
  dossierId = await offices.declareFor('mau-thu', '2024-08-05 08:10')
  path = `/dossiers/${dossierId}/slips/${BIRTH}`
})
afterAll(() => offices.close())

test('a mother prints the slip of acceptance: Vietnamese first, English under it, as one sheet', async () => {
  const { enter } = offices
  const visitor = await enter(mother, 'citizen')
  await visitor.get(`${path}/01`)
  expect(visitor.text).toContain('Giấy tiếp nhận hồ sơ và hẹn trả kết quả')
  expect(visitor.text).toContain('Acceptance of a dossier and appointment')
  expect(visitor.text).toContain('17:00, 05/08/2024')
  expect(visitor.text).toContain('63/2024/NĐ-CP')
  const { document } = visitor.page
  expect(document.querySelectorAll('main script')).toHaveLength(0)
  expect(document.querySelector('.slip__qr')?.getAttribute('src')).toMatch(/^data:image\/svg/)
})

test('the register of the office names what it received, and its page of days says what is wrong', async () => {
  const { enter } = offices
  const official = await enter(registrar)
  await official.get('/office/register?from=2024-08-05&to=2024-08-05')
  expect(official.text).toContain('Sổ theo dõi hồ sơ')
  expect(official.text).toContain('Nguyễn An Nhiên')
  await official.get('/office/register?from=2024-08-06&to=2024-08-05')
  expect(official.text).toContain('Ngày cuối đứng trước ngày đầu')
})

test('slips are nobody else’s: not another citizen’s, not another office’s, not before signing in', async () => {
  const { enter, url } = offices
  expect((await (await enter(stranger, 'citizen')).get(`${path}/01`)).status).toBe(404)
  const official = await enter(registrar)
  expect((await official.get(`${path}/01`)).status).toBe(200)
  const foreign = `/dossiers/${dossierId}/slips/health-card/01`
  expect((await official.get(foreign)).status).toBe(404)
  expect((await (await enter(mother, 'citizen')).get('/office/register')).status).toBe(403)
  const answer = await fetch(new URL(`${path}/01`, url), { redirect: 'manual' })
  expect(answer.headers.get('location')).toContain('/sign-in')
})
