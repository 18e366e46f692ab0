import { insertCast, hasCast } from '#db/bulk.server.ts'
import type { Store } from '#db/database.server.ts'
import { families, fold, registerRowsOf } from './families.ts'
import { accounts, facilities, officeAreas, offices } from './offices.ts'
import { communes, provinces } from './places.ts'

/** Places, offices, officials and families of the demo, once. False when they are there already. */
export async function seedCast({ read, write }: Store): Promise<boolean> {
  if (await hasCast(read)) return false
  const registers = families.map(registerRowsOf)
  await insertCast(write, {
    place: [
      ...provinces.map(({ code, name }) => ({
        code,
        level: 'province' as const,
        parent_code: null,
        name,
        folded_name: fold(name),
      })),
      ...communes.map(({ code, province, name, district }) => ({
        code,
        level: 'commune' as const,
        parent_code: province,
        name: `${name}, ${district}`,
        folded_name: fold(`${name}, ${district}`),
      })),
    ],
    office: offices,
    office_area: officeAreas,
    account: accounts,
    facility: facilities,
    person: registers.flatMap(({ persons }) => persons),
    marriage: registers
      .map(({ marriage }) => marriage)
      .filter((marriage) => marriage !== undefined),
    birth_notice: registers.map(({ notice }) => notice),
  })
  return true
}
