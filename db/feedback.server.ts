import type { Insertable } from 'kysely'
import type { FeedbackRow } from './schema.feedback.ts'
import type { Db, Schema } from './schema.ts'

export async function insertFeedback(trx: Db, feedback: Insertable<Schema['feedback']>) {
  await trx.insertInto('feedback').values(feedback).execute()
}

export async function insertTurn(trx: Db, turn: Insertable<Schema['feedback_turn']>) {
  await trx.insertInto('feedback_turn').values(turn).execute()
}

export function findTurn(db: Db, id: string) {
  return db.selectFrom('feedback_turn').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function changeFeedback(
  trx: Db,
  id: string,
  change: Partial<Pick<FeedbackRow, 'state' | 'answer_by' | 'settled_at'>>,
) {
  await trx.updateTable('feedback').set(change).where('id', '=', id).execute()
}

const whole = (db: Db) =>
  db
    .selectFrom('feedback')
    .innerJoin('dossier', 'dossier.id', 'feedback.dossier_id')
    .innerJoin('person', 'person.id', 'feedback.person_id')
    .innerJoin('office', 'office.id', 'feedback.office_id')
    .selectAll('feedback')
    .select(['dossier.code', 'dossier.title', 'dossier.bundle_version', 'dossier.rule_set_id'])
    .select(['person.full_name as sender', 'office.name_vi', 'office.name_en'])

export function findFeedback(db: Db, id: string) {
  return whole(db).where('feedback.id', '=', id).executeTakeFirst()
}

/** What somebody said about a dossier, the newest first. */
export function listFeedbackOfDossier(db: Db, dossierId: string) {
  return whole(db)
    .where('feedback.dossier_id', '=', dossierId)
    .orderBy('feedback.sent_at', 'desc')
    .orderBy('feedback.id')
    .execute()
}

/** What waits for an office, the first due on top; or what it has settled, the last on top. */
export function listFeedbackOfOffice(db: Db, officeId: string, settled: boolean, limit: number) {
  const ofOffice = whole(db).where('feedback.office_id', '=', officeId).limit(limit)
  if (settled) {
    return ofOffice
      .where('settled_at', 'is not', null)
      .orderBy('settled_at', 'desc')
      .orderBy('feedback.id')
      .execute()
  }
  return ofOffice
    .where('settled_at', 'is', null)
    .orderBy('answer_by')
    .orderBy('feedback.id')
    .execute()
}

/** How many wait for the office itself; those it asked more about wait for the citizen. */
export async function countFeedbackWaiting(db: Db, officeId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('feedback')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('office_id', '=', officeId)
    .where('settled_at', 'is', null)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return waiting
}

export function listTurns(db: Db, feedbackIds: readonly string[]) {
  return db
    .selectFrom('feedback_turn')
    .selectAll()
    .where('feedback_id', 'in', feedbackIds)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
