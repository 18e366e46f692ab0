import type { Period } from '#machines/period.ts'
import type { Db } from './schema.ts'

/** Every step an office received in a period, in the order it received them. */
export function listReceivedSteps(db: Db, officeId: string, { from, until }: Period) {
  return db
    .selectFrom('step')
    .innerJoin('dossier', 'dossier.id', 'step.dossier_id')
    .leftJoin('person', 'person.id', 'dossier.applicant_id')
    .where('step.office_id', '=', officeId)
    .where('step.received_at', '>=', from)
    .where('step.received_at', '<=', until)
    .select([
      'step.dossier_id',
      'step.procedure_id',
      'step.state',
      'step.received_at',
      'step.promised_at',
      'step.issued_at',
      'step.settled_at',
      'step.result_delivery',
      'dossier.code',
      'dossier.title',
      'dossier.bundle_id',
      'dossier.bundle_version',
      'person.full_name as applicant',
    ])
    .orderBy('step.received_at')
    .orderBy('dossier.code')
    .execute()
}
