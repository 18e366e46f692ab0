import { expect, test } from '@playwright/test'
import { declare, du, finish, send, signIn } from './people.ts'

test('the head of the household is asked by a link, and the time of the police starts with the answer', async ({
  page,
}) => {
  await signIn(page, 'citizen', du.name)
  await declare(page, du)
  await expect(page.getByText('Cần chủ hộ đồng ý')).toBeVisible()
  const dossier = (await send(page)).replace('/receipt', '')
  const link = (await page.locator('code', { hasText: '/consents/' }).textContent()) ?? ''

  await finish(page, 'Dương Thị Chuẩn Mực', du.child)
  await signIn(page, 'citizen', du.name)
  await page.goto(dossier)
  await expect(page.getByText('Chờ chủ hộ đồng ý', { exact: true })).toBeVisible()

  await page.context().clearCookies()
  await page.goto(link)
  await page.getByRole('button', { name: /^Đăng nhập\s*:\s*Lê Giả Định$/ }).click()
  await page.waitForURL(link)
  await page.getByRole('button', { name: 'Gửi: tôi không đồng ý' }).click()
  await expect(page.getByRole('alert')).toContainText('Hãy viết vì sao bạn không đồng ý.')
  await page.getByRole('button', { name: 'Tôi đồng ý', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('đã được ghi lại')
  await page.goto('/dossiers')
  await expect(page.getByText(/^Bạn đã đồng ý lúc/)).toBeVisible()

  await signIn(page, 'citizen', du.name)
  await page.goto(dossier)
  await expect(page.getByText('Lê Giả Định đã đồng ý', { exact: true })).toBeVisible()
  await expect(page.getByText('Cơ quan đã nhận, chờ cán bộ xem', { exact: true })).toHaveCount(2)
})
