import type { Db } from './schema.ts'

/** Every event of every dossier, in the order in which it happened. */
export const listEventLog = (db: Db) =>
  db
    .selectFrom('dossier_event')
    .innerJoin('dossier', 'dossier.id', 'dossier_event.dossier_id')
    .selectAll('dossier_event')
    .orderBy('dossier_event.at')
    .orderBy('dossier.submitted_at')
    .orderBy('dossier.code')
    .orderBy('dossier_event.revision')
    .execute()
