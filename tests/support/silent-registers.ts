import { setFault } from '#app/services/breaking.server.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { fill, openCitizen, startDraft, thu } from './citizen.ts'
import { operator } from './portal.ts'
import { startPortal, type StartedPortal } from './server.ts'

/** The portal with its cast; no register answers, so that every question of the birth pages is open. */
export async function startSilentPortal() {
  const started = await startPortal()
  const { portal } = started
  await seedCast(portal.db)
  const ctx = { ...portal, actor: operator, now: portal.clock.now(), recordedAt: 0 }
  for (const register of ['hospital', 'population', 'civil-status', 'residence', 'insurance']) {
    await setFault(ctx, `register:${register}`, true)
  }
  return started
}

export const date = (name: string, day: string, month: string, year: string) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
})

/** What a patient mother types when nobody knows anything. */
export const everything = {
  ...thu,
  childName: 'Nguyễn An Nhiên',
  ...date('childBornOn', '2', '8', '2024'),
  childSex: 'female',
  childBirthPlace: 'Bệnh viện Sản Nhi (mô phỏng)',
  childBirthAddress: 'TP. Hạ Long, Quảng Ninh',
  childNationality: 'Việt Nam',
  ...date('certificateIssuedOn', '2', '8', '2024'),
  motherName: 'Trần Thị Thử',
  ...date('motherBornOn', '2', '7', '1994'),
  motherEthnicity: 'Kinh',
  motherNationality: 'Việt Nam',
  motherNativePlace: 'TP. Hạ Long, Quảng Ninh',
  motherResidenceType: 'permanent',
  motherCommune: '914-01',
  motherStreet: 'Số 12 phố Mẫu',
}

/** A new declaration of the mother, at one of its pages. */
export async function openAtPage(portal: StartedPortal, page: string, answers = everything) {
  const visitor = await openCitizen(portal)
  await startDraft(visitor)
  await fill(visitor, answers, page)
  return visitor
}
