import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { answer, fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { operator } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

const summaryOf = ({ page }: Awaited<ReturnType<typeof openCitizen>>) =>
  [...page.document.querySelectorAll('.error-summary a')].map((link) => ({
    text: link.textContent,
    to: link.getAttribute('href') ?? '',
  }))

const valueOf = ({ page }: Awaited<ReturnType<typeof openCitizen>>, name: string) =>
  page.document.querySelector(`[name="${name}"]`)?.getAttribute('value')

const childBornOn = (day: string, month: string, year: string) => ({
  'childBornOn.day': day,
  'childBornOn.month': month,
  'childBornOn.year': year,
})

async function openPage(name: string, page: string, answers = thu) {
  const visitor = await openCitizen(portal, name)
  const draft = await startDraft(visitor)
  await fill(visitor, answers, page)
  return { visitor, draft }
}

describe('before the first question', () => {
  test('it says who may declare, what it takes, what it costs and when it is done', async () => {
    const visitor = await openCitizen(portal)
    await visitor.get('/bundles/birth')
    for (const told of ['Ai được khai?', 'Cần có gì', 'bao nhiêu tiền', 'Bao giờ xong?']) {
      expect(visitor.text).toContain(told)
    }
    expect(visitor.text).toContain('63/2024/NĐ-CP')
    expect(visitor.text).toContain('17:00, Thứ Năm 08/08/2024')
    expect(visitor.page.html).not.toContain('modulepreload')
  })

  test('a date says what it covers: of a death the two everybody needs, and every other case with its own', async () => {
    const visitor = await openCitizen(portal)
    await visitor.get('/bundles/death')
    expect(visitor.text).not.toContain('Tất cả xong chậm nhất')
    expect(visitor.text).toMatch(/Đăng ký khai tử, X[oó]a đăng ký thường trú: xong chậm nhất/)
    expect(visitor.text).toContain(
      'Có tiền của bảo hiểm xã hội: tất cả xong chậm nhất 17:00, Thứ Sáu 16/08/2024, trong 9 ngày',
    )
    expect(visitor.text).toContain('Chưa kể thời gian chờ thân nhân xác nhận')
    await visitor.get('/bundles/birth')
    expect(visitor.text).toContain('việc trước xong sớm thì cơ quan sau cũng phải xong sớm hơn')
  })

  test('nobody signed in is asked to sign in first, and comes back', async () => {
    const visitor = await openCitizen(portal)
    await visitor.submit('Đăng xuất')
    await visitor.get('/bundles/birth')
    await visitor.click('Đăng nhập và bắt đầu')
    await visitor.submit(/: ?Trần Thị Thử$/)
    expect(visitor.page.url.pathname).toBe('/bundles/birth')
  })

  test('starting again goes on with the open declaration; another one is asked for', async () => {
    const visitor = await openCitizen(portal, 'Hoàng Thị Tượng Trưng')
    const draft = await startDraft(visitor)
    await visitor.submit('Tiếp tục', { relation: 'mother', birthCase: 'fatherUndetermined' })
    await visitor.get('/bundles/birth')
    expect(visitor.text).toContain('Bạn có một bản đang khai dở')
    await visitor.click('Khai tiếp bản đang dở')
    expect(visitor.page.url.pathname).toBe(`${draft}/hospital`)

    await visitor.get('/bundles/birth')
    await visitor.submit('Khai một bản khác')
    const other = visitor.page.url.pathname
    expect(other).not.toContain(draft)
    // A double click on “another” finds the one nobody has written in yet.
    await visitor.get('/bundles/birth')
    await visitor.submit('Khai một bản khác')
    expect(visitor.page.url.pathname).toBe(other)
  })

  test('a bundle nobody knows is a page that is not there', async () => {
    const visitor = await openCitizen(portal)
    expect((await visitor.get('/bundles/wedding')).status).toBe(404)
  })
})

describe('a page of questions', () => {
  test('sent empty, names every missing answer and links to it', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'family')
    await visitor.submit('Tiếp tục')
    expect(visitor.page.status).toBe(422)
    expect(visitor.page.document.title).toMatch(/^Lỗi: Bạn là ai với bé\? – Khai sinh cho bé/)
    expect(summaryOf(visitor)).toEqual([
      { text: 'Hãy chọn bạn là ai với bé.', to: '#relation' },
      { text: 'Hãy chọn tình trạng của cha mẹ bé.', to: '#birthCase' },
    ])
    for (const { to } of summaryOf(visitor)) {
      expect(visitor.page.document.querySelector(`input${to}`)).not.toBeNull()
    }
  })

  test('keeps what was typed beside what is wrong with it, now and on coming back', async () => {
    const { visitor, draft } = await openPage('Trần Thị Thử', 'hospital')
    await visitor.submit('Tiếp tục', { certificateCode: 'GCS 12 <script>' })
    expect(visitor.page.status).toBe(422)
    expect(valueOf(visitor, 'certificateCode')).toBe('GCS 12 <script>')
    await visitor.get(draft)
    expect(pageOf(visitor)).toBe('hospital')
    expect(valueOf(visitor, 'certificateCode')).toBe('GCS 12 <script>')
    expect(summaryOf(visitor)).toEqual([
      { text: expect.stringContaining('01234.GCS.00056.24'), to: '#certificateCode' },
    ])
  })

  test('refuses a number that may be a real person’s, says why, and keeps it nowhere', async () => {
    const { visitor, draft } = await openPage('Trần Thị Thử', 'parents')
    await visitor.submit('Tiếp tục', { fatherNumber: '001092000011' })
    expect(visitor.page.status).toBe(422)
    expect(summaryOf(visitor)[0]?.text).toContain('mã tỉnh thật')
    expect(visitor.page.html).not.toContain('001092000011')
    const { db } = portal.portal
    const row = await db.read
      .selectFrom('draft')
      .select(['declaration', 'unfinished'])
      .where('id', '=', draft.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain('001092000011')
  })

  test('shows what registers know with source, time and use, and asks for none of it', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'mother')
    expect(visitor.text).toContain('TRẦN THỊ THỬ')
    expect(visitor.text).toMatch(/Cơ sở dữ liệu quốc gia về dân cư, \d\d:\d\d, 05\/08\/2024/)
    expect(visitor.text).toContain('Dùng trong cả 3 tờ khai')
    expect(valueOf(visitor, 'motherName')).toBeUndefined()
  })

  test('a corrected value keeps what the register said, and the rest of the page', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'mother')
    await visitor.submit(/^Sửa Số nhà, đường, thôn của mẹ$/)
    await visitor.submit(/^Sửa Quê quán của mẹ$/, { motherStreet: 'Số 7 phố Khác' })
    expect(visitor.page.url.search).toBe('?correct=motherStreet%2CmotherNativePlace')
    expect(valueOf(visitor, 'motherNativePlace')).toBe('TP. Hạ Long, Quảng Ninh')
    expect(valueOf(visitor, 'motherStreet')).toBe('Số 7 phố Khác')

    await visitor.submit('Tiếp tục', { motherNativePlace: 'Uông Bí, Quảng Ninh' })
    expect(pageOf(visitor)).toBe('father')
    await visitor.submit('Trang trước')
    expect(valueOf(visitor, 'motherNativePlace')).toBe('Uông Bí, Quảng Ninh')
    expect(visitor.text).toContain('Sổ đang ghi: TP. Hạ Long, Quảng Ninh')

    await visitor.submit('Tiếp tục', { motherNativePlace: 'TP. Hạ Long, Quảng Ninh' })
    await visitor.submit('Trang trước')
    expect(valueOf(visitor, 'motherNativePlace')).toBeUndefined()
  })

  test('a value typed over a register’s goes back to it at one press, whatever stands in the field', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'child')
    await visitor.submit(/^Sửa Ngày sinh của bé$/)
    await visitor.submit('Tiếp tục', childBornOn('1', '8', '2024'))
    await visitor.submit('Trang trước')
    expect(visitor.text).toContain('Ví dụ: 1 8 2024. Sổ đang ghi: 02/08/2024.')
    await visitor.submit(/^Dùng giá trị của sổ: 02\/08\/2024/, childBornOn('', '', ''))
    expect(pageOf(visitor)).toBe('child')
    expect(valueOf(visitor, 'childBornOn.day')).toBeUndefined()
    expect(visitor.text).not.toContain('Sổ đang ghi')
    expect(visitor.text).toContain('02/08/2024')
  })

  test('what was typed for want of a register is the register’s once it says the same; only what is open is explained', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'hospital')
    await answer(visitor, { certificateCode: '91401.GCS.99999.24' })
    const typed = { childName: 'nguyễn an nhiên', ...childBornOn('2', '8', '2024') }
    await visitor.submit('Tiếp tục', typed)
    await visitor.submit('Trang trước')
    await answer(visitor, { certificateCode: thu.certificateCode ?? '' })
    expect(pageOf(visitor)).toBe('child')
    expect(visitor.text).not.toContain('Sổ đang ghi')
    expect(visitor.text).not.toContain('Không thấy trong')
    expect(valueOf(visitor, 'childName')).toBeUndefined()
    expect(visitor.text).toContain('NGUYỄN AN NHIÊN')
  })

  test('opens a register’s value by itself when it breaks a rule', async () => {
    const liar = { ...thu, relation: 'mother' }
    const { visitor } = await openPage('Đỗ Văn Thí', 'parents', {
      ...liar,
      certificateCode: '96301.GCS.00007.24',
    })
    expect(valueOf(visitor, 'motherNumber')).toMatch(/^963/)
    expect(summaryOf(visitor)).toEqual([
      { text: expect.stringContaining('số này không phải số của bạn'), to: '#motherNumber' },
    ])
  })

  test('of a later step leads to the first that is open', async () => {
    const { visitor, draft } = await openPage('Trần Thị Thử', 'hospital')
    await visitor.get(`${draft}/contact`)
    expect(visitor.page.url.pathname).toBe(`${draft}/hospital`)
    await visitor.get(`${draft}/check`)
    expect(visitor.page.url.pathname).toBe(`${draft}/hospital`)
    expect((await visitor.get(`${draft}/nowhere`)).status).toBe(404)
  })

  test('is kept for later, and the list says until when', async () => {
    const { visitor, draft } = await openPage('Trần Thị Thử', 'hospital')
    await visitor.submit('Lưu và để sau', { certificateCode: thu.certificateCode ?? '' })
    expect(visitor.page.url.pathname).toBe('/dossiers')
    expect(visitor.text).toContain('Đã lưu.')
    expect(visitor.text).toMatch(/Giữ đến \d\d:\d\d, 04\/09\/2024/)
    await visitor.get(draft)
    expect(pageOf(visitor)).toBe('parents')
  })

  test('a deleted declaration is gone', async () => {
    const { visitor, draft } = await openPage('Trần Thị Thử', 'hospital')
    await visitor.submit('Xóa hẳn bản khai này')
    expect(visitor.text).toContain('Đã xóa bản khai dở')
    expect((await visitor.get(draft)).status).toBe(404)
  })
})

describe('a register that does not answer', () => {
  test('opens its fields and says so in a plain sentence; nothing blocks', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'hospital')
    const ctx = { ...portal.portal, actor: operator, now: portal.portal.clock.now(), recordedAt: 0 }
    await setFault(ctx, 'register:hospital', true)
    await answer(visitor, thu)
    expect(pageOf(visitor)).toBe('child')
    expect(visitor.text).toContain('Hiện không hỏi được dữ liệu bệnh viện gửi lên')
    expect(valueOf(visitor, 'childName')).toBe('')
    await setFault(ctx, 'register:hospital', false)
    await visitor.get(visitor.page.url.pathname)
    expect(visitor.text).toContain('NGUYỄN AN NHIÊN')
  })

  test('and one that knows nothing says so too', async () => {
    const { visitor } = await openPage('Trần Thị Thử', 'hospital')
    await answer(visitor, { certificateCode: '91401.GCS.99999.24' })
    expect(visitor.text).toContain('Không thấy trong dữ liệu bệnh viện gửi lên')
  })
})
