import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { fillDraft } from '#seeds/demo/citizen.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { openOffices, post, type Offices } from '#tests/support/office.ts'
import { choose, declareOwing, order, paymentOf } from '#tests/support/payments.ts'
import { as, knowsOf, mother, operator, registrar, stranger } from '#tests/support/portal.ts'

let offices: Offices
let dossierId: string
let browser: Browserless
let minute = 10
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())
beforeEach(async () => {
  // One after the other, so that the last one stands on top wherever they are listed.
  dossierId = await declareOwing(offices.portal, { time: `2024-08-05 08:${minute++}` })
  browser = await offices.enter(mother, 'citizen')
})

const now = (actor: Actor) => as(offices.portal, actor, '2024-08-05 08:00')
const payment = () => paymentOf(offices.portal, dossierId)

/** From the receipt to the page of the provider. */
async function goToProvider() {
  await browser.get(`/dossiers/${dossierId}/receipt`)
  await browser.click('Nộp 16.000 đồng')
  await browser.submit('Nộp 16.000 đồng trên mạng')
  expect(browser.page.url.pathname).toMatch(/^\/provider\/[\da-f-]{36}$/)
}

describe('before sending', () => {
  test('the check page says that an on-time birth costs nothing, and why', async () => {
    const ctx = as(offices.portal, stranger, '2024-08-05 09:00')
    const draftId = await fillDraft(ctx, 'birth', knowsOf('hoa-du'))
    const other = await offices.enter(stranger, 'citizen')
    await other.get(`/drafts/${draftId}/check`)
    expect(other.text).toContain('Bạn không phải nộp khoản nào.')
    expect(other.text).toContain('Lệ phí khai sinh đúng hạn')
    expect(other.text).toContain('60/2014/QH13')
  })
})

describe('paying without scripts', () => {
  test('leads from the receipt to the provider and back, and the office may approve', async () => {
    await goToProvider()
    expect(browser.text).toContain('Cổng thanh toán mô phỏng')
    await browser.submit('Thanh toán')
    expect(browser.page.url.pathname).toBe(`/pay/${(await payment()).id}`)
    expect(browser.text).toContain('Đã nhận đủ tiền')
    expect(browser.page.document.querySelector('form[method=post] .aksel-button')).toBeNull()
    await browser.get(`/dossiers/${dossierId}`)
    expect(browser.text).toContain('Đã nộp')
    expect((await payment()).standing).toBe('paid')
  })

  test.each([
    ['Không thành công', 'Nộp không thành công', 'failed'],
    ['Hủy', 'Đã hủy lần nộp', 'cancelled'],
  ])('“%s” leaves everything as it was, and can be tried again', async (button, said, standing) => {
    await goToProvider()
    await browser.submit(button)
    expect(browser.text).toContain(said)
    expect((await payment()).standing).toBe(standing)
    await browser.submit('Nộp lại 16.000 đồng')
    await browser.submit('Thanh toán')
    expect(browser.text).toContain('Đã nhận đủ tiền')
  })

  test('twice brings the second sum back, and the page says so', async () => {
    await goToProvider()
    await browser.submit('Thanh toán hai lần')
    expect(browser.text).toContain('Đã nhận đủ tiền')
    expect(browser.text).toMatch(/16\.000 đồng nộp thừa lúc .* đã được trả lại bạn/)
    await browser.get('/notices')
    expect(browser.text).toContain('mà bạn không còn phải nộp. Tiền đang được trả lại.')
    expect(browser.text).toContain('Khoản tiền cho Đăng ký khai sinh')
  })

  test('later: the way back stays open, and the order goes on where it was', async () => {
    await goToProvider()
    const { pathname } = browser.page.url
    await browser.click('Để sau, quay lại Một Lần')
    expect(browser.text).toContain('Chờ cổng thanh toán báo')
    await browser.get('/dossiers')
    expect(browser.text).toContain('16.000 đồng · Chờ cổng thanh toán báo')
    await browser.click('Nộp 16.000 đồng')
    await browser.submit('Đi tiếp đến cổng thanh toán')
    expect(browser.page.url.pathname).toBe(pathname)
  })

  test('with a double click takes the money once', async () => {
    await goToProvider()
    const form = { choice: 'pay', key: 'one-click' }
    const { pathname } = browser.page.url
    const answers = [await post(browser, pathname, form), await post(browser, pathname, form)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await payment()).toMatchObject({ standing: 'paid', returned: [] })
  })

  test('from a stale tab, after it is paid, changes nothing and says that it is paid', async () => {
    const { id } = await payment()
    await choose(offices.portal, await order(offices.portal, dossierId), 'pay')
    await offices.portal.deliver()
    await browser.get('/dossiers')
    const answer = await post(browser, `/pay/${id}`, { key: 'stale' })
    expect(answer).toEqual({ status: 303, location: `/pay/${id}` })
    expect((await payment()).attempts).toHaveLength(1)
  })

  test('while the provider does not answer says so, and nothing is lost', async () => {
    await setFault(now(operator), 'payment-provider', true)
    await browser.get(`/pay/${(await payment()).id}`)
    await browser.submit('Nộp 16.000 đồng trên mạng')
    expect(browser.page.status).toBe(503)
    expect(browser.text).toContain('Cổng thanh toán không trả lời')
    expect((await payment()).standing).toBe('due')
    await setFault(now(operator), 'payment-provider', false)
  })

  test('with nonsense is a mistake, never a failure', async () => {
    await goToProvider()
    const { pathname } = browser.page.url
    expect((await post(browser, pathname, { choice: 'steal' })).status).toBe(400)
    expect((await post(browser, '/provider/nobody', { choice: 'pay' })).status).toBe(404)
    await browser.get('/provider/nobody')
    expect(browser.page.status).toBe(404)
  })
})

