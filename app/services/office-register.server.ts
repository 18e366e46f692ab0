import { listReceivedSteps } from '#db/office-register.server.ts'
import { findOffice } from '#db/offices.server.ts'
import type { Period } from '#machines/period.ts'
import { timelinessOf } from '#machines/timeliness.ts'
import { asStepState } from '#machines/step.states.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { noteReading } from './step-in-hand.server.ts'

/**
 * The register of dossiers of the official's office (Circular 01/2018/TT-VPCP, form 06): everything it received in
 * a period, with what became of it. Each dossier named is a read, and logged. Throws ForbiddenError.
 */
export async function viewOfficeRegister(ctx: Context, period: Period) {
  const { actor, db, now } = ctx
  if (actor.kind !== 'official') throw new ForbiddenError('the register of an office')
  const office = await findOffice(db.read, actor.officeId)
  const rows = await listReceivedSteps(db.read, actor.officeId, period)
  for (const { dossier_id: dossierId, procedure_id: stepId } of rows) {
    await noteReading(ctx, { dossierId, stepId }, [])
  }
  return {
    office: office?.name_vi ?? actor.officeId,
    rows: rows.map((row) => ({
      dossierId: row.dossier_id,
      bundleId: row.bundle_id,
      bundleVersion: row.bundle_version,
      stepId: row.procedure_id,
      code: row.code,
      title: row.title,
      applicant: row.applicant ?? '',
      state: asStepState(row.state),
      receivedAt: row.received_at ?? 0,
      promisedAt: row.promised_at,
      issuedAt: row.issued_at,
      delivery: row.result_delivery,
      timeliness: timelinessOf(row, now),
    })),
  }
}
