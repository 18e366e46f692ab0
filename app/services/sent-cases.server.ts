import { listUnacceptedFor } from '#db/unanswered.server.ts'
import { procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Context } from './context.ts'
import { officialIn } from './working.server.ts'

/**
 * What an office has done its part of and the next office's system has not accepted within the time the law gives:
 * the side that sent is told, beside the operator. The oldest first. Throws ForbiddenError for others than officials.
 */
export async function viewSentAndSilent(ctx: Context) {
  const { officeId } = officialIn(ctx)
  const rows = await listUnacceptedFor(ctx.db.read, officeId)
  return rows
    .filter(({ outcome }) => outcome === 'missed')
    .filter(({ bundle_id, bundle_version, procedure_id, own_procedure_id }) =>
      procedureOf(getBundle(bundle_id, bundle_version), procedure_id).dependsOn.includes(
        own_procedure_id,
      ),
    )
    .map((row) => ({
      dossierId: row.dossier_id,
      stepId: row.procedure_id,
      ownStepId: row.own_procedure_id,
      bundleId: row.bundle_id,
      code: row.code,
      title: row.title,
      handedOverAt: row.received_at ?? 0,
    }))
}
