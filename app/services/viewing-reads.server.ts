import { z } from 'zod'
import { listConsentsOfDossier } from '#db/consents.server.ts'
import { countReads, listReads, type ReadsOf } from '#db/reads.server.ts'
import { findPersonByNumber } from '#db/registers.server.ts'
import type { DossierRow } from '#db/schema.ts'
import { procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { requireOwnDossier } from './own-step.server.ts'

const READS_PER_PAGE = 100
const fieldKeys = z.array(z.string())

/**
 * Who read the data of one dossier, the last first, and who of the family was shown what when asked to agree.
 * Throws NotFoundError for anybody but the applicant.
 */
export async function viewReads(ctx: Context, dossierId: string, page: number) {
  const dossier = await requireOwnDossier(ctx, dossierId)
  const { id, code, title, bundle_id: bundleId, bundle_version: bundleVersion } = dossier
  return {
    dossier: { id, code, title, bundleId, bundleVersion },
    ...(await readsIn(ctx, { dossierId }, page)),
    asked: await askedIn(ctx, dossier),
  }
}

/** Who read any data of the signed-in person. Throws ForbiddenError for who is no citizen. */
export async function viewAllMyReads(ctx: Context, page: number) {
  if (ctx.actor.kind !== 'citizen') throw new ForbiddenError('a citizen’s log of reads')
  return readsIn(ctx, { applicantId: ctx.actor.id }, page)
}

async function readsIn({ db }: Context, of: ReadsOf, page: number) {
  const all = await countReads(db.read, of)
  const rows = await listReads(db.read, of, READS_PER_PAGE, (page - 1) * READS_PER_PAGE)
  return {
    all,
    pages: Math.max(1, Math.ceil(all / READS_PER_PAGE)),
    reads: rows.map((row) => ({
      id: row.id,
      at: row.at,
      dossierId: row.dossier_id,
      code: row.code,
      title: row.title,
      bundleId: row.bundle_id,
      procedureId: row.procedure_id,
      purpose: row.purpose,
      accountId: row.account_id,
      name: row.full_name ?? row.account_id,
      role: { vi: row.title_vi ?? '', en: row.title_en ?? '' },
      office: { vi: row.name_vi ?? row.office_id, en: row.name_en ?? row.office_id },
      fields: fieldKeys.parse(JSON.parse(row.fields)),
    })),
  }
}

export type ReadRow = Awaited<ReturnType<typeof readsIn>>['reads'][number]

/** The relatives who were asked to agree: VNeID shows them these values and no others. */
async function askedIn({ db }: Context, { id, bundle_id, bundle_version }: DossierRow) {
  const bundle = getBundle(bundle_id, bundle_version)
  const consents = await listConsentsOfDossier(db.read, id)
  return Promise.all(
    consents.map(async ({ procedure_id, personal_number, asked_at }) => ({
      procedureId: procedure_id,
      name: (await findPersonByNumber(db.read, personal_number))?.full_name,
      askedAt: asked_at,
      fields: [...(procedureOf(bundle, procedure_id).consent?.shows ?? [])],
    })),
  )
}
