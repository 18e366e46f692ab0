import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { addColleague, openOffices, post, type Offices } from '#tests/support/office.ts'
import { mother, otherRegistrar, registrar, stranger } from '#tests/support/portal.ts'

let offices: Offices
let dossierId: string
beforeAll(async () => {
  offices = await openOffices()
  dossierId = await offices.declareFor('mau-thu', '2024-08-05 08:10')
})
afterAll(() => offices.close())

const citizen = () => offices.enter(mother, 'citizen')
const keyIn = ({ page }: Browserless) =>
  page.document.querySelector('input[name=key]')?.getAttribute('value') ?? ''
const problems = ({ page }: Browserless) =>
  [...page.document.querySelectorAll('.error-summary a')].map((link) => link.getAttribute('href'))

async function finish() {
  await offices.portal.db.write
    .updateTable('dossier')
    .set({ closed_at: offices.portal.clock.now() })
    .where('id', '=', dossierId)
    .execute()
}

describe('a complaint', () => {
  test('is written, asked about, told more and answered, without scripts', async () => {
    const visitor = await citizen()
    await visitor.get(`/dossiers/${dossierId}`)
    await visitor.click('Khiếu nại, góp ý hoặc hỏi')
    await visitor.submit('Gửi tới cơ quan', {
      kind: 'complaint',
      words: 'Tôi phải đi lại <b>hai</b> lần.',
    })
    expect(visitor.text).toContain('Đã gửi. Bạn xem trả lời ở trang này')
    expect(visitor.text).toContain('Khiếu nại: Cả hồ sơ')
    expect(visitor.text).toContain('Trả lời chậm nhất 17:00, 26/08/2024')
    expect(visitor.page.html).not.toContain('<b>hai')

    const official = await offices.enter(registrar)
    await official.get('/office')
    await official.click('Ý kiến người dân 1(1 ý kiến chờ trả lời)')
    expect(official.text).not.toContain('Tôi phải đi lại')
    await official.click('Khiếu nại: Cả hồ sơ')
    expect(official.text).toContain('Tôi phải đi lại <b>hai</b> lần.')
    expect(official.text).toMatch(/Từ chối đến\s*17:00, 07\/08\/2024/)
    await official.submit('Gửi cho người dân', { answer: 'moreAsked', words: 'Đi lại ở đâu?' })
    expect(official.text).toContain('Người dân có tin báo ngay')

    await visitor.get('/notices')
    await visitor.click('Xem ý kiến và trả lời')
    expect(visitor.text).toContain('Đi lại ở đâu?')
    await visitor.submit('Gửi phần viết thêm')
    expect(visitor.page.status).toBe(422)
    const field = problems(visitor)[0] ?? ''
    expect(visitor.page.document.querySelector(field)?.tagName).toBe('TEXTAREA')
    await visitor.submit('Gửi phần viết thêm', { [field.slice(1)]: 'Ở quầy số 2.' })
    expect(visitor.text).toContain('Thời hạn trả lời được tính lại từ bây giờ')

    await official.get(official.page.url.pathname)
    expect(official.text).toContain('Ở quầy số 2.')
    await official.submit('Gửi cho người dân', { words: 'Chúng tôi xin lỗi và đã sửa.' })
    await visitor.get(`/dossiers/${dossierId}`)
    expect(visitor.text).toContain('Đã trả lời')
    await visitor.click(/^Xem và viết tiếp/)
    expect(visitor.text).toContain('Chúng tôi xin lỗi và đã sửa.')
    await official.get('/office/feedback?show=settled')
    expect(official.text).toContain('Khiếu nại: Cả hồ sơ')
    const again = { key: crypto.randomUUID(), answer: 'answered', words: 'Nữa' }
    const link = official.page.document.querySelector('tbody a')?.getAttribute('href') ?? ''
    expect(await post(official, link, again)).toMatchObject({ status: 409 })
  })

  test('with mistakes comes back with everything that was typed', async () => {
    const visitor = await citizen()
    await visitor.get(`/dossiers/${dossierId}/feedback`)
    await visitor.submit('Gửi tới cơ quan', { words: 'Số của tôi là 914190000010' })
    expect(visitor.page.status).toBe(422)
    expect(problems(visitor)).toEqual(['#kind', '#words'])
    expect(visitor.page.document.title).toMatch(/^Lỗi: /)
    expect(visitor.text).toContain('Đừng ghi số định danh cá nhân vào đây')
    await visitor.submit('Gửi tới cơ quan', {
      kind: 'question',
      step: 'health-card',
      words: 'x'.repeat(2001),
    })
    expect(problems(visitor)).toEqual(['#words'])
    const checked = visitor.page.document.querySelector('input[name=kind][checked]')
    expect(checked?.getAttribute('value')).toBe('question')
    expect(visitor.page.document.querySelector('#words')?.textContent).toHaveLength(2001)
    await visitor.submit('English')
    expect(visitor.text).toContain('Complain, suggest or ask')
  })

  test('of anybody else does not exist, and forms we never sent are refused', async () => {
    const other = await offices.enter(stranger, 'citizen')
    for (const page of ['feedback', 'rating', 'reads']) {
      expect((await other.get(`/dossiers/${dossierId}/${page}`)).status).toBe(404)
    }
    const form = { key: crypto.randomUUID(), kind: 'question', step: 'whole', words: 'Tôi hỏi' }
    expect(await post(other, `/dossiers/${dossierId}/feedback`, form)).toMatchObject({
      status: 404,
    })
    expect(await post(other, `/dossiers/${dossierId}/rating`, { score: '5' })).toMatchObject({
      status: 404,
    })
    const visitor = await citizen()
    await visitor.get('/dossiers')
    const path = `/dossiers/${dossierId}/feedback`
    expect(await post(visitor, path, { ...form, key: 'mine' })).toMatchObject({ status: 400 })
    expect(await post(visitor, path, { ...form, step: 'death' })).toMatchObject({ status: 422 })
    expect(await post(visitor, path, { ...form, feedback: 'x' })).toMatchObject({ status: 404 })
  })
})

