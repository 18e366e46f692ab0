import type { GuideTable } from './schema.stage.ts'
import type { Db } from './schema.ts'

export const findGuide = (db: Db, actorId: string) =>
  db.selectFrom('guide').selectAll().where('actor_id', '=', actorId).executeTakeFirst()

/** Begins the guided demo of an operator; one that has begun goes on. */
export async function beginGuide(db: Db, row: GuideTable) {
  await db
    .insertInto('guide')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function saveGuideDossier(db: Db, actorId: string, dossierId: string) {
  await db
    .updateTable('guide')
    .set({ dossier_id: dossierId })
    .where('actor_id', '=', actorId)
    .execute()
}

export async function deleteGuide(db: Db, actorId: string) {
  await db.deleteFrom('guide').where('actor_id', '=', actorId).execute()
}

/** The hand-over of a dossier to one agency, and until when it had to be confirmed. */
export async function findHandOver(db: Db, dossierId: string, recipient: string) {
  return db
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .leftJoin('deadline', (join) =>
      join
        .onRef('deadline.dossier_id', '=', 'outbox.dossier_id')
        .onRef('deadline.procedure_id', '=', 'outbox.procedure_id')
        .on('deadline.kind', '=', 'acknowledge'),
    )
    .select(['outbox.state', 'outbox.attempts', 'outbox.created_at', 'outbox.delivered_at'])
    .select(['dossier.code', 'dossier.title', 'dossier.applicant_id'])
    .select(['deadline.due_at as confirm_by', 'deadline.outcome'])
    .where('outbox.dossier_id', '=', dossierId)
    .where('outbox.kind', '=', 'handOver')
    .where('outbox.recipient', '=', recipient)
    .executeTakeFirst()
}
