import type { Db } from './schema.ts'

const onDossier = (db: Db) =>
  db
    .selectFrom('step')
    .innerJoin('dossier', 'dossier.id', 'step.dossier_id')
    .leftJoin('account as holder', 'holder.id', 'step.holder_id')
    .select([
      'step.dossier_id',
      'step.procedure_id',
      'step.state',
      'step.entered_at',
      'step.due_at',
      'step.promised_at',
      'step.received_at',
      'step.settled_at',
      'step.holder_id',
      'holder.full_name as holder_name',
      'dossier.code',
      'dossier.title',
      'dossier.bundle_id',
    ])

/** The queue of an office is a query: open steps its system holds, the first due on top. */
export function listQueue(db: Db, officeId: string, limit: number) {
  return onDossier(db)
    .where('step.office_id', '=', officeId)
    .where('step.settled_at', 'is', null)
    .where('step.acknowledged_at', 'is not', null)
    .orderBy('step.due_at')
    .orderBy('dossier.code')
    .limit(limit)
    .execute()
}

/** Steps that will come: their predecessor is not finished, or the hand-over is not acknowledged. */
export function listComingSteps(db: Db, officeId: string, limit: number) {
  return onDossier(db)
    .where('step.office_id', '=', officeId)
    .where('step.settled_at', 'is', null)
    .where('step.acknowledged_at', 'is', null)
    .orderBy('step.promised_at')
    .limit(limit)
    .execute()
}

export function listSettledSteps(db: Db, officeId: string, limit: number) {
  return onDossier(db)
    .where('step.office_id', '=', officeId)
    .where('step.settled_at', 'is not', null)
    .orderBy('step.settled_at', 'desc')
    .limit(limit)
    .execute()
}