describe('who sees a payment', () => {
  test('the applicant alone: others find nothing, nobody signs in first', async () => {
    const path = `/pay/${(await payment()).id}`
    const other = await offices.enter(stranger, 'citizen')
    await other.get(path)
    expect(other.page.status).toBe(404)
    const official = await offices.enter(registrar)
    await official.get(path)
    expect(official.page.status).toBe(403)
    const nobody = await offices.enter(mother, 'citizen')
    nobody.jar.set('sid', '')
    await nobody.get(path)
    expect(nobody.page.url.pathname).toBe('/sign-in')
  })

  test('the official at the desk sees whether it is paid', async () => {
    const step = [dossierId, 'birth-registration'] as const
    await offices.work(registrar, step, '2024-08-05 09:00', ['CLAIM', 'RECEIVE', 'APPRAISE'])
    const official = await offices.enter(registrar)
    await official.get(`/office/${step.join('/')}`)
    expect(official.text).toContain('Người dân chưa nộp 16.000 đồng.')
    expect(official.text).not.toContain('Duyệt')
    await choose(offices.portal, await order(offices.portal, dossierId), 'pay')
    await offices.portal.deliver()
    await official.get(`/office/${step.join('/')}`)
    expect(official.text).toContain('Người dân đã nộp 16.000 đồng')
    expect(official.page.document.querySelector('button[value=APPROVE]')).not.toBeNull()
  })

  test('the operator sees all of them and what the provider told', async () => {
    await choose(offices.portal, await order(offices.portal, dossierId), 'payTwice')
    const token = await offices.enter({ id: 'operator' }, 'operator')
    await token.get('/operator/payments')
    expect(token.text).toContain('Cổng thanh toán còn 2 tin chưa báo được')
    await offices.portal.deliver()
    await token.get('/operator/payments')
    expect(token.text).toMatch(/đã thu tiền.*thu thừa, trả lại.*đã trả lại/)
    const citizen = await offices.enter(mother, 'citizen')
    await citizen.get('/operator/payments')
    expect(citizen.page.status).toBe(403)
  })
})

// Last, because it takes the clock two months on.
test('before sending, the check page names the sum when something is to be paid', async () => {
  const ctx = as(offices.portal, stranger, '2024-10-07 09:00')
  const knows = { ...knowsOf('hoa-du'), certifiedCopies: '1' }
  const draftId = await fillDraft(ctx, 'birth', knows)
  const other = await offices.enter(stranger, 'citizen')
  other.jar.set('lang', 'en')
  await other.get(`/drafts/${draftId}/check`)
  expect(other.text).toContain('You pay 13,000 đồng online')
  expect(other.text).toContain('Late birth registration')
  expect(other.text).toContain('85/2019/TT-BTC (assumed)')
})
