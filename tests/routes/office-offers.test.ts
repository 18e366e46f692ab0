import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowedNow } from '#app/services/advancing.server.ts'
import { correct, sendBack } from '#app/services/correcting.server.ts'
import { concludeVerification, hold, verify } from '#app/services/refusing.server.ts'
import { parseSnapshot } from '#app/services/stored.ts'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import { askWithdrawal, cancelWithdrawal } from '#app/services/withdrawing.server.ts'
import { getDossier } from '#db/dossiers.server.ts'
import { findStep } from '#db/steps.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { roles, type Actor, type Role } from '#machines/permissions.ts'
import { addColleague, offered, openOffices, type Offices } from '#tests/support/office.ts'
import { as, police, registrar } from '#tests/support/portal.ts'

const [birth, home] = ['birth-registration', 'permanent-residence'] as const
const time = '2024-08-05 08:10'
/** Buttons of the desk that are no step of the work. */
const besides: readonly string[] = ['RECORD_CONTACT', 'CHECK_VALUES']

let offices: Offices
beforeAll(async () => {
  offices = await openOffices()
})
afterAll(() => offices.close())

type Official = Extract<Actor, { kind: 'official' }>

async function colleagues(office: Official): Promise<Official[]> {
  const made = roles.map(async (role: Role) => {
    const { id } = await addColleague(offices.portal, office, `${office.officeId}-${role}`, [role])
    return { ...office, id, roles: [role] }
  })
  return [office, ...(await Promise.all(made))]
}

test('whatever went wrong, the desk offers each official just what the dossier takes from them', async () => {
  const { portal } = offices
  const first = await offices.declareFor('under-way-1', time)
  const mother: Actor = { kind: 'citizen', id: 'under-way-1-mother', name: 'Mẹ' }
  const [atBirth, atHome] = [
    { dossierId: first, stepId: birth },
    { dossierId: first, stepId: home },
  ]
  const officer = as(portal, police, time)
  const clerk = as(portal, registrar, time)
  const workers = { [birth]: await colleagues(registrar), [home]: await colleagues(police) }
  const states = new Set<string>()

  async function check(stepId: typeof birth | typeof home, dossierId = first) {
    await portal.deliver()
    const dossier = await getDossier(portal.db.read, dossierId)
    const step = await findStep(portal.db.read, dossierId, stepId)
    states.add(step?.state ?? '')
    for (const worker of workers[stepId]) {
      const browser = await offices.enter(worker)
      await browser.get(`/office/${dossierId}/${stepId}`)
      const allowed = allowedNow(
        getBundle('birth', 1),
        parseSnapshot(dossier),
        worker,
        dossier,
        step,
      )
      const shown = offered(browser).filter((name) => !besides.includes(name ?? ''))
      expect(shown.toSorted()).toEqual(allowed.toSorted())
    }
  }

  await offices.work(registrar, [first, birth], time)
  await offices.work(police, [first, home], time, ['CLAIM', 'RECEIVE'])
  await verify(officer, atHome, 'Kiểm tra chỗ ở')
  await check(home)
  await concludeVerification(officer, atHome, 'Đúng')
  await hold(officer, atHome, { reason: 'consultedAgency', note: '' })
  await check(home)
  await offices.work(police, [first, home], time, ['RESUME'])
  await askWithdrawal(as(portal, mother, time), atHome, 'Để sau')
  await check(home)
  await cancelWithdrawal(as(portal, mother, time), atHome)
  await requestSupplement(officer, atHome, [
    { kind: 'field', id: 'residenceStreet', reason: 'Ghi chưa đủ' },
  ])
  await check(home)
  await askWithdrawal(as(portal, mother, time), atHome, 'Để sau')
  await check(home)

  const other = await offices.declareFor('under-way-2', time)
  await offices.work(registrar, [other, birth], time)
  await offices.work(police, [other, home], time, ['CLAIM', 'RECEIVE'])
  const [otherBirth, otherHome] = [
    { ...atBirth, dossierId: other },
    { ...atHome, dossierId: other },
  ]
  const items = [{ kind: 'field', id: 'childName', reason: 'Sai dấu' }] as const
  await sendBack(officer, otherHome, { to: birth, items })
  await check(home, other)
  await offices.work(registrar, [other, birth], time, ['CLAIM'])
  await check(birth, other)
  await correct(clerk, otherBirth, { values: { childName: 'Phan Bảo Thứ' }, reason: 'Gõ sai' })
  await check(birth, other)
  expect([...states]).toEqual([
    'verification',
    'onHold',
    'appraisal',
    'awaitingSupplement',
    'waiting',
    'sentBack',
    'signing',
  ])
})
