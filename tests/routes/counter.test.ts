import { expect, test } from 'vitest'
import { answerPages } from '#seeds/demo/citizen.ts'
import { startAtCounter } from '#app/services/counter.server.ts'
import { fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { addColleague, openOffices, post } from '#tests/support/office.ts'
import { as, knowsOf, mother, otherRegistrar, registrar } from '#tests/support/portal.ts'
import { startPortal } from '#tests/support/server.ts'

test('the receiver finds who came, types the declaration and prints the slip, without scripts', async () => {
  const { portal, enter } = await openOffices()
  portal.clock.reach(as(portal, registrar, '2024-08-05 08:00').now)
  const desk = await enter(registrar)
  await desk.get('/office')
  await desk.get('/office/counter')
  expect(desk.text).toContain('Quầy tiếp nhận')
  await desk.submit('Tìm', { who: 'tran thi thu' })
  expect(desk.page.url.search).toBe('')
  expect(desk.text).toContain('Tìm thấy 1 người')
  await desk.submit(/^Khai sinh cho bé: ?Khai giúp Trần Thị Thử$/)
  expect(desk.text).toContain('Bạn khai giúp Trần Thị Thử')
  await fill(desk, thu)
  expect(desk.text).toContain('Họ cam đoan bằng lời')
  await desk.submit('Gửi hồ sơ')
  expect(desk.page.status).toBe(422)
  expect(desk.text).toContain('Hãy đọc lại cho Trần Thị Thử')
  await desk.submit('Gửi hồ sơ', { pledge: 'yes' })
  expect(desk.page.url.pathname).toMatch(/^\/office\/counter\/[\w-]+$/)
  expect(desk.text).toContain('Giấy tiếp nhận hồ sơ và hẹn trả kết quả')
  expect(desk.text).toContain('Tại quầy')

  const citizen = await enter(mother, 'citizen')
  await citizen.get('/dossiers')
  expect(citizen.text).toContain('Nguyễn An Nhiên')
  await citizen.get('/reads')
  expect(citizen.text).toContain('Cán bộ tra tên bạn tại quầy')
  expect(citizen.text).toContain('Bùi Thị Mẫu Mực')
})

test('nothing typed is lost: a draft saved for later stands at the counter, in both languages', async () => {
  const { portal, enter } = await openOffices()
  portal.clock.reach(as(portal, registrar, '2024-08-05 08:00').now)
  const desk = await enter(registrar)
  await desk.get('/office/counter')
  await desk.submit('Tìm', { who: 'Trần Thị Thử' })
  await desk.submit(/^Khai sinh cho bé/)
  await desk.submit('Lưu và để sau', { relation: 'mother' })
  expect(desk.page.url.pathname + desk.page.url.search).toBe('/office/counter?saved=1')
  expect(desk.text).toContain('Đang khai dở tại quầy này')
  desk.jar.set('lang', 'en')
  await desk.get('/office/counter')
  expect(desk.text).toContain('Open at this counter')
  await desk.submit('Find', { who: '001195000011' })
  expect(desk.page.status).toBe(422)
  expect(desk.text).toContain('may belong to a real person')
  expect(desk.page.document.body.innerHTML).not.toContain('001195000011')
})

test('is closed to officials who do not receive people, to other offices, and to citizens', async () => {
  const { portal, enter } = await openOffices()
  const draftId = await startAtCounter(
    as(portal, registrar, '2024-08-05 08:00'),
    mother.id,
    'birth',
  )
  const appraiser = await enter(await addColleague(portal, registrar, 'appraiser', ['appraiser']))
  await appraiser.get('/office')
  expect(appraiser.text).not.toContain('Khai giúp người đến quầy')
  for (const path of ['/office/counter', `/drafts/${draftId}/family`]) {
    await appraiser.get(path)
    expect(appraiser.page.status).toBe(403)
  }
  const find = await post(appraiser, '/office/counter', { who: 'Trần Thị Thử' })
  expect(find.status).toBe(403)
  const other = await enter(otherRegistrar)
  await other.get(`/drafts/${draftId}/family`)
  expect(other.page.status).toBe(404)
  const citizen = await enter(mother, 'citizen')
  await citizen.get('/office/counter')
  expect(citizen.page.status).toBe(403)
  await citizen.get(`/drafts/${draftId}/family`)
  expect(citizen.page.status).toBe(404)
})

test('a counter that may not take the dossier says which office does, and offers no sending', async () => {
  const { portal, enter } = await openOffices()
  const ctx = as(portal, otherRegistrar, '2024-08-05 08:00')
  const draftId = await startAtCounter(ctx, mother.id, 'birth')
  await answerPages(ctx, draftId, knowsOf('mau-thu'))
  const desk = await enter(otherRegistrar)
  await desk.get(`/drafts/${draftId}/check`)
  expect(desk.text).toContain('Cơ quan nhận hồ sơ này: UBND Phường Bạch Đằng')
  expect(desk.text).not.toContain('Gửi hồ sơ')
})

test('whose session ended is asked to sign in as an official again', async () => {
  const { portal, enter } = await openOffices()
  const draftId = await startAtCounter(
    as(portal, registrar, '2024-08-05 08:00'),
    mother.id,
    'birth',
  )
  const desk = await enter(registrar)
  desk.jar.set('sid', 'gone')
  await desk.get(`/drafts/${draftId}/family`)
  expect(desk.page.url.searchParams.get('as')).toBe('official')
})

test('a citizen files the card alone from the page before the start', async () => {
  const { portal, url, close } = await openOffices()
  portal.clock.reach(as(portal, registrar, '2024-08-05 08:00').now)
  const visitor = await openCitizen({ portal, url, close })
  await visitor.get('/bundles/birth')
  expect(visitor.text).toContain('Bé đã có giấy khai sinh?')
  await visitor.submit('Chỉ cấp thẻ bảo hiểm y tế')
  const passed = await fill(
    visitor,
    {
      ...thu,
      birthCertificateNumber: '7/2024',
      birthCertificateCommune: '914-01',
      childName: 'Nguyễn Bảo Châu',
      'childBornOn.day': '3',
      'childBornOn.month': '6',
      'childBornOn.year': '2024',
      childSex: 'male',
      fatherRecorded: 'notRecorded',
    },
    'check',
  )
  expect(passed).toEqual([
    'family',
    'certificate',
    'child',
    'parents',
    'mother',
    'household',
    'card',
    'contact',
  ])
  expect(visitor.text).not.toContain('Tờ khai đăng ký khai sinh')
  await visitor.submit('Gửi hồ sơ', { pledge: 'yes' })
  expect(visitor.text).toContain('Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi')
  await startDraft(visitor)
  expect(pageOf(visitor)).toBe('family')
})

test('people are looked for only so often from one address, however it is written', async () => {
  const limited = await startPortal({ rateLimit: 0.05 })
  const look = async (path: string) => {
    const body = new URLSearchParams({ who: '901195000011' })
    const headers = { 'sec-fetch-site': 'same-origin' }
    const to = `${limited.url}${path}`
    return (await fetch(to, { method: 'POST', body, headers, redirect: 'manual' })).status
  }
  const ways = ['/office/counter', '/office/counte%72', '/office/counter.data', '/office/counter/']
  const answers = []
  for (const way of ways) answers.push(await look(way))
  expect(answers.indexOf(429)).toBe(3)
  await limited.close()
})
