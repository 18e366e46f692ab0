import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browserless } from '#tests/support/browserless.ts'
import { addColleague, offered, openOffices, post, type Offices } from '#tests/support/office.ts'
import { police, registrar } from '#tests/support/portal.ts'

const [birth, home] = ['birth-registration', 'permanent-residence'] as const

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const deskOf = (dossierId: string, stepId: string) => `/office/${dossierId}/${stepId}`

/** A dossier whose registration this office has received, and the desk of its official. */
async function received(family: string, time: string) {
  const dossierId = await offices.declareFor(family, time)
  await offices.work(registrar, [dossierId, birth], time, ['CLAIM', 'RECEIVE'])
  const browser = await offices.enter(registrar)
  await browser.get(deskOf(dossierId, birth))
  return { dossierId, browser }
}

/** The residence of a child whose birth is registered, received by the police. */
async function atPolice(family: string, time: string) {
  const dossierId = await offices.declareFor(family, time)
  await offices.work(registrar, [dossierId, birth], time)
  await offices.work(police, [dossierId, home], time, ['CLAIM', 'RECEIVE'])
  const browser = await offices.enter(police)
  await browser.get(deskOf(dossierId, home))
  return { dossierId, browser }
}

const status = ({ page }: Browserless) => page.document.querySelector('[role=status]')?.textContent

const typedIn = ({ page }: Browserless, name: string) =>
  page.document.querySelector(`textarea[name=${name}]`)?.textContent.trim()

const stepRow = (dossierId: string, stepId: string) =>
  offices.portal.db.read
    .selectFrom('step')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', stepId)
    .executeTakeFirstOrThrow()

const eventsOf = async (dossierId: string, type: string) =>
  (
    await offices.portal.db.read
      .selectFrom('dossier_event')
      .select('type')
      .where('dossier_id', '=', dossierId)
      .execute()
  ).filter((event) => event.type === type).length

describe('a supplement', () => {
  test('names values with reasons, tells until when, and is on the desk and in a list of its own', async () => {
    const { dossierId, browser } = await received('under-way-1', '2024-08-05 08:10')
    await browser.click('Yêu cầu bổ sung')
    expect(browser.text).toContain('đến 17:00, 14/08/2024')
    expect(browser.text).toContain('chậm nhất 17:00, 08/08/2024')
    await browser.submit('Yêu cầu bổ sung')
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Hãy đánh dấu ít nhất một chỗ.')
    await browser.submit('Yêu cầu bổ sung', { 'field-childName': 'yes' })
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Hãy cho biết vì sao “Họ, chữ đệm, tên của bé” cần sửa.')
    await browser.submit('Yêu cầu bổ sung', {
      'reason-field-childName': 'misspelt',
      'words-field-childName': 'Thiếu dấu',
    })
    expect(browser.page.url.pathname).toBe(deskOf(dossierId, birth))
    expect(status(browser)).toBe('Đã gửi yêu cầu bổ sung lúc 08:10.')
    expect(browser.text).toContain('Họ, chữ đệm, tên của bé: Viết sai chính tả. Thiếu dấu')
    expect(browser.text).toContain('Đang chờ người dân bổ sung đến 17:00, 14/08/2024')
    expect(offered(browser)).toEqual(['RELEASE', 'RECORD_CONTACT'])
    await browser.get('/office?show=citizen')
    expect(browser.page.document.querySelectorAll('tbody tr')).toHaveLength(1)
  })

  test('refuses what another page or a forged form names', async () => {
    const { dossierId, browser } = await received('under-way-2', '2024-08-05 08:20')
    const form = { key: crypto.randomUUID(), 'field-nothing': 'yes', 'words-field-nothing': 'x' }
    const path = `${deskOf(dossierId, birth)}/supplement`
    expect(await post(browser, path, form)).toMatchObject({ status: 422 })
    expect(await post(browser, path, { do: 'x' })).toMatchObject({ status: 400 })
    expect(await eventsOf(dossierId, 'REQUEST_SUPPLEMENT')).toBe(0)
  })
})

describe('a refusal', () => {
  test('says what stops with it, needs a ground and an explanation without numbers, and keeps what was typed', async () => {
    const { dossierId, browser } = await received('under-way-3', '2024-08-05 08:30')
    await offices.work(registrar, [dossierId, birth], '2024-08-05 08:30', ['APPRAISE'])
    await browser.get(`${deskOf(dossierId, birth)}/refuse`)
    expect(browser.text).toContain('Những việc chờ nó sẽ dừng: Thường trú, Thẻ bảo hiểm y tế.')
    expect(browser.text).toContain('Còn trong thời hạn: đến 17:00, 05/08/2024.')
    await browser.submit('Từ chối', { note: 'Mẹ bé số 001 095 012 345' })
    expect(browser.page.status).toBe(422)
    expect(browser.text).toContain('Hãy chọn “Căn cứ pháp lý”.')
    expect(browser.text).toContain('Hãy bỏ số định danh')
    expect(typedIn(browser, 'note')).toBe('Mẹ bé số 001 095 012 345')
    await browser.submit('Từ chối', { ground: 'notCompetent', note: 'Nộp tại xã nơi cư trú.' })
    expect(status(browser)).toBe('Đã từ chối lúc 08:30.')
    expect(browser.text).toContain('Việc này thuộc thẩm quyền của nơi khác (60/2014/QH13, Điều 13)')
    expect(browser.text).toContain('Nộp tại xã nơi cư trú.')
    expect((await stepRow(dossierId, home)).state).toBe('lapsed')
  })

  test('of one leg leaves the others running, and says so before it is sent', async () => {
    const { dossierId, browser } = await atPolice('under-way-12', '2024-08-05 08:40')
    await browser.click('Từ chối')
    expect(browser.text).not.toContain('Những việc chờ nó')
    expect(browser.text).toContain('Vẫn được làm tiếp: Thẻ bảo hiểm y tế.')
    await browser.submit('Từ chối', { ground: 'noLegalDwelling', note: 'Nhà chưa có giấy tờ.' })
    expect((await stepRow(dossierId, 'health-card')).state).toBe('received')
  })
})

