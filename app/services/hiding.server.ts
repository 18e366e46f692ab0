import { findRelation } from '#db/kin.server.ts'
import { findMarriage, findPerson, findPersonByNumber } from '#db/registers.server.ts'
import type { Db, PersonRow } from '#db/schema.ts'
import type { Bundle, Declaration } from '#machines/bundle.ts'
import { hiddenIn, peopleIn } from '#machines/hiding.ts'
import type { Context } from './context.ts'

/**
 * What registers said that this reader is not to be shown: of everybody but themselves, their household, and those
 * whom a register knows as their spouse or kin. Nothing is hidden from officials, whose reads are logged.
 */
export async function hiddenFrom(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  bundle: Bundle,
  declaration: Declaration,
): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'citizen') return new Set()
  const people = peopleIn(bundle, declaration)
  const me = people.length > 0 ? await findPerson(db.read, actor.id) : undefined
  const close = new Set<string>()
  for (const number of people) {
    if (me && (await isClose(db.read, me, number))) close.add(number)
  }
  return hiddenIn(bundle, declaration, (number) => close.has(number))
}

async function isClose(
  db: Db,
  { personal_number: own, household_id }: Pick<PersonRow, 'personal_number' | 'household_id'>,
  number: string,
): Promise<boolean> {
  if (own === number) return true
  const other = await findPersonByNumber(db, number)
  if (other?.household_id === household_id) return true
  if (await findMarriage(db, own, number)) return true
  return (
    (await findRelation(db, own, number)) !== undefined ||
    (await findRelation(db, number, own)) !== undefined
  )
}
