import { sql, type Insertable } from 'kysely'
import { allFields, hasMoreFields } from './growing-fields.server.ts'
import type { Db, Schema } from './schema.ts'

/** What a person typed to look others up with since a moment of wall time, each once. */
export async function listTypedSubjects(db: Db, personId: string, since: number) {
  const rows = await db
    .selectFrom('look_up')
    .select('subject')
    .distinct()
    .where('person_id', '=', personId)
    .where('typed', '=', 1)
    .where('recorded_at', '>', since)
    .execute()
  return rows.map(({ subject }) => subject)
}

/**
 * Asked again by the same draft, a question stays one row, which tells of the first answer that said something, and of
 * every field that any answer told.
 */
export async function insertLookUps(db: Db, rows: readonly Insertable<Schema['look_up']>[]) {
  if (rows.length === 0) return
  await db
    .insertInto('look_up')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'draft_id', 'register', 'subject'])
        .doUpdateSet(({ ref, case: when }) => ({
          found: sql<number>`max(look_up.found, excluded.found)`,
          at: when()
            .when('look_up.found', '=', 0)
            .then(ref('excluded.at'))
            .else(ref('look_up.at'))
            .end(),
          fields: allFields('look_up'),
        }))
        .where((eb) =>
          eb.or([eb('excluded.found', '>', eb.ref('look_up.found')), hasMoreFields('look_up')]),
        ),
    )
    .execute()
}

/** Which citizens were told by registers about this person, the last first. */
export function listLookUpsAbout(db: Db, personalNumber: string) {
  return db
    .selectFrom('look_up')
    .innerJoin('person', 'person.id', 'look_up.person_id')
    .select(['person.full_name as name', 'draft_id', 'bundle_id', 'register', 'fields', 'at'])
    .where('subject', '=', personalNumber)
    .where('found', '=', 1)
    .orderBy('at', 'desc')
    .execute()
}
