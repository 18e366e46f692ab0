import type { Insertable } from 'kysely'
import { prepared } from './prepared.server.ts'
import type { Db, Schema } from './schema.ts'

/** A notice, once: false when it was there already. */
export async function insertNotice(db: Db, notice: Insertable<Schema['notice']>) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('notice')
    .values(notice)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows !== 0n
}

/** A person's notices, the newest first. */
export function listNotices(db: Db, personId: string, limit: number, offset = 0) {
  return db
    .selectFrom('notice')
    .innerJoin('dossier', 'dossier.id', 'notice.dossier_id')
    .innerJoin('person', 'person.id', 'dossier.applicant_id')
    .innerJoin('person as reader', 'reader.id', 'notice.person_id')
    .leftJoin('consent', (join) =>
      join
        .onRef('consent.dossier_id', '=', 'notice.dossier_id')
        .onRef('consent.procedure_id', '=', 'notice.procedure_id')
        .onRef('consent.personal_number', '=', 'reader.personal_number'),
    )
    .leftJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'notice.dossier_id')
        .onRef('step.procedure_id', '=', 'notice.procedure_id'),
    )
    .selectAll('notice')
    .select(['dossier.code', 'dossier.title', 'dossier.bundle_id', 'dossier.applicant_id'])
    .select(['person.full_name as applicant', 'consent.id as consent_id'])
    .select(['consent.state as consent_state', 'step.settled_at as step_settled_at'])
    .where('notice.person_id', '=', personId)
    .orderBy('notice.sent_at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
}

const counts = prepared((db, personId: string) =>
  db
    .selectFrom('notice')
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('read_at', 'is', null).as('unread'),
    ])
    .where('person_id', '=', personId),
)

/** How many notices a person has, and how many of them they have not seen. */
export async function countNotices(db: Db, personId: string) {
  const [counted] = await counts(db, personId)
  return counted ?? { all: 0, unread: 0 }
}

/** These notices of this person are seen from now on; those seen before keep their time. */
export async function markNoticesRead(
  db: Db,
  personId: string,
  ids: readonly string[],
  at: number,
) {
  await db
    .updateTable('notice')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('id', 'in', ids)
    .where('read_at', 'is', null)
    .execute()
}
