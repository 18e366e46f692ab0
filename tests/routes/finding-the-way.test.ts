import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowserless, type Browserless } from '#tests/support/browserless.ts'
import { declare, fill, openCitizen, startDraft, thu } from '#tests/support/citizen.ts'
import { openOffices, type Offices } from '#tests/support/office.ts'

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

const firstCard = ({ page }: Browserless) =>
  (page.document.querySelector('.pick')?.textContent ?? '').replaceAll(/\s+/g, ' ')

test('sign-in names one person of each kind to begin with, on top', async () => {
  const visitor = openBrowserless(offices.url)
  await visitor.get('/sign-in')
  expect(firstCard(visitor)).toMatch(/^Lần đầu\? Bắt đầu ở đâyTrần Thị Thử/)
  await visitor.get('/sign-in?as=official')
  expect(firstCard(visitor)).toMatch(/^Lần đầu\? Bắt đầu ở đâyBùi Thị Mẫu Mực/)
  expect(visitor.page.document.querySelectorAll('.pick__hint')).toHaveLength(1)
})

test('a page that asks for what stands on a paper says what the person played knows', async () => {
  const visitor = await openCitizen(offices)
  await startDraft(visitor)
  const help = () => visitor.page.document.querySelector('main details:has(+ #answers)')
  expect(help()?.hasAttribute('open')).toBe(false)
  await fill(visitor, thu, 'hospital')
  expect(help()?.hasAttribute('open')).toBe(true)
  expect(help()?.textContent).toContain('Mã giấy chứng sinh: 91401.GCS.00012.24')
  expect(help()?.textContent).toContain('Số định danh của cha: 914092000011')
})

test('receipt and map lead to the official whose turn it is, and the receipt to asking the office', async () => {
  const visitor = await openCitizen(offices)
  const dossier = await declare(visitor, thu)
  await visitor.click('Hỏi về hồ sơ này')
  expect(visitor.page.url.pathname).toBe(`${dossier}/feedback`)
  for (const page of [dossier, `${dossier}/receipt`]) {
    await visitor.get(page)
    await visitor.click('UBND Phường Bạch Đằng, TP. Hạ Long: Đăng ký khai sinh')
    expect(firstCard(visitor)).toMatch(/^Hồ sơ bạn vừa xem đang ở đâyBùi Thị Mẫu Mực/)
    expect(firstCard(visitor)).toMatch(/\b1 việc đang chờ/)
  }
})

test('before declaring once more, what was sent already is named', async () => {
  const visitor = await openCitizen(offices, 'Đỗ Văn Thí')
  await visitor.get('/bundles/birth')
  expect(visitor.text).not.toContain('Bạn đã gửi rồi')
  const told = { ...thu, relation: 'father', certificateCode: '96301.GCS.00007.24' }
  const dossier = await declare(visitor, { ...told, residesWith: 'father' })
  await visitor.get('/bundles/birth')
  expect(visitor.text).toContain('Bạn đã gửi rồi')
  await visitor.click(/^Đỗ Hải Đăng, mã hồ sơ/)
  expect(visitor.page.url.pathname).toBe(dossier)
})
