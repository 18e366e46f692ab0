import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { offered, openOffices, type Offices } from '#tests/support/office.ts'
import { police, registrar } from '#tests/support/portal.ts'

const [birth, home, card] = ['birth-registration', 'permanent-residence', 'health-card'] as const

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const deskOf = (dossierId: string, stepId: string) => `/office/${dossierId}/${stepId}`

const rowOf = ({ page }: Browserless, label: string) =>
  [...page.document.querySelectorAll('[aria-labelledby=form-title] .summary-list__row')].find(
    (row) => row.querySelector('dt')?.textContent === label,
  )?.textContent

const stateOf = async (dossierId: string, stepId: string) =>
  (
    await offices.portal.db.read
      .selectFrom('step')
      .select(['state', 'round'])
      .where('dossier_id', '=', dossierId)
      .where('procedure_id', '=', stepId)
      .executeTakeFirstOrThrow()
  ).state

/** The police hold a residence that builds on a certificate with an error. */
async function sentBack(family: string, time: string) {
  const dossierId = await offices.declareFor(family, time)
  await offices.work(registrar, [dossierId, birth], time)
  await offices.work(police, [dossierId, home], time, ['CLAIM', 'RECEIVE'])
  const officer = await offices.enter(police)
  await officer.get(deskOf(dossierId, home))
  await officer.click('Trả lại nơi đã cấp')
  await officer.submit('Trả lại nơi đã cấp', {
    'field-childName': 'yes',
    'reason-field-childName': 'misspelt',
  })
  await offices.portal.deliver()
  return { dossierId, officer }
}

describe('an error in an earlier result', () => {
  test('goes back marked, is mended and signed anew, and comes forward; both rounds are on the desks', async () => {
    const { dossierId, officer } = await sentBack('under-way-1', '2024-08-05 08:10')
    expect(await stateOf(dossierId, home)).toBe('waiting')
    expect(officer.text).toContain('Đang chờ nơi cấp sửa kết quả của bước trước.')
    expect(offered(officer)).toEqual(['RECORD_CONTACT'])

    const clerk = await offices.enter(registrar)
    await clerk.get(deskOf(dossierId, birth))
    expect(clerk.text).toContain('(Thường trú) báo kết quả có chỗ sai')
    expect(clerk.text).toContain('Họ, chữ đệm, tên của bé: Viết sai chính tả')
    await clerk.submit('Nhận việc này')
    // Others wait for this step: an apology for it can be looked at all the same.
    await clerk.get(`${deskOf(dossierId, birth)}/apologise`)
    expect(clerk.page.status).toBe(200)
    await clerk.get(deskOf(dossierId, birth))
    const [main] = clerk.page.document.querySelectorAll('.todo__main a')
    expect(main?.textContent).toBe('Đính chính')
    await clerk.click('Đính chính')
    const name = clerk.page.document.querySelector('input[name=childName]')
    expect(name?.getAttribute('value')).toBe('Nguyễn An Thử')
    await clerk.submit('Đính chính', { reason: 'Gõ sai.' })
    expect(clerk.page.status).toBe(422)
    expect(clerk.text).toContain('Chưa có giá trị nào được sửa.')
    await clerk.submit('Đính chính', { childName: '123', reason: 'Gõ sai.' })
    expect(clerk.page.status).toBe(422)
    const kept = clerk.page.document.querySelector('input[name=childName]')
    expect(kept?.getAttribute('value')).toBe('123')
    await clerk.submit('Đính chính', { childName: 'Nguyễn An Thư', reason: 'Gõ sai dấu.' })
    expect(clerk.text).toContain('Đã đính chính lúc 08:10. Bước tiếp theo: ký số.')
    expect(offered(clerk)).not.toContain('REFUSE')
    await clerk.submit('Ký số và cấp kết quả')
    expect(rowOf(clerk, 'Họ, chữ đệm, tên của bé')).toContain(
      'NGUYỄN AN THƯđã đính chính ngày 05/08/2024, trước đó: NGUYỄN AN THỬ',
    )
    expect(clerk.text).toContain(
      'Họ, chữ đệm, tên của bé: trước “NGUYỄN AN THỬ”, nay “NGUYỄN AN THƯ”',
    )

    await offices.portal.deliver()
    expect(await stateOf(dossierId, home)).toBe('received')
    await officer.get(deskOf(dossierId, home))
    expect(officer.text).toContain('trả lại Khai sinh để đính chính')
    expect(officer.text).toContain('Gõ sai dấu.')
    expect(rowOf(officer, 'Họ, chữ đệm, tên của bé')).toContain('NGUYỄN AN THƯ')
  })

  test('that is none is upheld with a reason', async () => {
    const { dossierId } = await sentBack('under-way-2', '2024-08-05 08:20')
    const clerk = await offices.enter(registrar)
    await clerk.get(deskOf(dossierId, birth))
    await clerk.submit('Nhận việc này')
    await clerk.click('Giữ nguyên kết quả')
    await clerk.submit('Giữ nguyên kết quả', { reason: 'Đúng như giấy chứng sinh.' })
    expect(clerk.text).toContain('Đúng như giấy chứng sinh.')
    expect(await stateOf(dossierId, birth)).toBe('issued')
  })
})

