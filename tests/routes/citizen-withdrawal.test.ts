import { beforeAll, expect, test } from 'vitest'
import consents from '#seeds/scenario/cases/consents.ts'
import completed from '#seeds/scenario/cases/supplement-completed.ts'
import { birth, home } from '#seeds/scenario/words.ts'
import { decide } from '#app/services/deciding.server.ts'
import { post } from '#tests/support/office.ts'
import { builtServer } from '#tests/support/built.ts'
import { playOnline, type Played } from '#tests/support/played.ts'
import { registrar } from '#tests/support/portal.ts'

beforeAll(async () => void (await builtServer()))

const events = ({ portal }: Played, type: string) =>
  portal.db.read.selectFrom('dossier_event').selectAll().where('type', '=', type).execute()

test('a step nobody works on is withdrawn at once; the page says before what ends with it and what goes on', async () => {
  const played = await playOnline(completed, '2024-08-05 08:20')
  const { mother, path } = await played.follow('nhien')
  await mother.click('Rút Đăng ký thường trú')
  expect(mother.text).toContain('Chưa có cán bộ nào đang làm: việc này dừng ngay khi bạn bấm.')
  expect(mother.text).toMatch(/Vẫn làm tiếp: Đăng ký khai sinh, Cấp thẻ bảo hiểm y tế/)
  expect(mother.text).not.toContain('Phải dừng theo')
  await mother.submit('Rút việc này', { reason: 'Số của tôi 901095000012' })
  expect(mother.page.status).toBe(422)
  expect(mother.text).toContain('Đừng ghi số định danh cá nhân vào đây.')
  await mother.submit('Rút việc này', { reason: 'Gia đình sắp chuyển nhà' })
  expect(mother.page.url.pathname).toBe(path)
  expect(mother.text).toContain('Đăng ký thường trú đã được rút')
  expect(mother.text).toContain('Bạn đã rút việc này lúc 08:20, 05/08/2024.')
  await mother.get(`${path}/withdraw/${home}`)
  expect(mother.text).toContain('Việc này không rút được nữa.')

  await mother.get(`${path}/withdraw/${birth}`)
  expect(mother.text).toMatch(/Phải dừng theo: Cấp thẻ bảo hiểm y tế/)
  expect(mother.text).toContain('hồ sơ khép lại')
  await mother.submit('Rút việc này', {})
  expect(mother.text).toContain('Dừng theo, vì bạn đã rút Đăng ký khai sinh.')
  expect(mother.text).toContain('không có kết quả nào')
  await played.close()
})

test('while an official is at work the office must agree; it can be taken back, and the second tab reads so', async () => {
  const played = await playOnline(completed, '2024-08-05 08:50')
  const { mother, path } = await played.follow('nhien')
  const page = `${path}/withdraw/${birth}`
  await mother.get(page)
  expect(mother.text).toContain('cơ quan phải đồng ý trước')
  const key = mother.page.document.querySelector('input[name=key]')?.getAttribute('value') ?? ''
  const ask = { key, do: 'ask', reason: '' }
  for (let time = 0; time < 2; time++) {
    const sent = `${path}?sent=withdrawalAsked&step=${birth}`
    expect(await post(mother, page, ask)).toEqual({ status: 303, location: sent })
  }
  expect(await events(played, 'ASK_WITHDRAWAL')).toHaveLength(1)
  const stale = { ...ask, key: crypto.randomUUID() }
  expect(await post(mother, page, stale)).toMatchObject({ status: 409 })

  await mother.get(path)
  expect(mother.text).toContain('Đến lượt cơ quan đồng ý; trước đó bạn vẫn đổi ý được')
  await mother.click('Đổi ý, không rút nữa')
  await mother.submit('Đổi ý, không rút nữa')
  expect(mother.text).toContain('Đăng ký khai sinh được làm tiếp như trước.')
  expect(await events(played, 'CANCEL_WITHDRAWAL')).toHaveLength(1)

  await mother.get(page)
  await mother.submit('Xin rút việc này')
  const of = { dossierId: played.dossierOf('nhien').id, stepId: birth }
  await decide(played.ctx(registrar), of, 'AGREE_WITHDRAWAL')
  const cancel = { key: crypto.randomUUID(), do: 'cancel' }
  const late = await fetch(new URL(page, played.url), {
    method: 'POST',
    body: new URLSearchParams(cancel),
    headers: { cookie: mother.jar.header(), 'sec-fetch-site': 'same-origin' },
  })
  expect(late.status).toBe(409)
  expect(await late.text()).toMatch(
    /Lúc 08:50, 05\/08\/2024, UBND [^:]*: Đăng ký khai sinh: cơ quan đồng ý cho rút/,
  )
  await played.close()
})

test('nobody answers the question: the applicant reads the way out, and the rest is closed with its results', async () => {
  const silent = Object.entries(consents.ends.dossiers).find(([, { steps }]) =>
    steps[home]?.startsWith('awaitingConsent'),
  )
  const played = await playOnline(consents)
  const { mother } = await played.follow(silent?.[0] ?? '')
  expect(mother.text).toMatch(/Chưa có ý kiến của .* hồ sơ chưa khép lại được/)
  await mother.click('Rút Đăng ký thường trú')
  await mother.submit('Rút việc này')
  expect(mother.text).toMatch(/Xong lúc|Đã rút/)
  expect(mother.text).not.toContain('Chưa có ý kiến của')
  await played.close()
})
