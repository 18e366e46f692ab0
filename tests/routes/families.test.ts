import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameOnForm } from '#machines/validation.ts'
import { completeFamilies } from '#tests/families/all.ts'
import { typedOnPages } from '#tests/families/form.ts'
import { citizenOf, inOrder, officialOf, register } from '#tests/families/register.ts'
import { answer, openCitizen, pageOf, startDraft } from '#tests/support/citizen.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
  for (const family of completeFamilies) await register(offices.portal.db, family)
})
afterAll(() => offices.close())

const work = [
  'Tiếp nhận hồ sơ',
  'Thẩm định: đạt',
  'Phê duyệt',
  'Ký số và cấp kết quả',
  'Trả kết quả',
]

const titles = {
  'birth-registration': 'Giấy khai sinh',
  'permanent-residence': 'Thông báo kết quả đăng ký thường trú',
  'health-card': 'Thẻ bảo hiểm y tế',
}

describe.each(completeFamilies)('$title, without scripts', { timeout: 60_000 }, (family) => {
  test.each(family.declarations)('$child: from sign-in to the last result', async (told) => {
    const citizen = await openCitizen(offices, citizenOf(family, told.by).name)
    await startDraft(citizen)

    const pages: string[] = []
    const papers: string[] = []
    while (pageOf(citizen) !== 'check') {
      const page = pageOf(citizen)
      const paper = told.papers?.[page]
      ;(paper ? papers : pages).push(page)
      if (paper) {
        const file = new File([new Uint8Array(paper.content)], paper.name)
        await citizen.submit('Tiếp tục', { file })
      } else await answer(citizen, typedOnPages(told.answers))
      expect([page, citizen.page.status]).toEqual([page, 200])
      expect(pageOf(citizen)).not.toBe(page)
    }
    expect(pages).toEqual(told.pages)
    expect(papers).toEqual(Object.keys(told.papers ?? {}))
    expect(citizen.text).toContain(
      `Bạn tự khai${told.typed}Lấy từ sổ của Nhà nước${told.reused}Suy ra`,
    )
    expect(citizen.text).toContain(nameOnForm(told.child))

    await citizen.submit('Gửi hồ sơ', { pledge: 'yes' })
    const dossier = citizen.page.url.pathname.replace('/receipt', '')
    if (told.agrees) {
      const link = citizen.page.document.querySelector('.pass-on code')?.textContent ?? ''
      const relative = await openCitizen(offices, citizenOf(family, told.agrees).name)
      await relative.get(new URL(link).pathname)
      await relative.submit('Tôi đồng ý')
    }

    for (const stepId of inOrder) {
      const official = await offices.enter(officialOf(told.offices[stepId]))
      await official.get('/office')
      await official.submit(`Nhận việc ${told.child}`)
      for (const button of work) await official.submit(button)
    }

    for (const stepId of inOrder) {
      await citizen.get(`${dossier}/results/${stepId}`)
      expect(citizen.page.status).toBe(200)
      expect(citizen.text).toContain(titles[stepId])
      expect(citizen.text).toContain(nameOnForm(told.child))
    }
    await citizen.get(dossier)
    expect(citizen.text.match(/Đã trả kết quả/g)?.length).toBeGreaterThanOrEqual(3)
  })
})
