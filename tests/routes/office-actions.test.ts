import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { addColleague, openOffices, post, type Offices } from '#tests/support/office.ts'
import { as, insurer, police, registrar } from '#tests/support/portal.ts'

const [birth, home, card] = ['birth-registration', 'permanent-residence', 'health-card'] as const

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const deskOf = (dossierId: string, stepId: string) => `/office/${dossierId}/${stepId}`

const keyOn = ({ page }: Browserless) =>
  page.document.querySelector('input[name=key]')?.getAttribute('value') ?? ''

const eventsOf = (dossierId: string) =>
  offices.portal.db.read
    .selectFrom('dossier_event')
    .select(['type', 'procedure_id'])
    .where('dossier_id', '=', dossierId)
    .execute()

const contactsOf = (dossierId: string) =>
  offices.portal.db.read
    .selectFrom('contact')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .execute()

test('three officials finish a birth through their pages, each told what they did and what is next', async () => {
  const dossierId = await offices.declareFor('under-way-1', '2024-08-05 08:10')
  for (const [official, stepId] of [
    [registrar, birth],
    [police, home],
    [insurer, card],
  ] as const) {
    const browser = await offices.enter(official)
    await browser.get('/office')
    await browser.submit('Nhận việc Nguyễn An Thử')
    for (const [button, said] of [
      ['Tiếp nhận hồ sơ', 'Đã tiếp nhận lúc 08:10. Bước tiếp theo: thẩm định.'],
      ['Thẩm định: đạt', 'Đã thẩm định lúc 08:10. Bước tiếp theo: phê duyệt.'],
      ['Phê duyệt', 'Đã phê duyệt lúc 08:10. Bước tiếp theo: ký số.'],
      ['Ký số và cấp kết quả', 'Đã ký và cấp kết quả lúc 08:10. Bước tiếp theo: trả kết quả.'],
    ] as const) {
      await browser.submit(button)
      expect(browser.page.url.pathname).toBe(deskOf(dossierId, stepId))
      const status = browser.page.document.querySelector('[role=status]')
      expect(status?.textContent).toBe(said)
      expect(browser.page.document.title).toContain(said)
    }
    await browser.submit('Trả kết quả')
    expect(browser.text).toContain('Việc ở bước này đã xong.Không còn việc nào đang chờ bạn.')
    await browser.get(deskOf(dossierId, stepId))
    expect(browser.text).toContain('Bước này đã kết thúc')
  }
  const { state } = await offices.portal.db.read
    .selectFrom('dossier')
    .select('state')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  expect(state).toBe('closed')
})

describe('what happens once', () => {
  test('a double click decides once, and both clicks lead to the same page', async () => {
    const dossierId = await offices.declareFor('under-way-2', '2024-08-05 08:20')
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(dossierId, birth))
    const click = () =>
      post(browser, deskOf(dossierId, birth), { do: 'CLAIM', key: keyOn(browser) })
    const answers = await Promise.all([click(), click(), click()])
    const there = { status: 303, location: `${deskOf(dossierId, birth)}?done=CLAIM` }
    expect(answers).toEqual([there, there, there])
    const events = await eventsOf(dossierId)
    expect(events.filter(({ type }) => type === 'CLAIM')).toHaveLength(1)
  })

  test('another button of the same page is another action', async () => {
    const dossierId = await offices.declareFor('under-way-3', '2024-08-05 08:30')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 08:40', ['CLAIM'])
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(dossierId, birth))
    const key = keyOn(browser)
    await post(browser, deskOf(dossierId, birth), { do: 'RECEIVE', key })
    await post(browser, deskOf(dossierId, birth), { do: 'RELEASE', key })
    expect((await eventsOf(dossierId)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['RECEIVE', 'RELEASE']),
    )
  })
})

