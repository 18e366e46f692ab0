import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { declare } from '#seeds/demo/citizen.ts'
import { pensioner } from '#seeds/demo/bereaved/pensioner.ts'
import { nameOnForm } from '#machines/validation.ts'
import { cases, paper } from '#tests/bereaved/cases.ts'
import { typedOnPages } from '#tests/families/form.ts'
import { officialOf } from '#tests/families/register.ts'
import { answer, openCitizen, pageOf } from '#tests/support/citizen.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'
import { as } from '#tests/support/portal.ts'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const work = [
  'Tiếp nhận hồ sơ',
  'Thẩm định: đạt',
  'Phê duyệt',
  'Ký số và cấp kết quả',
  'Trả kết quả',
]

describe.each(cases)('$title, without scripts', { timeout: 120_000 }, (told) => {
  const { family } = told

  test('from sign-in to the summary at the end', async () => {
    const citizen = await openCitizen(offices, family.applicant.name)
    await citizen.get('/bundles/death')
    expect(citizen.text).toContain('chia buồn')
    await citizen.submit('Bắt đầu khai')
    const pages: string[] = []
    while (pageOf(citizen) !== 'check') {
      const page = pageOf(citizen)
      pages.push(page)
      if (told.papers.includes(page)) {
        const file = new File([new Uint8Array(paper.content)], paper.name)
        await citizen.submit('Tiếp tục', { file })
      } else await answer(citizen, typedOnPages(family.answers))
      expect([page, citizen.page.status]).toEqual([page, 200])
      expect(pageOf(citizen)).not.toBe(page)
    }
    expect(pages).toEqual([...told.pages, ...told.papers])
    await citizen.submit('Gửi hồ sơ', { pledge: 'yes' })
    const dossier = citizen.page.url.pathname.replace('/receipt', '')
    const links = [...citizen.page.document.querySelectorAll('.pass-on code')]
    expect(links).toHaveLength(family.relatives.length * (told.pages.includes('relatives') ? 1 : 0))
    for (const [index, link] of links.entries()) {
      const relative = await openCitizen(offices, family.relatives[index]?.name)
      await relative.get(new URL(link.textContent ?? '').pathname)
      await relative.submit('Tôi đồng ý')
    }
    for (const [stepId, office] of told.steps) {
      const official = await offices.enter(officialOf(office))
      await official.get(`/office/${dossier.split('/').at(-1)}/${stepId}`)
      for (const button of ['Nhận việc này', ...work]) await official.submit(button)
    }
    for (const [stepId] of told.steps) {
      await citizen.get(`${dossier}/results/${stepId}`)
      expect(citizen.page.status).toBe(200)
      expect(citizen.text).toContain(nameOnForm(family.deceased.name))
    }
    await citizen.get(dossier)
    expect(citizen.text).toContain('Những việc còn lại, khi gia đình sẵn sàng')
    expect(citizen.text).not.toMatch(/[Cc]húc mừng|Bạn thấy thế nào/)
    expect(citizen.text.includes('Tiền đã chi trả')).toBe(Object.keys(told.paid).length > 0)
  })
})

test('after a relative refused, the summary says why and how the benefit can still be claimed', async () => {
  const ours = await openOffices()
  onTestFinished(ours.close)
  const { portal } = ours
  const dossierId = await declare(
    as(portal, pensioner.applicant, '2024-08-05 08:30'),
    'death',
    pensioner.answers,
  )
  await portal.deliver()
  const [son, daughter] = pensioner.relatives
  const relative = await openCitizen(ours, daughter?.name)
  await relative.get('/notices')
  await relative.get(`/consents/${dossierId}:survivor-benefit:consent:2`)
  expect(relative.text).toContain('chia buồn')
  expect(relative.text).toContain(son?.name)
  expect(relative.text).toContain('Hạn trả lời')
  await relative.submit('Gửi: tôi không đồng ý', { reason: 'Chưa thống nhất' })
  expect(relative.text).toContain('Dừng: thân nhân không đồng ý')
  for (const [stepId, office] of [
    ['death-registration', 'civil-status-914-01'],
    ['residence-deletion', 'commune-police-914-01'],
    ['funeral-allowance', 'social-insurance-914'],
  ] as const) {
    await ours.work(officialOf(office), [dossierId, stepId], '2024-08-06 09:00')
  }
  const widow = await openCitizen(ours, pensioner.applicant.name)
  await widow.get(`/dossiers/${dossierId}`)
  const ending = widow.page.document.querySelector('.ending')
  expect(ending?.textContent).toContain('Giải quyết trợ cấp tuất: Dừng: thân nhân không đồng ý')
  expect(ending?.textContent).not.toMatch(/việc trước không thành|không phải làm gì thêm/)
  expect(ending?.querySelector('a')?.getAttribute('href')).toBe('/bundles/death#variants')
})
