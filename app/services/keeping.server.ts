import { listOfficeNames } from '#db/offices.server.ts'
import { listResultsOf, listRounds, type PublishedResultRow } from '#db/results.server.ts'
import { procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { parseLines } from './stored.ts'
import { placeNames, type Named } from './surroundings.server.ts'

/**
 * Everything a citizen's store keeps, over all dossiers, the newest first, with what each paper says: known data for
 * whatever is declared next. Superseded and revoked papers are kept too, and say so.
 */
export async function listKeptResults({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  if (actor.kind !== 'citizen') return []
  const rows = await listResultsOf(db.read, actor.id)
  const offices = await officesOf(db, rows)
  return rows.map((row) => keptResult(row, offices))
}

/**
 * One paper from the store of its owner: its newest round where none is named. Throws NotFoundError for anybody else.
 */
export async function getKeptResult(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  dossierId: string,
  procedureId: string,
  round?: number,
) {
  const rows = await listRounds(db.read, dossierId, procedureId)
  const row = rows.find((one) => round === undefined || one.round === round)
  if (!row || actor.kind !== 'citizen' || row.applicant_id !== actor.id) {
    throw new NotFoundError(`result ${procedureId} of dossier ${dossierId}`)
  }
  const kept = keptResult(row, await officesOf(db, [row]))
  const bundle = getBundle(kept.bundleId, kept.bundleVersion)
  return { ...kept, names: await placeNames(db, bundle, kept.lines) }
}

export type KeptResult = Awaited<ReturnType<typeof getKeptResult>>

async function officesOf({ read }: Context['db'], rows: readonly PublishedResultRow[]) {
  const ids = [...new Set(rows.map(({ office_id }) => office_id))]
  const offices = ids.length === 0 ? [] : await listOfficeNames(read, ids)
  return new Map(offices.map(({ id, name_vi, name_en }) => [id, { vi: name_vi, en: name_en }]))
}

function keptResult(row: PublishedResultRow, offices: ReadonlyMap<string, Named>) {
  const { code } = procedureOf(getBundle(row.bundle_id, row.bundle_version), row.procedure_id)
  return {
    dossierId: row.dossier_id,
    code: row.code,
    bundleId: row.bundle_id,
    bundleVersion: row.bundle_version,
    about: row.title,
    procedureId: row.procedure_id,
    procedureCode: code,
    agency: row.agency,
    office: offices.get(row.office_id) ?? { vi: row.office_id, en: row.office_id },
    round: row.round,
    number: row.number,
    lines: parseLines(row.content),
    signedBy: row.signed_by,
    issuedAt: row.issued_at,
    signedAt: row.signed_at ?? row.issued_at,
    /** Signed anew after it was published, because it gained a line. */
    isCompleted: row.signed_at !== row.published_at,
    supersededAt: row.superseded_at,
    revokedAt: row.revoked_at,
    jws: row.jws ?? '',
    proofCode: row.proof_code ?? '',
  }
}
