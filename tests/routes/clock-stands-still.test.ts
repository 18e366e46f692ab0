import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { declareOwing, paymentOf } from '#tests/support/payments.ts'
import { as, at, mother, registrar } from '#tests/support/portal.ts'

const birth = 'birth-registration'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

test('until the fees are paid it is the applicant’s turn; while something is awaited from them, every page has a clock that stands still', async () => {
  const { portal, work, enter } = offices
  const dossierId = await declareOwing(portal)
  const { id } = await paymentOf(portal, dossierId)
  const applicant = await enter(mother, 'citizen')
  await applicant.get(`/dossiers/${dossierId}`)
  expect(applicant.text).toContain('Đến lượt bạn: nộp lệ phí 16.000 đồng.')
  expect(applicant.text).not.toContain('chưa có cán bộ nào nhận việc')
  expect(applicant.page.document.querySelector(`.map__links a[href="/pay/${id}"]`)).not.toBeNull()

  await work(registrar, [dossierId, birth], '2024-08-05 09:00', ['CLAIM', 'RECEIVE'])
  await requestSupplement(as(portal, registrar, '2024-08-05 10:00'), { dossierId, stepId: birth }, [
    { kind: 'field', id: 'childBirthPlace', reason: 'Ghi đủ tên' },
  ])
  await portal.deliver()
  await portal.moveClock(at('2024-08-06 09:00'))

  const desk = await enter(registrar)
  for (const page of [`/office/${dossierId}/${birth}`, '/office?show=citizen']) {
    await desk.get(page)
    expect(desk.text).toContain('thời hạn đứng yên, chờ người khai')
    expect(desk.page.document.querySelector('.desk-facts')?.textContent ?? '').not.toContain('Hạn')
    expect(desk.text).not.toMatch(/quá hạn \d+ (phút|giờ|ngày)/)
  }
  await applicant.get(`/dossiers/${dossierId}`)
  expect(applicant.text).toContain('Trong lúc chờ bạn, thời hạn của cơ quan đứng yên.')
  expect(applicant.text).not.toContain('đang trễ hẹn')

  // Who chooses an official reads of the same work as the office's queue.
  await desk.get('/sign-in?as=official')
  expect(desk.text).not.toMatch(/\d việc đang chờ/)
})
