import { afterAll, beforeAll, expect, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import type { FaultKind } from '#machines/faults.ts'
import { registers } from '#machines/bundle.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { operator } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'
import { date, everything } from '#tests/support/silent-registers.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

/** Every register breaks in the same way. */
async function breakAll(kind: FaultKind) {
  const { db, clock } = portal.portal
  const ctx = { db, actor: operator, now: clock.now(), recordedAt: 0 }
  for (const register of registers) await setFault(ctx, `register:${register}`, true, kind)
}

/** What is left to type after the mother's page. */
const family = {
  ...everything,
  fatherName: 'Nguyễn Văn Mẫu',
  ...date('fatherBornOn', '14', '3', '1992'),
  fatherEthnicity: 'Kinh',
  fatherNationality: 'Việt Nam',
  fatherNativePlace: 'TP. Hạ Long, Quảng Ninh',
  fatherResidenceType: 'permanent',
  fatherCommune: '914-01',
  fatherStreet: 'Số 12 phố Mẫu',
  marriageNumber: '1/2021',
  ...date('marriageRegisteredOn', '20', '11', '2021'),
  marriageRegisteredAt: 'UBND Phường Bạch Đằng',
  householderName: 'Trần Thị Thử',
  householderNumber: '914194000010',
  parentHouseholdRelation: 'householder',
  requesterName: 'Trần Thị Thử',
  requesterPhone: '0912345678',
}

test.each(['slow', 'empty', 'wrong'] as const)(
  'with every register %s a mother without scripts comes to the end of the questions',
  async (kind) => {
    await breakAll(kind)
    const visitor = await openCitizen(portal)
    await visitor.get('/bundles/birth')
    await visitor.submit(/^(Bắt đầu khai|Khai một bản khác)$/)
    const until = kind === 'wrong' ? 'check' : 'hospital-certificate'
    await fill(visitor, kind === 'wrong' ? thu : family, until)
    expect(pageOf(visitor)).toBe(until)
    expect(visitor.page.status).toBe(200)
  },
  60_000,
)

test('the page of a slow register comes at once, with a plain sentence', async () => {
  await breakAll('slow')
  const visitor = await openCitizen(portal, 'Phạm Thị Ví Dụ')
  const began = performance.now()
  await startDraft(visitor)
  expect(performance.now() - began).toBeLessThan(4_000)
  await visitor.submit('Tiếp tục', { relation: 'mother', birthCase: 'married' })
  await visitor.submit('Tiếp tục', { certificateCode: '90101.GCS.00345.24' })
  expect(visitor.text).toContain('Hiện không hỏi được dữ liệu bệnh viện gửi lên')
}, 60_000)
