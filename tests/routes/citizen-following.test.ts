import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide } from '#app/services/deciding.server.ts'
import type { Actor } from '#machines/permissions.ts'
import { instantAt } from '#machines/calendar.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { declare, fill, openCitizen, startDraft, thu } from '#tests/support/citizen.ts'
import { insurer, knowsOf, police, registrar } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

const events = ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER'] as const

async function work(path: string, stepId: string, actor: Actor, some: readonly string[] = events) {
  const { db, clock, wall, deliver } = portal.portal
  const dossierId = path.split('/')[2] ?? ''
  for (const type of events.filter((event) => some.includes(event))) {
    await decide({ db, actor, now: clock.now(), recordedAt: wall() }, { dossierId, stepId }, type)
    await deliver()
  }
}

/** What the map says of the steps, between its first station (declared) and its last (all done). */
const states = ({ page }: Browserless) =>
  [...page.document.querySelectorAll('.map__state')]
    .map(({ textContent }) => textContent)
    .slice(1, -1)

test('the whole journey, without scripts: the map, who has it, results as they come', async () => {
  const visitor = await openCitizen(portal)
  const dossier = await declare(visitor, thu)
  await visitor.click('Theo dõi hồ sơ')
  expect(states(visitor)).toEqual([
    'Cơ quan đã nhận, chờ cán bộ xem',
    'Chờ việc trước',
    'Chờ việc trước',
  ])
  expect(visitor.text).toContain('chưa có cán bộ nào nhận việc')
  expect(visitor.text).toContain('Tự bắt đầu ngay khi xong: Đăng ký khai sinh')
  expect(visitor.text).toContain('Chưa có kết quả')

  await work(dossier, 'birth-registration', registrar, ['CLAIM', 'RECEIVE'])
  await visitor.get(dossier)
  expect(states(visitor)[0]).toBe('Đang xem xét hồ sơ')
  expect(visitor.text).toContain('Đang giữ')
  expect(visitor.text).toContain('Bùi Thị Mẫu Mực, Công chức tư pháp')

  await work(dossier, 'birth-registration', registrar, ['APPRAISE', 'APPROVE', 'SIGN', 'DELIVER'])
  await visitor.get(dossier)
  expect(states(visitor).slice(1)).toEqual([
    'Cơ quan đã nhận, chờ cán bộ xem',
    'Cơ quan đã nhận, chờ cán bộ xem',
  ])
  await visitor.click(/^Xem và in Giấy khai sinh$/)
  expect(visitor.text).toContain('NGUYỄN AN NHIÊN')
  expect(visitor.text).toMatch(/Số định danh cá nhân ?9143?24\d+/)
  expect(visitor.page.html).not.toContain('modulepreload')

  await work(dossier, 'permanent-residence', police)
  await work(dossier, 'health-card', insurer)
  await visitor.get(dossier)
  expect(states(visitor)).toEqual(Array(3).fill('Đã trả kết quả'))
  expect(visitor.text).toContain('đã đúng hẹn')
  expect(visitor.text).toContain('Bạn gửi hồ sơ; cổng nhận và hẹn ngày trả')

  await visitor.get('/dossiers')
  expect(visitor.text).toContain('Đã xong')
  expect(visitor.text).toContain('3 trên 3 việc')
  expect(visitor.text).toContain('Hồ sơ Nguyễn An Nhiên đã xong tất cả các việc.')
})

test('an open page can ask whether anything changed', async () => {
  const visitor = await openCitizen(portal, 'Hoàng Thị Tượng Trưng')
  const dossier = await declare(visitor, {
    relation: 'mother',
    birthCase: 'fatherUndetermined',
    certificateCode: '91401.GCS.00013.24',
    firstCareFacility: 'communeStation',
  })
  const mark = async () => {
    const headers = { cookie: visitor.jar.header() }
    return (await fetch(`${portal.url}${dossier}/mark`, { headers })).text()
  }
  const before = await mark()
  expect(await mark()).toBe(before)
  const { db, clock, wall } = portal.portal
  const ctx = { db, now: clock.now(), recordedAt: wall() }
  const other = { ...registrar, id: 'registrar-914-02', officeId: 'civil-status-914-02' }
  const step = { dossierId: dossier.split('/')[2] ?? '', stepId: 'birth-registration' }
  await decide({ ...ctx, actor: other }, step, 'CLAIM')
  expect(await mark()).not.toBe(before)
})

test('what is late is said plainly, with how long, where and what can be done', async () => {
  const visitor = await openCitizen(portal, 'Kiều Thị Thử Mười Lăm')
  const dossier = await declare(visitor, knowsOf('under-way-15'))
  await portal.portal.moveClock(instantAt('2024-08-06', '10:00'))
  await visitor.get(dossier)
  expect(visitor.text).toContain('Hồ sơ đang trễ hẹn')
  expect(visitor.text).toMatch(/hẹn 17:00, Thứ Hai 05\/08\/2024, nay quá hạn 2 giờ/)
  expect(visitor.text).toContain('Việc đang ở UBND Phường Bạch Đằng, TP. Hạ Long')

  await work(dossier, 'birth-registration', registrar)
  await visitor.get(dossier)
  expect(visitor.text).toContain('đã trễ hẹn')
  await visitor.get('/dossiers')
  expect(visitor.text).not.toContain('Đang trễ hẹn')
  expect(visitor.text).toContain('1 trên 3 việc')
})

test('somebody else’s draft and dossier are not there, under any address', async () => {
  const owner = await openCitizen(portal, 'Phạm Thị Ví Dụ')
  const draft = await startDraft(owner)
  const answers = { ...thu, certificateCode: '90101.GCS.00345.24', fatherNumber: '901090000021' }
  await fill(owner, answers, 'hospital')
  const sent = await openCitizen(portal, 'Đỗ Văn Thí')
  const dossier = await declare(sent, {
    ...thu,
    relation: 'father',
    certificateCode: '96301.GCS.00007.24',
    residesWith: 'father',
  })

  const stranger = await openCitizen(portal)
  const addresses = [
    draft,
    `${draft}/family`,
    `${draft}/check`,
    dossier,
    ...['/mark', '/receipt', '/qr.svg', '/results/birth-registration'].map((end) => dossier + end),
  ]
  for (const address of addresses) {
    expect((await stranger.get(address)).status, address).toBe(404)
    expect(stranger.text).not.toContain('ĐỖ HẢI ĐĂNG')
  }
  const posted = await fetch(`${portal.url}${draft}`, {
    method: 'POST',
    body: '',
    headers: {
      cookie: stranger.jar.header(),
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  expect(posted.status).toBe(404)
  await owner.get(draft)
  expect(owner.page.status).toBe(200)
})
