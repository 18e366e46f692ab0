import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

export async function insertPhoneMessage(db: Db, message: Insertable<Schema['phone_message']>) {
  await db.insertInto('phone_message').values(message).execute()
}

/** A folded name (or a part of it), or digits of a number. */
export interface PhoneFilter {
  name?: string
  digits?: string
}

const among = (db: Db, { name, digits }: PhoneFilter) =>
  db
    .selectFrom('phone_message')
    .innerJoin('person', 'person.id', 'phone_message.person_id')
    .$if(name !== undefined, (query) =>
      query.where((eb) => eb(eb.fn('instr', ['person.folded_name', eb.val(name)]), '>', 0)),
    )
    .$if(digits !== undefined, (query) =>
      query.where((eb) => eb(eb.fn('instr', ['phone_message.phone', eb.val(digits)]), '>', 0)),
    )

/** What left for phones, the newest first. */
export function listPhoneMessages(db: Db, filter: PhoneFilter, limit: number) {
  return among(db, filter)
    .innerJoin('dossier', 'dossier.id', 'phone_message.dossier_id')
    .selectAll('phone_message')
    .select(['person.full_name as owner', 'dossier.code'])
    .orderBy('phone_message.sent_at', 'desc')
    .orderBy('phone_message.id', 'desc')
    .limit(limit)
    .execute()
}

export async function countPhoneMessages(db: Db, filter: PhoneFilter): Promise<number> {
  const { all } = await among(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return all
}
