import { signNotice } from '#app/services/notice-signature.server.ts'
import { insertCast, hasCast } from '#db/bulk.server.ts'
import type { Store } from '#db/database.server.ts'
import { families, registerRowsOf } from './families.ts'
import type { Family } from './family.ts'
import { accounts, facilities, officeRows } from './offices.ts'
import { moreRegisters } from './more-registers.ts'
import { placeRows } from './place-rows.ts'
import { communes, type Commune } from './places.ts'

/** Who is there besides the families and officials of the demo. */
interface Guests {
  families: readonly Family[]
  accounts: typeof accounts
}

/**
 * Places, offices, officials and families of the demo, once; besides them the communes given, with their offices,
 * and guests. False when they are there already.
 */
export async function seedCast(
  { read, write, path }: Store,
  others: readonly Commune[] = [],
  guests: Guests = { families: [], accounts: [] },
): Promise<boolean> {
  if (await hasCast(read)) return false
  const registers = [...families, ...guests.families].map(registerRowsOf)
  const more = moreRegisters.map(({ rows }) => rows)
  const all = [...communes, ...others]
  await insertCast(write, {
    ...placeRows(all),
    ...officeRows(all),
    account: [...accounts, ...guests.accounts],
    facility: facilities,
    person: [
      ...registers.flatMap(({ persons }) => persons),
      ...more.flatMap(({ persons }) => persons),
    ],
    marriage: registers
      .map(({ marriage }) => marriage)
      .filter((marriage) => marriage !== undefined),
    birth_notice: registers
      .flatMap(({ notices }) => notices)
      .map((notice) => ({ ...notice, signature: signNotice(path, notice) })),
    kinship: more.flatMap(({ kinship }) => kinship),
    death_notice: more
      .flatMap(({ notices }) => notices)
      .map((notice) => ({ ...notice, signature: signNotice(path, notice) })),
    insurance_member: more.flatMap(({ insurance }) => insurance),
    protected_person: more.flatMap(({ lists }) => lists),
  })
  return true
}
