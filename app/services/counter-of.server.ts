import { findOffice } from '#db/offices.server.ts'
import { findPerson } from '#db/registers.server.ts'
import { answersOf, chosenIn } from '#machines/bundle.ts'
import type { Context } from './context.ts'
import type { Draft } from './drafting.server.ts'

/**
 * For whom a draft is typed at a counter, and whether this office may take it: the office of the first procedure
 * receives the dossier (`office`: which one that is, once the answers say so). Undefined for a citizen's own draft.
 */
export async function counterOf({ db, actor }: Context, { row, bundle, declaration }: Draft) {
  if (actor.kind !== 'official') return undefined
  const person = await findPerson(db.read, row.owner_id)
  const answers = answersOf(declaration)
  const [first] = chosenIn(bundle, answers)
  const officeId = first && answers[first.officeField]
  const office = officeId ? await findOffice(db.read, officeId) : undefined
  return {
    person: person?.full_name ?? '',
    isOurs: office === undefined || office.id === actor.officeId,
    office: office && { vi: office.name_vi, en: office.name_en },
  }
}
