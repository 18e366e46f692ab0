import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { openBrowserless, type Browserless } from '#tests/support/browserless.ts'
import { declare, fill, openCitizen, startDraft } from '#tests/support/citizen.ts'
import { post, wholePath } from '#tests/support/office.ts'
import { knowsOf, registrar } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

const grandfather = 'Lê Giả Định'
const uyensHead = 'Chu Văn Mẫu Ông Mười Bốn'
const vinhsHead = 'La Văn Mẫu Ông Mười Lăm'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

/** The mother declares; gives her browser, her dossier and the link she may pass on. */
async function ask(mother: string, family: string) {
  const visitor = await openCitizen(portal, mother)
  const dossier = await declare(visitor, knowsOf(family))
  return { visitor, dossier, link: linkIn(visitor) }
}

const linkIn = ({ page }: Browserless) =>
  page.document.querySelector('.pass-on code')?.textContent ?? ''

const keyIn = ({ page }: Browserless) =>
  page.document.querySelector('input[name=key]')?.getAttribute('value') ?? ''

test('before sending, the mother reads whom we will ask and what waits for it', async () => {
  const visitor = await openCitizen(portal, 'Vũ Thị Nghiệm')
  await startDraft(visitor)
  await fill(visitor, knowsOf('thi-nghiem'))
  expect(visitor.text).toContain('Cần chủ hộ đồng ý')
  expect(visitor.text).toContain('chúng tôi hỏi Đỗ Văn Thí (chủ hộ) trên VNeID')
  const father = await openCitizen(portal, 'Đỗ Văn Thí')
  await startDraft(father)
  await fill(father, { ...knowsOf('thi-nghiem'), relation: 'father' })
  expect(father.text).not.toContain('Cần chủ hộ đồng ý')
})

describe('an agreement', () => {
  test('is asked for, given and told, without scripts', async () => {
    const { visitor, dossier, link } = await ask('Phạm Thị Ví Dụ', 'hoa-du')
    expect(visitor.text).toContain(`Đã hỏi ${grandfather}, chưa có trả lời`)
    expect(visitor.text).toMatch(/Chúng tôi nhắc lại lúc \d\d:\d\d, 06\/08\/2024/)
    expect(visitor.text).toContain('giờ của cơ quan không chạy')

    const head = openBrowserless(portal.url)
    await head.get(link)
    expect(head.page.url.pathname).toBe('/sign-in')
    await head.submit(new RegExp(`: ?${grandfather}$`))
    expect(head.page.url.href).toBe(link)
    expect(head.text).toContain('VNeID mô phỏng')
    expect(head.text).toContain('LÊ BÌNH MINH')
    expect(head.text).toContain('PHẠM THỊ VÍ DỤ')
    expect(head.text).not.toContain('90101.GCS')
    expect(head.page.html).not.toContain('modulepreload')

    await head.submit('Tôi đồng ý')
    expect(head.page.url.pathname).toBe(new URL(link).pathname)
    expect(head.text).toContain('Ý kiến của bạn đã được ghi lại')
    expect(head.text).toMatch(/Bạn đã đồng ý lúc \d\d:\d\d, 05\/08\/2024/)
    await head.get('/dossiers')
    expect(head.text).toMatch(/Xin ý kiến của bạn.*Bạn đã đồng ý lúc/)
    expect(head.page.document.querySelector('a[href^="/dossiers/"]')).toBeNull()

    await visitor.get(dossier)
    expect(visitor.text).toContain(`${grandfather} đã đồng ý`)
    expect(linkIn(visitor)).toBe('')
    await visitor.get('/dossiers')
    expect(visitor.text).toContain('Lê Bình Minh: chủ hộ đã đồng ý.')
  })

  test('counts once: the same form again leads to the same page, another answer is told of the first', async () => {
    const { link } = await ask('Kiều Thị Thử Mười Lăm', 'under-way-15')
    const { pathname } = new URL(link)
    const head = await openCitizen(portal, vinhsHead)
    await head.get(pathname)
    const yes = { answer: 'agree', key: keyIn(head) }
    const stale = { answer: 'decline', key: crypto.randomUUID(), reason: 'Nghĩ lại' }
    for (let time = 0; time < 2; time++) {
      expect(await post(head, pathname, yes)).toEqual({
        status: 303,
        location: `${pathname}?done=1`,
      })
    }
    const refused = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams(stale),
      headers: { cookie: head.jar.header(), 'sec-fetch-site': 'same-origin' },
    })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toMatch(
      new RegExp(`Câu này đã được trả lời: ${vinhsHead} đồng ý, lúc \\d\\d:\\d\\d, 05/08/2024`),
    )
    expect(await post(head, pathname, { answer: 'perhaps' })).toMatchObject({ status: 400 })
  })
})

test('a refusal needs a reason, which the mother reads with what she can do', async () => {
  const { visitor, dossier, link } = await ask('Hà Thị Thử Mười Bốn', 'under-way-14')
  for (const type of wholePath) {
    const { db, clock, wall, deliver } = portal.portal
    const ctx = { db, actor: registrar, now: clock.now(), recordedAt: wall() }
    await decide(
      ctx,
      { dossierId: dossier.split('/')[2] ?? '', stepId: 'birth-registration' },
      type,
    )
    await deliver()
  }
  await visitor.get(dossier)
  expect(visitor.text).toContain('Chờ chủ hộ đồng ý')
  expect(visitor.text).toContain('nếu chủ hộ đồng ý ngay bây giờ')
  expect(visitor.text).toContain(`Đến lượt ${uyensHead} trả lời. Giờ của cơ quan chưa chạy.`)

  const head = await openCitizen(portal, uyensHead)
  expect(head.text).toContain('Chờ bạn trả lời')
  await head.click('Xem và trả lời')
  await head.submit('Gửi: tôi không đồng ý')
  expect(head.page.status).toBe(422)
  expect(head.page.document.title).toMatch(/^Lỗi: /)
  expect(head.text).toContain('Hãy viết vì sao bạn không đồng ý.')
  await head.submit('Gửi: tôi không đồng ý', { reason: 'Hỏi số 001 090 000 021' })
  expect(head.text).toContain('Đừng ghi số định danh cá nhân vào lý do.')
  await head.submit('Gửi: tôi không đồng ý', { reason: 'x'.repeat(501) })
  expect(head.page.document.querySelector('textarea')?.textContent.trim()).toHaveLength(501)
  const reason = 'Nhà đang sửa <script>alert(1)</script>'
  await head.submit('Gửi: tôi không đồng ý', { reason })
  expect(head.text).toContain('Bạn không đồng ý, lúc')
  expect(head.text).toContain(reason)

  await visitor.get(dossier)
  expect(visitor.text).toContain('Dừng: chủ hộ không đồng ý')
  expect(visitor.text).toContain(`Lý do: “${reason}”`)
  expect(visitor.text).toContain('Bạn có thể làm gì tiếp?')
  expect(visitor.page.html).not.toContain('<script>alert')

  const stranger = await openCitizen(portal, 'Trần Thị Thử')
  expect((await stranger.get(new URL(link).pathname)).status).toBe(404)
  expect((await stranger.get('/consents/nobody')).status).toBe(404)
  await visitor.get(new URL(link).pathname)
  expect(visitor.page.url.pathname).toBe(dossier)
})

test('everything is there in English', async () => {
  const head = await openCitizen(portal, uyensHead)
  await head.submit('English')
  expect(head.text).toContain('You did not agree, at')
  await head.click(/^Read again/)
  expect(head.text).toContain('May the child be registered as living in your household?')
  expect(head.text).toContain('Simulated VNeID')
})
