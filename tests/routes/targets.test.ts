import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildRollUps } from '#app/services/measuring/counting-anew.server.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { issued, tell } from '#tests/support/history.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  const { db } = portal.portal
  await addSmallCast(db)
  const done = issued('2024-07-22 08:00', '2024-07-22 10:00')
  const steps = { 'birth-registration': done }
  await tell(db.write, ...['a', 'b', 'c'].map((id) => ({ id, steps })))
  await rebuildRollUps(db)
})
afterAll(() => portal.close())

test('an operator sets, changes and drops a target without scripts, and managers see it beside the league', async () => {
  const browser = openBrowserless(portal.url)
  await browser.get('/sign-in?as=operator')
  await browser.submit(/^Đăng nhập: /)
  await browser.get('/operator/targets')
  expect(browser.text).toContain('Chưa đặt mục tiêu nào')

  const wanted = { whose: 'agency/civil-status', figure: 'end-to-end-online', unit: 'dossier' }
  await browser.submit('Lưu mục tiêu', { ...wanted, least: '170' })
  expect(browser.page.status).toBe(422)
  for (const mistake of [
    'Hãy nhập một số từ 0 đến 100',
    'một ngày có trong lịch',
    'chọn đơn vị “Bước”',
  ])
    expect(browser.text).toContain(mistake)
  expect(browser.page.document.querySelector('#least')?.getAttribute('value')).toBe('170')

  const day = { 'untilOn.day': '31', 'untilOn.month': '12', 'untilOn.year': '2024' }
  await browser.submit('Lưu mục tiêu', { unit: 'step', least: '67,5', ...day })
  expect(browser.text).toContain('Đã lưu mục tiêu.')
  await browser.click(/^Sửa/)
  expect(browser.page.document.querySelector('#least')?.getAttribute('value')).toBe('67.5')
  await browser.submit('Lưu mục tiêu', { least: '75' })

  await browser.get('/measures/manage?from=2024-07-01&to=2024-07-31')
  expect(browser.text).toContain('75% đến 31/12/2024')
  await browser.get('/measures/manage?agency=civil-status&from=2024-07-01&to=2024-07-31')
  expect(browser.text).toContain('75% đến hết 31/12/2024')

  await browser.get('/operator/targets')
  await browser.submit(/^Bỏ/)
  expect(browser.text).toContain('Đã bỏ mục tiêu.')
  expect(browser.text).not.toContain('75%')
})
