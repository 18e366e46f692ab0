import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import { openOffices, post, wholePath, type Offices } from '#tests/support/office.ts'
import { as, insurer, operator, registrar } from '#tests/support/portal.ts'

const birth = 'birth-registration'

let offices: Offices
beforeEach(async () => {
  offices = await openOffices()
})
afterEach(() => offices.close())

/** A birth is registered at nine while a place does not answer, and time goes on. */
async function silent(target: string, until: string) {
  const { portal, declareFor, work } = offices
  const dossierId = await declareFor('mau-thu', '2024-08-05 08:10')
  await setFault(as(portal, operator, '2024-08-05 08:20'), target, true)
  await work(registrar, [dossierId, birth], '2024-08-05 09:00')
  await portal.moveClock(Date.parse(`${until.replace(' ', 'T')}:00+07:00`))
  return dossierId
}

const console_ = async () => {
  const browser = await offices.enter(operator, 'operator')
  await browser.get('/operator')
  return browser
}

describe('the console', () => {
  test('tells of a silent agency how many wait and since when, and sends all again in one click', async () => {
    await silent('social-insurance', '2024-08-05 15:00')
    const browser = await console_()
    expect(browser.text).toMatch(/bảo hiểm xã hội: 1 hồ sơ, lâu nhất đã chờ 4 giờ 30 phút/)
    expect(browser.text).toContain('Nơi này đang hỏng: hãy sửa trước.')
    expect(browser.text).toContain('Đang xử lý (mã 4)')

    await browser.submit(/^Gửi lại cả 1 thông điệp tới/)
    expect(browser.text).toContain('Còn 1 thông điệp chưa được nhận')
    await browser.submit(/^Sửa lại: Cơ quan bảo hiểm xã hội/)
    // What was tried in vain waits for its turn again.
    await browser.submit(/^Thêm 1 giờ/)
    await browser.get('/operator')
    expect(browser.text).toContain('Mọi hồ sơ đã chuyển đều được xác nhận.')
  })

  test('lists the numbers a register owes, and asks again for all', async () => {
    const { portal } = offices
    await silent('register:population', '2024-08-05 09:30')
    const browser = await console_()
    expect(browser.text).toContain('Quá giờ chờ số')
    expect(browser.text).toMatch(/Tự hỏi lại lúc 09:51/)
    await setFault(as(portal, operator, '2024-08-05 09:31'), 'register:population', false)
    await browser.submit('Hỏi lại ngay cả 1 số')
    expect(browser.text).toContain('Đã gửi lại 1 thông điệp')
    expect(browser.text).toContain('Không hồ sơ nào còn thiếu số định danh.')
  })

  test('sends nothing again to a place nobody knows', async () => {
    const browser = await console_()
    expect((await post(browser, '/operator/retry', { target: 'nowhere' })).status).toBe(404)
  })
})

describe('the office that sent', () => {
  test('reads in its queue and on the desk what the next office’s system has not accepted', async () => {
    const dossierId = await silent('social-insurance', '2024-08-05 11:00')
    const browser = await offices.enter(registrar)
    await browser.get('/office')
    expect(browser.text).toContain('1 hồ sơ đơn vị đã chuyển đi chưa được báo nhận')
    await browser.click(/Thẻ bảo hiểm y tế, chuyển lúc 09:00/)
    expect(browser.page.url.pathname).toBe(`/office/${dossierId}/${birth}`)
    expect(browser.text).toContain('chưa báo nhận Thẻ bảo hiểm y tế')
    const receiver = await offices.enter(insurer)
    await receiver.get('/office')
    expect(receiver.text).not.toContain('chưa được báo nhận')
  })

  test('shows every step of a queue under its national status', async () => {
    const { declareFor, work } = offices
    const dossierId = await declareFor('mau-thu', '2024-08-05 08:10')
    const browser = await offices.enter(registrar)
    await browser.get('/office')
    expect(browser.text).toContain('Mới đăng ký (mã 1)')
    await work(registrar, [dossierId, birth], '2024-08-05 09:00', wholePath.slice(0, 2))
    await browser.get('/office')
    expect(browser.text).toContain('Được tiếp nhận (mã 2)')
  })
})

test('a citizen reads the status of the dossier with its code, in both places', async () => {
  const { declareFor, enter } = offices
  const dossierId = await declareFor('mau-thu', '2024-08-05 08:10')
  const browser = await enter({ id: 'mau-thu-mother' }, 'citizen')
  for (const page of ['/dossiers', `/dossiers/${dossierId}`]) {
    await browser.get(page)
    expect(browser.text).toMatch(/Trạng thái hồ sơ:\s*Mới đăng ký\s*mã 1/)
  }
})