describe('a case that looks like another', () => {
  async function twice(family: string, time: string) {
    const first = await offices.declareFor(family, time)
    const second = await offices.declareFor(family, time)
    const { code } = await offices.portal.db.read
      .selectFrom('dossier')
      .select('code')
      .where('id', '=', first)
      .executeTakeFirstOrThrow()
    await offices.work(registrar, [second, birth], time, [
      'CLAIM',
      'RECEIVE',
      'APPRAISE',
      'APPROVE',
    ])
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(second, birth))
    return { second, code, browser }
  }

  test('is not signed before it is decided, side by side, with a reason', async () => {
    const { second, code, browser } = await twice('under-way-3', '2024-08-05 08:30')
    expect(browser.text).toContain(`Chưa kết luận thì chưa ký được. Giống: ${code}.`)
    expect(offered(browser)).not.toContain('SIGN')
    const [main] = browser.page.document.querySelectorAll('.todo__main a')
    expect(main?.textContent).toBe('Kết luận hồ sơ giống nhau')
    await browser.get('/office')
    expect(browser.text).toContain('Có hồ sơ giống')
    await browser.get(`${deskOf(second, birth)}/likeness`)
    expect(browser.text).toContain(code)
    expect(browser.text).toMatch(/\d{5}\.GCS\.\d{5}\.\d{2}/)
    await browser.submit('Ghi kết luận')
    expect(browser.text).toContain('Hãy chọn “Kết luận”.')
    await browser.submit('Ghi kết luận', { decision: 'different', reason: 'Hai bé khác nhau.' })
    expect(browser.text).toContain(`kết luận “Hai việc khác nhau” với hồ sơ ${code}`)
    expect(offered(browser)).toContain('SIGN')
  })

  test('decided to be the same is refused, and the desk says so', async () => {
    const { second, browser } = await twice('under-way-5', '2024-08-05 08:40')
    await browser.click('Kết luận hồ sơ giống nhau')
    await browser.submit('Ghi kết luận', { decision: 'same', reason: 'Gửi hai lần.' })
    expect(browser.text).toContain('Đã kết luận là cùng một việc với hồ sơ khác')
    expect(offered(browser)).not.toContain('SIGN')
    await browser.click('Từ chối')
    await browser.submit('Từ chối', { ground: 'alreadyRegistered', note: 'Đã có hồ sơ trước.' })
    expect(await stateOf(second, birth)).toBe('refused')
    expect(await stateOf(second, card)).toBe('lapsed')
  })

  test('that is a twin is recognised and accused of nothing', async () => {
    const [one, twin] = [
      await offices.declareFor('under-way-6', '2024-08-05 08:50'),
      await offices.declareFor('under-way-7', '2024-08-05 08:50'),
    ]
    const found = { dossier_id: twin, other_id: one, kind: 'siblings', found_at: 0 } as const
    await offices.portal.db.write
      .insertInto('likeness')
      .values({ ...found, decision: null, reason: null, decided_by: null, decided_at: null })
      .execute()
    const path = ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE'] as const
    await offices.work(registrar, [twin, birth], '2024-08-05 09:00', path)
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(twin, birth))
    expect(browser.text).toContain('Các bé sinh cùng')
    expect(browser.text).toContain('Không phải làm gì thêm.')
    expect(offered(browser)).toContain('SIGN')
    expect(offered(browser)).not.toContain('DECIDE_LIKENESS')
  })
})
