import { expect, test } from '@playwright/test'
import { declare, finish, send, signIn, thi } from './people.ts'

test.use({ javaScriptEnabled: false })

test('the whole journey works without scripts, and the map moves on reload', async ({ page }) => {
  await signIn(page, 'citizen', thi.name)
  await declare(page, thi)
  const dossier = (await send(page)).replace('/receipt', '')

  await finish(page, 'Đinh Văn Tận Tâm', thi.child)
  await signIn(page, 'citizen', thi.name)
  await page.goto(dossier)
  await expect(page.locator('.map').getByText('Đã trả kết quả', { exact: true })).toHaveCount(1)

  await finish(page, 'Mai Thị Diễn Tập', thi.child)
  await finish(page, 'Trịnh Thị Ví Von', thi.child)
  await signIn(page, 'citizen', thi.name)
  await page.goto(dossier)
  await expect(page.locator('.map').getByText('Đã trả kết quả', { exact: true })).toHaveCount(3)
})