describe('a stale desk', () => {
  test('is told who did what and when, and what is allowed now; nothing is written', async () => {
    const dossierId = await offices.declareFor('under-way-12', '2024-08-05 09:00')
    await addColleague(offices.portal, registrar, 'Đồng nghiệp', ['receiver', 'appraiser'])
    const colleague = await offices.enter({ id: 'Đồng nghiệp' })
    await colleague.get(deskOf(dossierId, birth))
    await offices.work(registrar, [dossierId, birth], '2024-08-05 09:12', ['CLAIM'])
    const before = await eventsOf(dossierId)
    await colleague.submit('Nhận việc này')
    expect(colleague.page.status).toBe(409)
    expect(colleague.text).toContain('Bạn chọn “Nhận việc này” cho hồ sơ 001.00.00.H49-240805-')
    expect(colleague.text).toContain(`${registrar.name} nhận việc lúc 09:12, 05/08/2024.`)
    expect(colleague.text).toContain('Người giữ: Bùi Thị Mẫu Mực.')
    expect(colleague.text).toContain('Lúc này bạn không phải làm gì')
    expect(await eventsOf(dossierId)).toEqual(before)
    await colleague.click('Mở lại trang')
    expect(colleague.page.url.pathname).toBe(deskOf(dossierId, birth))
    expect(colleague.page.status).toBe(200)
  })

  test('names what can be done instead, when the step moved on in another tab', async () => {
    const dossierId = await offices.declareFor('under-way-5', '2024-08-05 09:30')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 09:40', ['CLAIM'])
    const [one, other] = [await offices.enter(registrar), await offices.enter(registrar)]
    await one.get(deskOf(dossierId, birth))
    await other.get(deskOf(dossierId, birth))
    await one.submit('Tiếp nhận hồ sơ')
    await other.submit('Tiếp nhận hồ sơ')
    expect(other.page.status).toBe(409)
    expect(other.text).toContain('Bạn làm được: “Trả việc lại”, “Thẩm định: đạt”, ')
  })

  test('of somebody whose step was taken over says by whom', async () => {
    const dossierId = await offices.declareFor('under-way-6', '2024-08-05 10:00')
    await addColleague(offices.portal, registrar, 'Người sau', ['receiver'])
    const successor = as(offices.portal, registrar, '2024-08-05 10:10').actor
    await offices.work(registrar, [dossierId, birth], '2024-08-05 10:10', ['CLAIM'])
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(dossierId, birth))
    await offices.work(registrar, [dossierId, birth], '2024-08-05 10:20', ['RELEASE'])
    const next = { ...successor, id: 'Người sau', name: 'Người sau' }
    await offices.work(next, [dossierId, birth], '2024-08-05 10:30', ['CLAIM'])
    await browser.submit('Tiếp nhận hồ sơ')
    expect(browser.page.status).toBe(409)
    expect(browser.text).toContain('Người sau nhận việc lúc 10:30, 05/08/2024.')
  })
})

test('another office’s step does not exist for whoever guesses its address, and strange forms do nothing', async () => {
  const dossierId = await offices.declareFor('under-way-7', '2024-08-05 10:40')
  const stranger = await offices.enter(police)
  const clerk = await offices.enter(registrar)
  await stranger.get('/office')
  await clerk.get('/office')
  const key = crypto.randomUUID()
  const claim = { do: 'CLAIM', key }
  expect(await post(stranger, deskOf(dossierId, birth), claim)).toMatchObject({ status: 404 })
  const forms: Record<string, string>[] = [
    {},
    { do: 'CLAIM' },
    { do: 'CLAIM', key: 'short' },
    { do: 'ACKNOWLEDGE', key },
    { ...claim, more: 'x' },
    { do: 'RECORD_CONTACT', kind: 'counter', note: 'x' },
  ]
  for (const form of forms) {
    const { status } = await post(clerk, deskOf(dossierId, birth), form)
    expect([form, status]).toEqual([form, 400])
  }
  expect((await eventsOf(dossierId)).map(({ type }) => type)).toEqual(['SUBMIT', 'ACKNOWLEDGE'])
})

describe('a contact', () => {
  test('becomes a row and a line on the desk, whoever holds the step', async () => {
    const dossierId = await offices.declareFor('mau-thu', '2024-08-05 13:30')
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(dossierId, birth))
    await browser.submit('Ghi lại', { kind: 'counter', note: '  Mang sổ đến hỏi về chỗ ở ' })
    expect(browser.text).toContain('Đã ghi lần tiếp xúc lúc 13:30.')
    expect(browser.text).toContain('Mang sổ đến hỏi về chỗ ở')
    expect(browser.text).toContain('Người dân đến quầy · Bùi Thị Mẫu Mực ghi')
    expect(await contactsOf(dossierId)).toMatchObject([
      { procedure_id: birth, kind: 'counter', note: 'Mang sổ đến hỏi về chỗ ở' },
    ])
  })

  test('with mistakes names them, keeps what was typed, and writes nothing', async () => {
    const dossierId = await offices.declareFor('under-way-8', '2024-08-05 14:00')
    const browser = await offices.enter(registrar)
    await browser.get(deskOf(dossierId, birth))
    await browser.submit('Ghi lại')
    expect(browser.page.status).toBe(422)
    expect(browser.page.document.title).toMatch(/^Lỗi: /)
    expect(browser.text).toContain('Hãy chọn chuyện gì đã xảy ra.')
    expect(browser.text).toContain('Hãy ghi lý do bằng một câu.')
    await browser.submit('Ghi lại', { kind: 'phone', note: 'Gọi số 001 095 012 345' })
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Hãy bỏ số định danh')
    const phone = browser.page.document.querySelector('input[value=phone]')
    expect(phone?.hasAttribute('checked')).toBe(true)
    await browser.submit('Ghi lại', { note: 'x'.repeat(501) })
    expect(browser.text).toContain('dài quá 500 chữ cái')
    expect(await contactsOf(dossierId)).toEqual([])
    await browser.submit('Ghi lại', { note: 'Gọi để xác nhận nơi nhận kết quả' })
    expect(await contactsOf(dossierId)).toMatchObject([{ kind: 'phone' }])
  })
})
