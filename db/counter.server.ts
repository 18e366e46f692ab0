import type { Insertable } from 'kysely'
import { allFields, hasMoreFields } from './growing-fields.server.ts'
import type { Db, Schema } from './schema.ts'

/** So many people of one name are shown at a counter; more are told apart by their numbers. */
const NAMESAKES = 10

/** People of the population register with exactly this name, accents and case apart. */
export function findPeopleNamed(db: Db, foldedName: string) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('folded_name', '=', foldedName)
    .orderBy('born_on')
    .orderBy('id')
    .limit(NAMESAKES)
    .execute()
}

/** What is being typed at the counter of an office and not sent yet, the last saved first. */
export function listCounterDrafts(db: Db, officeId: string) {
  return db
    .selectFrom('draft')
    .innerJoin('person', 'person.id', 'draft.owner_id')
    .leftJoin('account', 'account.id', 'draft.typed_by_account')
    .selectAll('draft')
    .select(['person.full_name as person_name', 'account.full_name as account_name'])
    .where('draft.typed_at_office', '=', officeId)
    .where('draft.dossier_id', 'is', null)
    .orderBy('draft.saved_at', 'desc')
    .execute()
}

/**
 * Written before anything is shown. Within one draft each question stands once for each official, with everything
 * that was shown in answer to it.
 */
export async function logCounterReads(db: Db, rows: readonly Insertable<Schema['counter_read']>[]) {
  if (rows.length === 0) return
  await db
    .insertInto('counter_read')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'draft_id', 'register', 'subject'])
        .where('draft_id', 'is not', null)
        .doUpdateSet({ fields: allFields('counter_read') })
        .where(hasMoreFields('counter_read')),
    )
    .execute()
}

/** Which officials looked this person up at a counter, the last first. */
export function listCounterReads(db: Db, personalNumber: string) {
  return db
    .selectFrom('counter_read')
    .leftJoin('account', 'account.id', 'counter_read.account_id')
    .leftJoin('office', 'office.id', 'counter_read.office_id')
    .select([
      'counter_read.id',
      'draft_id',
      'register',
      'fields',
      'at',
      'account_id',
      'account.full_name',
    ])
    .select(['counter_read.office_id', 'office.name_vi', 'office.name_en'])
    .where('subject', '=', personalNumber)
    .orderBy('at', 'desc')
    .orderBy('counter_read.id', 'desc')
    .execute()
}