describe('a verification', () => {
  test('shows the dates before they move, moves just those, and ends with a finding', async () => {
    const { dossierId, browser } = await atPolice('under-way-5', '2024-08-05 08:50')
    await browser.click('Mở xác minh')
    const told = /Thường trú: từ (\S+, \S+) sang (\S+, \S+)\./.exec(browser.text)
    expect(told).not.toBeNull()
    await browser.submit('Mở xác minh', { reason: 'Kiểm tra chỗ ở thực tế.' })
    expect(browser.text).toContain(`Ngày hẹn chuyển từ ${told?.[1]} sang ${told?.[2]}`)
    expect(browser.text).toContain('Đang xác minh từ 08:50 hôm nay')
    expect(offered(browser)).not.toContain('VERIFY')
    await browser.click('Kết thúc xác minh')
    await browser.submit('Kết thúc xác minh', { finding: 'Chỗ ở đúng như khai.' })
    expect(browser.text).toContain('Chỗ ở đúng như khai.')
    expect((await stepRow(dossierId, home)).state).toBe('appraisal')
    expect(offered(browser)).not.toContain('VERIFY')
  })

  test('is not offered where the law gives no longer limit', async () => {
    const { dossierId, browser } = await received('under-way-6', '2024-08-05 09:00')
    expect(offered(browser)).toContain('HOLD')
    expect(offered(browser)).not.toContain('VERIFY')
    await browser.get(`${deskOf(dossierId, birth)}/verify`)
    expect(browser.page.status).toBe(409)
  })
})

test('a hold needs a reason the law names, tells whom it waits for, and ends with one button', async () => {
  const { dossierId, browser } = await received('under-way-7', '2024-08-05 09:10')
  await browser.click('Tạm dừng')
  await browser.submit('Tạm dừng', { note: 'Đã hỏi bằng công văn' })
  expect(browser.text).toContain('Hãy chọn “Lý do tạm dừng”.')
  await browser.submit('Tạm dừng', { hold: 'consultedAgency' })
  expect(browser.text).toContain('Đang tạm dừng từ 09:10 hôm nay')
  expect(browser.text).toContain('Chờ cơ quan khác. Thời hạn đứng yên.')
  await browser.submit('Làm tiếp')
  expect((await stepRow(dossierId, birth)).state).toBe('appraisal')
})

describe('an apology', () => {
  test('names one later working day, says whether it is in time, and is offered once', async () => {
    const { browser, dossierId } = await atPolice('under-way-8', '2024-08-05 09:20')
    await browser.click('Xin lỗi và hẹn lại')
    expect(browser.text).toContain('Còn kịp: xin lỗi chậm nhất 17:00, 07/08/2024.')
    const send = (day: string, month: string, reason = 'Máy chủ hỏng, phải làm lại.') =>
      browser.submit('Xin lỗi và hẹn lại', {
        reason,
        'until.day': day,
        'until.month': month,
        'until.year': '2024',
      })
    for (const [day, month, said] of [
      ['31', '2', 'Ngày hẹn mới không đúng.'],
      ['10', '8', 'Ngày hẹn mới là ngày nghỉ.'],
      ['8', '8', 'Ngày hẹn mới phải sau ngày đã hẹn (17:00, 08/08/2024)'],
    ] as const) {
      await send(day, month)
      expect(browser.page.status).toBe(422)
      expect(browser.text).toContain(said)
    }
    await send('9', '8')
    expect(browser.text).toContain('Ngày hẹn chuyển từ 17:00, 08/08/2024 sang 17:00, 09/08/2024')
    expect(offered(browser)).not.toContain('APOLOGISE')
    await browser.get(`${deskOf(dossierId, home)}/apologise`)
    expect(browser.page.status).toBe(409)
  })

  test('can come from a supervisor who does not hold the step, who may also release it', async () => {
    const { dossierId } = await atPolice('mau-thu', '2024-08-05 09:30')
    await addColleague(offices.portal, police, 'Trưởng nhóm', ['supervisor'])
    const supervisor = await offices.enter({ id: 'Trưởng nhóm' })
    await supervisor.get(deskOf(dossierId, home))
    expect(offered(supervisor)).toEqual(['RELEASE', 'RECORD_CONTACT', 'APOLOGISE'])
    expect(supervisor.text).toContain('đang giữ mà vắng mặt?')
    await supervisor.submit('Trả việc lại')
    expect((await stepRow(dossierId, home)).holder_id).toBeNull()
  })
})
