import { findDossier, listEvents } from '#db/dossiers.server.ts'
import { logRead } from '#db/reads.server.ts'
import { findPerson } from '#db/registers.server.ts'
import { listSteps } from '#db/steps.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { totalWith } from '#machines/promise.ts'
import type { Context } from './context.ts'
import { receiverIn } from './counter.server.ts'
import { NotFoundError } from './errors.ts'
import { paymentsOf } from './paying.server.ts'
import { stepsOf, summaryOf } from './viewing.server.ts'

/**
 * The slip of a dossier that was filed at this counter, for handing it to the applicant. The read is logged first.
 * Throws ForbiddenError for who does not receive people, NotFoundError for any other dossier.
 */
export async function viewSlip(ctx: Context, dossierId: string) {
  const official = receiverIn(ctx)
  const { read, write } = ctx.db
  const dossier = await findDossier(read, dossierId)
  const steps = dossier?.channel === 'counter' ? await listSteps(read, dossierId) : []
  const own = steps.find(({ office_id }) => office_id === official.officeId)
  const [submitted] = await listEvents(read, dossierId)
  if (!dossier || !own || submitted?.office_id !== official.officeId) {
    throw new NotFoundError(`slip of dossier ${dossierId}`)
  }
  await logRead(write, {
    dossier_id: dossierId,
    procedure_id: own.procedure_id,
    account_id: official.id,
    office_id: official.officeId,
    purpose: 'counter',
    fields: JSON.stringify([]),
    at: ctx.now,
    recorded_at: ctx.recordedAt,
  })
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const ruleSet = ruleSetOf(bundle, dossier.rule_set_id)
  const { id, legalBasis, limits, cutOff } = ruleSet
  const total = totalWith(
    ruleSet,
    steps.map(({ procedure_id }) => procedure_id),
  )
  const payments = await paymentsOf(read, dossierId)
  return {
    dossier: summaryOf(dossier),
    ruleSet: { id, legalBasis, limits, total, cutOff },
    steps: await stepsOf(read, dossier),
    applicant: (await findPerson(read, dossier.applicant_id))?.full_name ?? '',
    typedBy: submitted.actor_name,
    isToBePaid: payments.length > 0,
  }
}
