import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import completed from '#seeds/scenario/cases/supplement-completed.ts'
import { birth } from '#seeds/scenario/words.ts'
import { post } from '#tests/support/office.ts'
import { playOnline, type Played } from '#tests/support/played.ts'
import { registrar } from '#tests/support/portal.ts'

let played: Played
beforeAll(async () => {
  played = await playOnline(completed, '2024-08-05 08:50')
})
afterAll(() => played.close())

test('a desk that may not go on says what the declaration lacks', async () => {
  const { id: dossierId } = played.dossierOf('nhien')
  const { write } = played.portal.db
  const rows = write.selectFrom('declaration').select('declaration')
  const { declaration } = await rows.where('dossier_id', '=', dossierId).executeTakeFirstOrThrow()
  const save = (text: string) =>
    write
      .updateTable('declaration')
      .set({ declaration: text })
      .where('dossier_id', '=', dossierId)
      .execute()
  await save(declaration.replace('"motherBornOn"', '"nobody"'))
  const desk = await played.enter(registrar, 'official')
  await desk.get(`/office/${dossierId}/${birth}`)
  await desk.submit('Thẩm định: đạt')
  expect(desk.page.status).toBe(422)
  expect(desk.text).toMatch(/Tờ khai còn thiếu: Ngày sinh của mẹ\./)
  await desk.get(`/office/${dossierId}/${birth}/supplement`)
  expect(desk.page.document.querySelector('[name="field-motherBornOn"]')).not.toBeNull()
  expect(desk.page.document.querySelector('[name="field-requesterNumber"]')).toBeNull()
  await save(declaration)
})

test('questions that follow from what was mended are asked on the same page, and nothing typed is lost', async () => {
  const { id: dossierId } = played.dossierOf('nhien')
  await requestSupplement(played.ctx(registrar), { dossierId, stepId: birth }, [
    { kind: 'field', id: 'fatherNumber', reason: 'Khác giấy chứng sinh' },
    { kind: 'field', id: 'childBirthPlace', reason: 'Ghi đủ tên' },
  ])
  const { mother, path } = await played.follow('nhien')
  const page = `${path}/supplement/${birth}`
  await mother.get(page)
  const valueOf = (name: string) =>
    mother.page.document.querySelector(`[name=${name}]`)?.getAttribute('value')

  await mother.submit('Gửi phần bổ sung', {
    fatherNumber: '914092999999',
    childBirthPlace: 'Khoa Sản',
  })
  expect(mother.page.status).toBe(422)
  expect(mother.text).toContain('Câu hỏi này phát sinh từ điều bạn vừa sửa.')
  // Where a commune is still to be chosen, nothing is said of the office that serves it.
  const links = [...mother.page.document.querySelectorAll('.error-summary a')]
  expect(links.filter((link) => link.getAttribute('href') === '#childBirthPlace')).toEqual([])
  expect([valueOf('fatherNumber'), valueOf('childBirthPlace')]).toEqual([
    '914092999999',
    'Khoa Sản',
  ])
  // Looking a place up, or typing half of it, keeps the questions and what stands in them.
  await mother.submit('Gửi phần bổ sung', { fatherName: 'Lê Văn Thử', fatherCommune: 'bạch đằng' })
  expect(mother.page.status).toBe(422)
  expect([valueOf('fatherName'), valueOf('fatherNumber')]).toEqual(['Lê Văn Thử', '914092999999'])
  expect(mother.page.document.querySelector('[href="#fatherName"]')).toBeNull()
  expect(mother.page.document.querySelector('[href="#fatherBornOn"]')).not.toBeNull()
})

test('the mother’s own number is no other person’s: it is refused at its field', async () => {
  const { mother, path } = await played.follow('nhien')
  const page = `${path}/supplement/${birth}`
  await mother.get(page)
  const asked = mother.page.document.querySelector('[name=asked]')?.getAttribute('value') ?? ''
  const { personal_number: own } = await played.portal.db.read
    .selectFrom('person')
    .select('personal_number')
    .where('id', '=', 'mau-thu-mother')
    .executeTakeFirstOrThrow()
  const form = { key: crypto.randomUUID(), asked, fatherNumber: own, childBirthPlace: 'Khoa Sản' }
  expect(await post(mother, page, form)).toMatchObject({ status: 422 })
})
