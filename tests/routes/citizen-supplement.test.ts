import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import completed from '#seeds/scenario/cases/supplement-completed.ts'
import silence from '#seeds/scenario/cases/supplement-silence.ts'
import { birth } from '#seeds/scenario/words.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { post } from '#tests/support/office.ts'
import { playOnline, type Played } from '#tests/support/played.ts'
import { at } from '#tests/support/portal.ts'

const asked = '2024-08-05 12:00'
const place = 'Bệnh viện Sản Nhi Quảng Ninh (mô phỏng), khoa Sản'

const supplyEvents = ({ portal }: Played) =>
  portal.db.read.selectFrom('dossier_event').selectAll().where('type', '=', 'SUPPLY').execute()

const keyOn = ({ page }: Browserless, name: string) =>
  page.document.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? ''

describe('the page of a supplement', () => {
  let played: Played
  beforeAll(async () => {
    played = await playOnline(completed, asked)
  })
  afterAll(() => played.close())

  test('is called for on the dossier, with reason, last day, and the date if it is done right now', async () => {
    const { mother, path } = await played.follow('nhien')
    expect(mother.text).toContain('Cơ quan cần bạn bổ sung, chậm nhất 17:00, Thứ Tư 14/08/2024')
    expect(mother.text).toContain('Nơi sinh: Ghi đủ tên bệnh viện như trên giấy chứng sinh')
    expect(mother.text).toContain(
      'Nếu bạn bổ sung ngay bây giờ: Đăng ký khai sinh xong chậm nhất 17:00, Thứ Hai 05/08/2024',
    )
    expect(mother.text).not.toContain('trễ hẹn')
    await mother.click('Bổ sung ngay')
    expect(mother.page.url.pathname).toBe(`${path}/supplement/${birth}`)
    const fields = [...mother.page.document.querySelectorAll('main form [name]')].flatMap(
      (field) => {
        const name = field.getAttribute('name') ?? ''
        return ['key', 'asked'].includes(name) ? [] : [name]
      },
    )
    expect(fields).toEqual(['childBirthPlace'])
    expect(mother.page.html).not.toContain('modulepreload')
  })

  test('what is wrong comes back with everything that was typed', async () => {
    const { mother, path } = await played.follow('nhien')
    await mother.get(`${path}/supplement/${birth}`)
    await mother.submit('Gửi phần bổ sung', { childBirthPlace: 'x'.repeat(600) })
    expect(mother.page.status).toBe(422)
    const box = mother.page.document.querySelector('[name=childBirthPlace]')
    expect(box?.getAttribute('value')).toHaveLength(600)
    expect(box?.getAttribute('aria-invalid')).toBe('true')
    expect(await supplyEvents(played)).toEqual([])
  })

  test('exists for nobody else, and not for a step the dossier does not have', async () => {
    const path = `/dossiers/${played.dossierOf('nhien').id}`
    const stranger = await played.enter({ id: 'hoa-du-mother' })
    for (const page of [`supplement/${birth}`, `withdraw/${birth}`, `correct/${birth}`]) {
      await stranger.get(`${path}/${page}`)
      expect(stranger.page.status).toBe(404)
      const form = { key: crypto.randomUUID(), do: 'ask', childBirthPlace: place }
      expect(await post(stranger, `${path}/${page}?wrong.childName=yes`, form)).toMatchObject({
        status: 404,
      })
    }
    expect(await post(stranger, `${path}/again`, {})).toMatchObject({ status: 404 })
    const { mother } = await played.follow('nhien')
    await mother.get(`${path}/supplement/no-such-step`)
    expect(mother.page.status).toBe(404)
    expect(await supplyEvents(played)).toEqual([])
  })

  test('reads in English as well', async () => {
    const { mother, path } = await played.follow('nhien', 'en')
    expect(mother.text).toContain(
      'The office needs something from you by 17:00, Wednesday 14/08/2024',
    )
    await mother.get(`${path}/supplement/${birth}`)
    expect(mother.text).toContain('The office says: “Ghi đủ tên bệnh viện')
  })
})

