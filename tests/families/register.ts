import type { Store } from '#db/database.server.ts'
import { signNotice } from '#app/services/notice-signature.server.ts'
import { accounts, offices } from '#seeds/demo/offices.ts'
import type { Role } from '#machines/permissions.ts'
import type { CompleteFamily } from './family.ts'

const allRoles: readonly Role[] = ['receiver', 'appraiser', 'approver', 'signer']

/** Writes a family into the simulated registers, once: whoever needs it too finds it there. */
export async function register({ read, write, path }: Store, { registers }: CompleteFamily) {
  const { person, marriage = [], birth_notice = [] } = registers
  const ids = person.map(({ id }) => id)
  const known = await read.selectFrom('person').select('id').where('id', 'in', ids).execute()
  if (known.length > 0) return
  await write.insertInto('person').values(person).execute()
  if (marriage.length > 0) await write.insertInto('marriage').values(marriage).execute()
  if (birth_notice.length === 0) return
  const signed = birth_notice.map((notice) => ({ ...notice, signature: signNotice(path, notice) }))
  await write.insertInto('birth_notice').values(signed).execute()
}

export function citizenOf({ registers }: CompleteFamily, id: string) {
  const name = registers.person.find((one) => one.id === id)?.full_name
  if (name === undefined) throw new Error(`Nobody of this family is ${id}.`)
  return { kind: 'citizen', id, name } as const
}

/** Who works in an office of the demo. */
export function officialOf(officeId: string) {
  const account = accounts.find(({ office_id }) => office_id === officeId)
  const agency = offices.find(({ id }) => id === officeId)?.agency
  if (!account || !agency) throw new Error(`Nobody works in ${officeId}.`)
  const { id, full_name: name } = account
  return { kind: 'official', id, name, officeId, agency, roles: allRoles } as const
}

/** Procedures in the order their offices can work on them. */
export const inOrder = ['birth-registration', 'permanent-residence', 'health-card'] as const
