import { expect, test } from '@playwright/test'
import { declare, figure, finish, send, signIn, thu, tuong } from './people.ts'

test('one declaration, three agencies, and the measured result', async ({ page }) => {
  const before = await figure(page, 'end-to-end-online')

  await signIn(page, 'citizen', thu.name)
  await declare(page, thu)
  await expect(page.getByRole('heading', { name: 'Khai một lần', exact: true })).toBeVisible()
  const receipt = await send(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã nhận hồ sơ của bạn')
  await expect(page.getByText(/^001\.00\.00\.H49-240805-\d{4}$/)).toBeVisible()
  await expect(page.getByText(/08\/08\/2024/).first()).toBeVisible()

  const dossier = receipt.replace('/receipt', '')
  await finish(page, 'Bùi Thị Mẫu Mực', thu.child)
  await finish(page, 'Đặng Văn Thử Việc', thu.child)
  await finish(page, 'Cao Thị Thí Điểm', thu.child)

  await signIn(page, 'citizen', thu.name)
  await page.goto(dossier)
  await expect(page.locator('.map').getByText('Đã trả kết quả', { exact: true })).toHaveCount(3)
  await expect(page.getByRole('link', { name: /Xem và in/ })).toHaveCount(3)

  const after = await figure(page, 'end-to-end-online')
  expect(after.numerator).toBe(before.numerator + 1)
  expect(after.denominator).toBe(before.denominator + 1)
})

test('the map of an open dossier follows an official’s work by itself', async ({
  page,
  browser,
}) => {
  await signIn(page, 'citizen', 'Hoàng Thị Thử Sáu')
  await page.goto('/dossiers')
  await page.getByRole('link', { name: 'Dương Hiếu Thử' }).first().click()
  await expect(page.getByText('Đang xem xét hồ sơ', { exact: true })).toBeVisible()

  const desk = await browser.newPage()
  await signIn(desk, 'official', 'Đặng Văn Thử Việc')
  await desk.goto('/office')
  await desk.getByRole('link', { name: 'Dương Hiếu Thử' }).first().click()
  await desk.getByRole('button', { name: 'Thẩm định: đạt' }).click()
  await desk.close()

  await expect(page.getByText('Đang chờ phê duyệt', { exact: true })).toBeVisible()
})

test('sending twice, by the back button and again, is one dossier with one receipt', async ({
  page,
}) => {
  await signIn(page, 'citizen', tuong.name)
  await declare(page, tuong)
  const check = page.url()
  const receipt = await send(page)
  await page.goto(check)
  await expect(page).toHaveURL(receipt)
})
