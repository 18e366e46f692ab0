import { expect, test } from 'vitest'
import decree301 from '#seeds/scenario/cases/decree-301-2026.ts'
import { nameOnForm } from '#machines/validation.ts'
import { typedOnPages } from '#tests/families/form.ts'
import { answer, pageOf, startDraft } from '#tests/support/citizen.ts'
import { playOnline } from '#tests/support/played.ts'

const child = 'Hồ Đỗ Gia Hân'
const answers = {
  relation: 'father',
  birthCase: 'married',
  certificateCode: '91401.GCS.90902.26',
  residesWith: 'father',
  identityCard: 'requested',
  identityCardReceiving: 'post',
  firstCareFacility: 'communeStation',
}

const work = [
  'Tiếp nhận hồ sơ',
  'Thẩm định: đạt',
  'Phê duyệt',
  'Ký số và cấp kết quả',
  'Trả kết quả',
]

test('a birth of September 2026, without scripts: one declaration, four results', async () => {
  const { people, enter, portal, ctx } = await playOnline(decree301, '2026-09-07 08:30')
  const father = people.fatherOf('can-cuoc')
  const mother = await portal.db.read
    .selectFrom('person')
    .select('personal_number')
    .where('full_name', '=', 'Đỗ Thị Căn')
    .executeTakeFirstOrThrow()
  const citizen = await enter(father)
  await citizen.get('/bundles/birth')
  expect(citizen.text).toContain('Áp dụng văn bản 301/2026/NĐ-CP, từ 01/09/2026')
  expect(citizen.text).toContain('tổng 9 ngày làm việc (12 ngày nếu phải xác minh) như dự thảo')
  await startDraft(citizen)

  const pages: string[] = []
  while (pageOf(citizen) !== 'check') {
    const page = pageOf(citizen)
    pages.push(page)
    await answer(citizen, typedOnPages({ ...answers, motherNumber: mother.personal_number }))
    expect([page, citizen.page.status]).toEqual([page, 200])
    expect(pageOf(citizen)).not.toBe(page)
  }
  expect(pages).toContain('identity')
  expect(citizen.text).toContain('Tờ khai cấp thẻ căn cước')

  await citizen.submit('Gửi hồ sơ', { pledge: 'yes' })
  const dossier = citizen.page.url.pathname.replace('/receipt', '')
  expect(citizen.text).toContain('17:00, Thứ Sáu 18/09/2026')
  expect(citizen.text).toContain('Vì hồ sơ được gửi ngày 07/09/2026')

  const id = dossier.split('/').at(-1) ?? ''
  for (const step of ['birth-registration', 'permanent-residence', 'identity-card']) {
    const { agency } = await portal.db.read
      .selectFrom('step')
      .select('agency')
      .where('dossier_id', '=', id)
      .where('procedure_id', '=', step)
      .executeTakeFirstOrThrow()
    const official = await enter(people.officialFor('can-cuoc', agency), 'official')
    await official.get('/office')
    await official.submit(`Nhận việc ${child}`)
    for (const button of work) await official.submit(button)
  }

  await citizen.get(`${dossier}/results/identity-card`)
  expect(citizen.page.status).toBe(200)
  expect(citizen.text).toContain('Thẻ căn cước')
  expect(citizen.text).toContain(nameOnForm(child))
  expect(citizen.text).toContain('02/09/2040')
  expect(ctx(father).now).toBe(portal.clock.now())
})
