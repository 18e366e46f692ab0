import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerPage } from '#app/services/drafting.server.ts'
import { submitDeclaration } from '#app/services/submitting.server.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { as, knowsOf, mother, registrar } from '#tests/support/portal.ts'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

test('the desk asks for a tick for each corrected value, and the citizen sees who gave it', async () => {
  const { portal } = offices
  const ctx = as(portal, mother, '2024-08-05 08:10')
  const draftId = await fillDraft(ctx, 'birth', knowsOf('mau-thu'))
  await answerPage(ctx, draftId, 'child', { childName: 'Nguyễn An Nhi' })
  const { dossierId } = await submitDeclaration(ctx, draftId)
  await portal.deliver()

  const desk = await offices.enter(registrar)
  await desk.get(`/office/${dossierId}/birth-registration`)
  await desk.submit('Nhận việc này')
  await desk.submit('Tiếp nhận hồ sơ')
  expect(desk.text).toContain('NGUYỄN AN NHI')
  expect(desk.text).toContain('NGUYỄN AN NHIÊN')
  await desk.submit('Thẩm định: đạt')
  expect(desk.page.status).toBe(422)
  const summary = desk.page.document.querySelector('.error-summary a')
  expect(summary?.textContent).toContain('đánh dấu trước khi thẩm định')
  expect(summary?.getAttribute('href')).toBe('#check-childName')
  expect(desk.page.document.querySelector('#check-childName')).not.toBeNull()

  const family = await offices.enter({ id: mother.id }, 'citizen')
  await family.get(`/dossiers/${dossierId}`)
  expect(family.text).toContain('Chờ đối chiếu: Khai sinh')

  await desk.submit('Ghi các ô đã đánh dấu', { checked: 'childName' })
  expect(desk.text).toContain('Bùi Thị Mẫu Mực đã đối chiếu lúc')
  await desk.submit('Thẩm định: đạt')
  expect(desk.page.status).toBe(200)
  await family.get(`/dossiers/${dossierId}`)
  expect(family.text).toMatch(/Khai sinh: Bùi Thị Mẫu Mực đã đối chiếu lúc 08:10, 05\/08\/2024/)
})