test('sent twice it is one event with a new promise; an old page of it is told so and keeps the words', async () => {
  const played = await playOnline(completed, asked)
  const { mother, path } = await played.follow('nhien')
  const page = `${path}/supplement/${birth}`
  await mother.get(page)
  const form = { key: keyOn(mother, 'key'), asked: keyOn(mother, 'asked'), childBirthPlace: place }
  const stale = { ...form, key: crypto.randomUUID(), childBirthPlace: 'Một nơi khác hẳn' }
  const mark = (await mother.get(`${path}/mark`)).html
  await mother.get(page)
  const to = `${path}?sent=supplement&step=${birth}`
  for (let time = 0; time < 2; time++) {
    expect(await post(mother, page, form)).toEqual({ status: 303, location: to })
  }
  expect(await supplyEvents(played)).toHaveLength(1)
  expect((await mother.get(`${path}/mark`)).html).not.toBe(mark)

  await mother.get(to)
  expect(mother.text).toContain('Đăng ký khai sinh: hẹn lại 17:00, Thứ Hai 05/08/2024, vì')
  expect(mother.text).toContain('Đăng ký khai sinh: bạn đã bổ sung')

  const late = await fetch(new URL(page, played.url), {
    method: 'POST',
    body: new URLSearchParams(stale),
    headers: { cookie: mother.jar.header(), 'sec-fetch-site': 'same-origin' },
  })
  const told = await late.text()
  expect(late.status).toBe(409)
  expect(told).toContain('chính bạn (ở thẻ này hay thẻ khác)')
  expect(told).toContain('Một nơi khác hẳn')
  expect(await supplyEvents(played)).toHaveLength(1)
  await mother.get(page)
  expect([mother.page.status, mother.text.includes('Không còn gì phải bổ sung')]).toEqual([
    200,
    true,
  ])
  await played.close()
})

test('words typed while the session ended are shown again after signing in, and nothing is sent by itself', async () => {
  const played = await playOnline(completed, asked)
  const { mother, path } = await played.follow('nhien')
  const page = `${path}/supplement/${birth}`
  await mother.get(page)
  mother.jar.set('sid', 'a'.repeat(43))
  await mother.submit('Gửi phần bổ sung', { childBirthPlace: place })
  expect(mother.page.url.pathname).toBe('/sign-in')
  await mother.submit(/: ?Trần Thị Thử$/)
  expect([mother.page.status, mother.page.url.pathname]).toEqual([200, page])
  expect(mother.text).toContain('Những gì bạn vừa gõ vẫn còn')
  const box = mother.page.document.querySelector('[name=childBirthPlace]')
  expect(box?.getAttribute('value')).toBe(place)
  expect(await supplyEvents(played)).toEqual([])
  await mother.submit('Gửi phần bổ sung')
  expect(await supplyEvents(played)).toHaveLength(1)
  await played.close()
})

test('while the citizen is awaited nothing is late; each moved promise is told from when to when and why', async () => {
  const waiting = await playOnline(completed, asked)
  await waiting.portal.moveClock(at('2024-08-12 12:00'))
  const before = await waiting.follow('nhien')
  expect(before.mother.text).not.toContain('đang trễ hẹn')
  await waiting.close()

  const moved = await playOnline(completed, '2024-08-06 15:00')
  const { mother } = await moved.follow('nhien')
  const why = 'vì bạn đã bổ sung nên thời hạn được tính lại từ đầu'
  expect(mother.text).toContain(
    `Hẹn dời từ 17:00, Thứ Hai 05/08/2024 sang 17:00, Thứ Tư 07/08/2024, ${why}`,
  )
  expect(mother.text).toContain(
    'Hẹn dời từ 17:00, Thứ Năm 08/08/2024 sang 17:00, Thứ Hai 12/08/2024, vì việc trước xong muộn hơn',
  )
  await moved.close()

  const again = await playOnline(completed, '2024-08-12 09:00')
  const second = await again.follow('nhien')
  expect(second.mother.text).toContain('Đây là lần thứ 2 cơ quan yêu cầu')
  await again.close()
})

test('silence is a refusal that says why and what can be done: all is filled in when it is declared anew', async () => {
  const played = await playOnline(silence)
  const { mother } = await played.follow(Object.keys(silence.ends.dossiers)[0] ?? '')
  expect(mother.text).toContain('Hết hạn mà chưa có gì được gửi, nên theo luật việc này bị từ chối')
  expect(mother.text).toContain('Phải dừng theo: Đăng ký thường trú')
  expect(mother.text).toContain('Đã dừng, không có kết quả')
  await mother.submit('Khai lại, đã điền sẵn')
  expect(mother.page.url.pathname).toMatch(/^\/drafts\/[\w-]+\/check$/)
  expect(mother.text).toContain('91401.GCS')
  await played.close()
})
