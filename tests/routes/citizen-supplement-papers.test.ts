import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import { sendHomeBirth, WITNESS } from '#tests/support/home-birth.ts'
import { openOffices, post, type Offices } from '#tests/support/office.ts'
import { html, pdf, png } from '#tests/support/papers.ts'
import { as, mother, registrar } from '#tests/support/portal.ts'

const birth = 'birth-registration'
const upload = (content: Buffer, name: string) => new File([new Uint8Array(content)], name)

let offices: Offices
let dossierId: string
beforeAll(async () => {
  offices = await openOffices()
  const { portal } = offices
  dossierId = await sendHomeBirth(as(portal, mother, '2024-08-05 09:00'))
  await portal.deliver()
  const of = { dossierId, stepId: birth }
  for (const type of ['CLAIM', 'RECEIVE'] as const) {
    await decide(as(portal, registrar, '2024-08-05 09:30'), of, type)
  }
  await requestSupplement(as(portal, registrar, '2024-08-05 10:00'), of, [
    { kind: 'paper', id: WITNESS, reason: 'Ảnh bị mờ, không đọc được chữ ký' },
    { kind: 'field', id: 'childBirthPlace', reason: 'Ghi cả số nhà' },
  ])
  await portal.deliver()
})
afterAll(() => offices.close())

const sentPapers = () =>
  offices.portal.db.read
    .selectFrom('paper')
    .select(['id', 'name'])
    .where('dossier_id', '=', dossierId)
    .orderBy('recorded_at')
    .execute()

test('papers come first; they are judged as in a declaration, and can be taken back until all is sent', async () => {
  const page = `/dossiers/${dossierId}/supplement/${birth}`
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get(page)
  expect(visitor.text).toContain('Cơ quan nói: “Ảnh bị mờ, không đọc được chữ ký”')
  expect(visitor.text).toContain('Nơi sinh: Ghi cả số nhà')
  expect(visitor.page.document.querySelector('[name=childBirthPlace]')).toBeNull()
  const early = { key: crypto.randomUUID(), asked: '', childBirthPlace: 'Nhà' }
  expect(await post(visitor, page, early)).toMatchObject({ status: 409 })

  await visitor.click(/^Gửi giấy này/)
  await visitor.submit('Gửi giấy này', {})
  expect([visitor.page.status, visitor.text.includes('chưa có tệp nào')]).toEqual([422, true])
  await visitor.submit('Gửi giấy này', { file: upload(html, 'giay.pdf') })
  expect([visitor.page.status, visitor.text.includes('không phải ảnh JPEG')]).toEqual([422, true])
  await visitor.submit('Gửi giấy này', { file: upload(png(), 'nham.png') })
  expect(visitor.text).toContain('Đã nhận tệp.')
  await visitor.submit(/^Gỡ nham.png/)
  expect(visitor.text).toContain('Đã gỡ tệp.')
  await visitor.submit('Gửi giấy này', { file: upload(pdf('Ro'), 'ro hon.pdf') })
  expect((await sentPapers()).map(({ name }) => name)).toEqual(['làm chứng.pdf'])

  const official = await offices.enter(registrar)
  const link = visitor.page.document.querySelector('a[href^="/papers/"]')?.getAttribute('href')
  await official.get(link ?? '')
  expect(official.page.status).toBe(404)

  await visitor.click('Xong giấy này')
  await visitor.submit('Gửi phần bổ sung', { childBirthPlace: 'Nhà số 12 phố Mẫu, tổ 3' })
  expect(visitor.text).toContain('Đã gửi phần bổ sung')
  expect((await sentPapers()).map(({ name }) => name)).toEqual(['làm chứng.pdf', 'ro hon.pdf'])
  await official.get(link ?? '')
  expect(official.page.status).toBe(200)
  // An old page of the paper leads to what happened meanwhile.
  await visitor.get(`${page}/papers/${WITNESS}`)
  expect(visitor.text).toContain('Không còn gì phải bổ sung ở đây')
})

test('no paper is taken that was not asked for', async () => {
  const visitor = await offices.enter(mother, 'citizen')
  await visitor.get(`/dossiers/${dossierId}/supplement/health-card/papers/${WITNESS}`)
  expect(visitor.page.url.pathname).toBe(`/dossiers/${dossierId}/supplement/health-card`)
  const stranger = await offices.enter({ id: 'hoa-du-mother' }, 'citizen')
  await stranger.get(`/dossiers/${dossierId}/supplement/${birth}/papers/${WITNESS}`)
  expect(stranger.page.status).toBe(404)
})