describe('officials', () => {
  test('of other offices and without the role have nothing to answer', async () => {
    const visitor = await citizen()
    await visitor.get(`/dossiers/${dossierId}/feedback`)
    const form = {
      key: keyIn(visitor),
      kind: 'question',
      step: 'birth-registration',
      words: 'Bao giờ?',
    }
    await post(visitor, `/dossiers/${dossierId}/feedback`, form)
    const here = await offices.enter(registrar)
    expect((await here.get(`/office/feedback/${form.key}`)).status).toBe(200)
    const there = await offices.enter(otherRegistrar)
    expect((await there.get(`/office/feedback/${form.key}`)).status).toBe(404)
    const junior = await offices.enter(
      await addColleague(offices.portal, registrar, 'junior', ['appraiser']),
    )
    expect((await junior.get('/office/feedback')).status).toBe(403)
    expect((await visitor.get('/office/feedback')).status).toBe(403)
  })

  test('read in English too, and are told what is missing', async () => {
    const official = await offices.enter(registrar)
    await official.get('/office/feedback')
    await official.submit('English')
    await official.click(/^Ask: /)
    await official.submit('Send to the citizen', { answer: 'refused' })
    expect(official.page.status).toBe(422)
    expect(problems(official)).toEqual(['#words'])
    expect(official.text).toContain('Write to the citizen.')
  })
})

describe('a rating', () => {
  test('is not asked for before everything is done', async () => {
    const visitor = await citizen()
    await visitor.get(`/dossiers/${dossierId}`)
    expect(visitor.page.document.querySelector('#rating')).toBeNull()
    await visitor.get(`/dossiers/${dossierId}/rating`)
    expect(visitor.text).toContain('Hồ sơ chưa xong nên chưa đánh giá được')
    const sent = await post(visitor, `/dossiers/${dossierId}/rating`, { score: '5', words: '' })
    expect(sent).toMatchObject({ status: 403 })
  })

  test('is given on the dossier’s page, and changed there', async () => {
    await finish()
    const visitor = await citizen()
    await visitor.get(`/dossiers/${dossierId}`)
    await visitor.submit('Gửi đánh giá', { words: 'Nhanh' })
    expect(visitor.page.status).toBe(422)
    expect(problems(visitor)).toEqual(['#score'])
    expect(visitor.page.document.querySelector('#words')?.textContent).toBe('Nhanh')
    await visitor.submit('Gửi đánh giá', { score: '4' })
    expect(visitor.text).toContain('Cảm ơn bạn')
    await visitor.get(`/dossiers/${dossierId}`)
    expect(visitor.text).toContain('Bạn đánh giá: 4 – Hài lòng')
    await visitor.submit('Sửa đánh giá', { score: '2' })
    expect(visitor.text).toContain('Bạn đánh giá: 2 – Chưa hài lòng')
    expect(visitor.text).toContain('“Nhanh”')
  })
})
