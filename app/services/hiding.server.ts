import { findRelation } from '#db/kin.server.ts'
import { findMarriage, findPerson, findPersonByNumber } from '#db/registers.server.ts'
import type { Db } from '#db/schema.ts'
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
  const close = new Set<string>()
  for (const number of peopleIn(bundle, declaration)) {
    if (await isClose(db.read, actor.id, number)) close.add(number)
  }
  return hiddenIn(bundle, declaration, (number) => close.has(number))
}

async function isClose(db: Db, personId: string, number: string): Promise<boolean> {
  const me = await findPerson(db, personId)
  if (!me) return false
  const own = me.personal_number
  if (own === number) return true
  const other = await findPersonByNumber(db, number)
  if (other?.household_id === me.household_id) return true
  if (await findMarriage(db, own, number)) return true
  return (
    (await findRelation(db, own, number)) !== undefined ||
    (await findRelation(db, number, own)) !== undefined
  )
}
