import { expect, test, type Page } from '@playwright/test'
import { pdf, png } from '../support/papers.ts'
import { violationsOn } from './page-checks.ts'
import { signIn } from './people.ts'

const CHILD = 'Nguyễn Tại Gia'

/** What the mother answers to what is asked, by the label of the field. */
const choices = [
  'Mẹ',
  'Đã đăng ký kết hôn',
  'Không có giấy chứng sinh, có người làm chứng',
  'Nữ',
  'Với mẹ',
  'Trạm y tế nơi bé thường trú',
]
const texts = {
  'Họ, chữ đệm, tên của bé': CHILD,
  Ngày: '1',
  Tháng: '8',
  Năm: '2024',
  'Nơi sinh': 'Nhà số 1 phố Diễn Tập',
  'Địa chỉ nơi sinh': 'TP. Hạ Long, Quảng Ninh',
  'Số định danh cá nhân của cha': '914085000051',
}

async function answerPage(page: Page) {
  for (const name of choices) {
    const choice = page.getByRole('radio', { name, exact: true })
    if (await choice.isVisible()) await choice.check()
  }
  for (const [label, text] of Object.entries(texts)) {
    const field = page.getByLabel(label, { exact: true })
    if (await field.isVisible()) await field.fill(text)
  }
  const before = page.url()
  await page.getByRole('button', { name: /^(Tiếp tục|Đúng rồi, tiếp tục)$/ }).click()
  await page.waitForURL((url) => url.href !== before)
}

const file = (buffer: Buffer, name: string) => ({ name, mimeType: 'image/png', buffer })

test('a birth at home: one photo from the phone, read by the official in the browser', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await signIn(page, 'citizen', 'Trần Thị Thử Một')
  await page.goto('/bundles/birth')
  await page.getByRole('button', { name: /^(Bắt đầu khai|Khai một bản khác)$/ }).click()
  await page.waitForURL(/\/drafts\//)
  for (let pages = 0; pages < 20 && !page.url().includes('/papers/'); pages++)
    await answerPage(page)

  const chooser = page.getByLabel('Chọn tệp hoặc chụp ảnh')
  await chooser.setInputFiles(file(png(Buffer.alloc(30 * 1024 * 1024)), 'large.png'))
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('alert')).toContainText('lớn hơn 5 MB')
  expect(await violationsOn(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)

  await chooser.setInputFiles(file(pdf('Lam chung'), 'anh.jpg'))
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.waitForURL(/\/check$/)
  await expect(page.getByText('anh.jpg (PDF, 1 KB)')).toBeVisible()
  await page.getByRole('checkbox', { name: /Tôi cam đoan/ }).check()
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click()
  await page.waitForURL(/\/receipt$/)

  await signIn(page, 'official', 'Bùi Thị Mẫu Mực')
  await page.goto('/office')
  await page.getByRole('link', { name: CHILD }).first().click()
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: /^Mở tệp 1\/1/ }).click()
  const paper = await opened
  await expect(paper).toHaveURL(/\/papers\/[\da-f-]{36}$/)
  const answer = await page.request.get(paper.url())
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect((await answer.body()).equals(pdf('Lam chung'))).toBe(true)
})
