import { listOfficeNames } from '#db/offices.server.ts'
import { findByProofCode } from '#db/results.server.ts'
import { procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { initialsOf } from '#machines/hiding.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { verifyResult } from './result-signature.server.ts'

/** As they are minted; anything else is not looked up. */
const PROOF_CODE = /^[\w-]{24}$/

/**
 * What anybody who holds a paper may know about it: that it is genuine and still stands, and enough to tell that it
 * is this paper. No full name, number of a person or address. Everything told is what was signed, never what only
 * stands in the database. Throws NotFoundError for a code that no paper has.
 */
export async function proveResult({ db }: Pick<Context, 'db'>, code: string) {
  const row = PROOF_CODE.test(code) ? await findByProofCode(db.read, code) : undefined
  if (!row) throw new NotFoundError('paper with this proof code')
  const bundle = getBundle(row.bundle_id, row.bundle_version)
  const { agency, code: procedure } = procedureOf(bundle, row.procedure_id)
  const paper = await verifyResult(db.path, row, { agency, procedure })
  if (!paper) return { state: 'unconfirmed' } as const
  const [office] = await listOfficeNames(db.read, [paper.office])
  const { name, bornOn } = bundle.subject(
    Object.fromEntries(paper.lines.map(({ key, value }) => [key, value])),
  )
  return {
    ...standing(row),
    bundleId: row.bundle_id,
    bundleVersion: row.bundle_version,
    procedureId: row.procedure_id,
    agency,
    office: { vi: office?.name_vi ?? paper.office, en: office?.name_en ?? paper.office },
    number: paper.number,
    issuedAt: paper.issuedAt,
    signedAt: paper.iat * 1000,
    initials: initialsOf(name),
    yearOfBirth: bornOn.slice(0, 4),
  }
}

/** A revoked paper is revoked, whatever came after it. */
function standing({
  superseded_at,
  revoked_at,
}: Record<'superseded_at' | 'revoked_at', number | null>) {
  if (revoked_at !== null) return { state: 'revoked', since: revoked_at } as const
  if (superseded_at !== null) return { state: 'superseded', since: superseded_at } as const
  return { state: 'genuine', since: null } as const
}
