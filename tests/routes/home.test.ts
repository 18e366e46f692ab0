import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedCast } from '#seeds/demo/cast.ts'
import { openBrowserless } from '#tests/support/browserless.ts'
import { declareBirth } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

test('the start page shows a declaration on its way, as soon as there is one', async () => {
  const visitor = openBrowserless(portal.url)
  await visitor.get('/')
  expect(visitor.text).toContain('Lúc này không có hồ sơ nào đang đi')
  expect(visitor.page.document.querySelector('.map')).toBeNull()

  await declareBirth(portal.portal)
  await visitor.get('/')
  expect(visitor.text).toContain('1 hồ sơ đang đi trên cổng')
  expect(visitor.page.document.querySelectorAll('.map__node')).toHaveLength(5)
  expect(visitor.text).not.toContain('Nhiên')
  expect(visitor.text).not.toContain('UBND Phường')
})

test('every number says where it comes from; the limits are those of the law of the day', async () => {
  const visitor = openBrowserless(portal.url)
  await visitor.get('/')
  const cards = [...visitor.page.document.querySelectorAll('.number')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' '),
  )
  expect(cards).toHaveLength(5)
  const [apart, once, before, launch, law] = cards
  expect(apart).toMatch(/^Cổng này · Nếu làm từng việc riêng3 tờ khai/)
  expect(once).toMatch(/^Cổng này · Khai ở đây1 lần khai/)
  expect(before).toMatch(/^Nhà nước công bố · Trước tháng 7\/202321 ngày/)
  expect(launch).toMatch(/^Nhà nước công bố · Từ 10\/7\/20234 ngày làm việc/)
  expect(law).toMatch(/^Luật của ngày hôm nay trên cổng · Văn bản 63\/2024\/NĐ-CP3 ngày làm việc/)
  expect(law).toContain('Khai sinh ngay trong ngày')
  expect(law).toContain('Thường trú 2 ngày làm việc (5 nếu phải xác minh)')
})

test('what is missing for some people is said on a page that every page leads to', async () => {
  const visitor = openBrowserless(portal.url)
  await visitor.get('/measures')
  await visitor.click('Đã kiểm tra gì, còn thiếu gì')
  expect(visitor.page.status).toBe(200)
  expect(visitor.text).toContain('Chưa có người khuyết tật nào thử cổng này')
})

test('the help desk’s address says that it is made up, and nobody is led to write there', async () => {
  const visitor = openBrowserless(portal.url)
  await visitor.get('/')
  const footer = visitor.page.document.querySelector('footer')
  expect(footer?.textContent).toContain('địa chỉ hư cấu')
  expect(footer?.querySelector('a[href^="mailto:"]')).toBeNull()
})
