import type { Db } from './schema.ts'

/** The results in force with this number that an agency issued for a commune; register numbers run per office. */
export function listIssued(db: Db, agency: string, communeCode: string, number: string) {
  return db
    .selectFrom('result')
    .innerJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'result.dossier_id')
        .onRef('step.procedure_id', '=', 'result.procedure_id'),
    )
    .innerJoin('office_area', 'office_area.office_id', 'step.office_id')
    .innerJoin('dossier', 'dossier.id', 'result.dossier_id')
    .innerJoin('declaration', 'declaration.dossier_id', 'result.dossier_id')
    .select(['result.procedure_id', 'result.content', 'declaration.declaration'])
    .select(['dossier.bundle_id', 'dossier.life_event_id'])
    .where('result.number', '=', number.replaceAll(' ', ''))
    .where('result.superseded_at', 'is', null)
    .where('result.revoked_at', 'is', null)
    .where('office_area.agency', '=', agency)
    .where('office_area.commune_code', '=', communeCode)
    .orderBy('result.issued_at')
    .execute()
}
