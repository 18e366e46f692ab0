import { refreshRollUps } from './roll-ups.server.ts'
import type { Db } from './schema.ts'
import type { KeptResultRow } from './schema.results.ts'

type ResultKey = Pick<KeptResultRow, 'dossier_id' | 'procedure_id' | 'round'>

/** What a result gains when it reaches the citizen's store, and again when it is signed anew. */
export async function saveSigned(
  trx: Db,
  { dossier_id, procedure_id, round }: ResultKey,
  signed: Pick<KeptResultRow, 'content' | 'jws' | 'signed_at' | 'proof_code' | 'published_at'>,
) {
  await trx
    .updateTable('result')
    .set(signed)
    .where('dossier_id', '=', dossier_id)
    .where('procedure_id', '=', procedure_id)
    .where('round', '=', round)
    .execute()
  await refreshRollUps(trx, dossier_id)
}

/** Results that were published before results were signed. */
export function listUnsigned(db: Db, limit: number) {
  return db
    .selectFrom('result')
    .selectAll()
    .where('published_at', 'is not', null)
    .where('jws', 'is', null)
    .limit(limit)
    .execute()
}

const published = (db: Db) =>
  db
    .selectFrom('result')
    .innerJoin('dossier', 'dossier.id', 'result.dossier_id')
    .innerJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'result.dossier_id')
        .onRef('step.procedure_id', '=', 'result.procedure_id'),
    )
    .selectAll('result')
    .select(['dossier.code', 'dossier.bundle_id', 'dossier.bundle_version', 'dossier.title'])
    .select(['dossier.applicant_id', 'step.office_id', 'step.agency'])
    .where('result.published_at', 'is not', null)

/** All that a person keeps, over all dossiers: the newest first. */
export function listResultsOf(db: Db, applicantId: string) {
  return published(db)
    .where('dossier.applicant_id', '=', applicantId)
    .orderBy('result.issued_at', 'desc')
    .orderBy('result.round', 'desc')
    .orderBy('result.procedure_id')
    .execute()
}

/** The rounds of one result that reached the store, the newest first. */
export function listRounds(db: Db, dossierId: string, procedureId: string) {
  return published(db)
    .where('result.dossier_id', '=', dossierId)
    .where('result.procedure_id', '=', procedureId)
    .orderBy('result.round', 'desc')
    .execute()
}

export function findByProofCode(db: Db, code: string) {
  return published(db).where('result.proof_code', '=', code).executeTakeFirst()
}

export type PublishedResultRow = Awaited<ReturnType<typeof listRounds>>[number]
