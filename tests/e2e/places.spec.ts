import { expect, test } from '@playwright/test'
import { openDatabase } from '#db/database.server.ts'
import { citizenOf, register } from '#tests/families/register.ts'
import { twinsOfOneMother } from '#tests/families/twins.ts'
import { violationsOn } from './page-checks.ts'
import { begin, signIn } from './people.ts'

test.beforeAll(async () => {
  const store = openDatabase(process.env.DATABASE_UNDER_TEST ?? '')
  await register(store, twinsOfOneMother)
  await store.close()
})

test('places come while somebody types, and the one that is chosen is kept', async ({ page }) => {
  await signIn(page, 'citizen', citizenOf(twinsOfOneMother, 'f3-mother').name)
  await page.goto('/bundles/birth')
  await page.getByRole('button', { name: begin }).click()
  await page.waitForURL(/\/family$/)
  const goOn = page.getByRole('button', { name: /^(Tiếp tục|Đúng rồi, tiếp tục)$/ })
  await page.getByRole('radio', { name: 'Mẹ', exact: true }).check()
  await page.getByRole('radio', { name: /^Chưa xác định cha/ }).check()
  await goOn.click()
  await page.getByLabel('Mã giấy chứng sinh', { exact: true }).fill('90101.GCS.90003.24')
  await goOn.click()
  await page.waitForURL(/\/child$/)
  await goOn.click()
  await page.waitForURL(/\/parents$/)
  await goOn.click()
  await page.waitForURL(/\/mother$/)

  await page.getByRole('button', { name: 'Sửa Xã, phường nơi mẹ cư trú' }).click()
  const field = page.getByLabel('Xã, phường nơi mẹ cư trú', { exact: true })
  await expect(field).toHaveValue(/^Phường .+, Hà Nội$/)
  await field.fill('')
  await field.pressSequentially('hong hai ha l')
  const place = page.getByRole('radio', { name: 'Phường Hồng Hải, TP. Hạ Long, Quảng Ninh' })
  await expect(place).toBeVisible()
  await expect(page.getByText(/^Tìm thấy \d+ nơi/)).toBeAttached()
  expect(await violationsOn(page)).toEqual([])
  await place.check()
  await goOn.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/mother'))
  await page.getByRole('button', { name: 'Trang trước' }).click()
  await expect(field).toHaveValue('Phường Hồng Hải, TP. Hạ Long, Quảng Ninh')
})
