import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** Which dossiers a process map is drawn of: the newest of a bundle, sent within a period, in one province or all. */
export interface Mined {
  bundleId: string
  /** The code of a province; without it the whole country. */
  provinceCode?: string
  from: number
  until: number
  /** Only the newest so many are looked at: what a page may read is bounded. */
  limit: number
}

/** The newest dossiers by the order in which they were written, which needs no index and no scan. */
export function listMined(db: Db, { bundleId, provinceCode, from, until, limit }: Mined) {
  return db
    .selectFrom(
      db
        .selectFrom('dossier')
        .select(['id', 'bundle_id', 'bundle_version', 'value', 'submitted_at', 'province_code'])
        .orderBy(sql`dossier.rowid`, 'desc')
        .limit(limit)
        .as('newest'),
    )
    .select(['newest.id', 'newest.bundle_id', 'newest.bundle_version', 'newest.value'])
    .where('newest.bundle_id', '=', bundleId)
    .where('newest.submitted_at', '>=', from)
    .where('newest.submitted_at', '<=', until)
    .$if(provinceCode !== undefined, (query) =>
      query.where('newest.province_code', '=', provinceCode ?? ''),
    )
    .execute()
}

/** The stays of these dossiers, step by step, oldest first. */
export function listStaysOf(db: Db, dossierIds: readonly string[]) {
  return db
    .selectFrom('stay')
    .select(['dossier_id', 'procedure_id', 'state', 'waits_for', 'entered_at', 'working_minutes'])
    .where('dossier_id', 'in', dossierIds)
    .orderBy('dossier_id')
    .orderBy('procedure_id')
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
}

/** The stays of these dossiers that were alike, with how many there were of each. */
export function countStaysOf(db: Db, dossierIds: readonly string[]) {
  return db
    .selectFrom('stay')
    .select(['procedure_id', 'state', 'waits_for', 'working_minutes'])
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('dossier_id', 'in', dossierIds)
    .groupBy(['procedure_id', 'state', 'waits_for', 'working_minutes'])
    .orderBy('procedure_id')
    .orderBy('state')
    .execute()
}

/** The events of these dossiers, in the order in which they were taken. */
export function listEventsOf(db: Db, dossierIds: readonly string[]) {
  return db
    .selectFrom('dossier_event')
    .select(['dossier_id', 'type', 'payload'])
    .where('dossier_id', 'in', dossierIds)
    .orderBy('dossier_id')
    .orderBy('revision')
    .execute()
}
