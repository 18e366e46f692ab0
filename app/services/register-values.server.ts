import { listBenefits } from '#db/benefits.server.ts'
import { listActs } from '#db/register-acts.server.ts'
import type { Db } from '#db/schema.ts'
import type { Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Context } from './context.ts'
import type { OfStep } from './own-step.server.ts'
import { noteReading, stepInHand } from './step-in-hand.server.ts'

/** What reading a payment is called in the log. */
const PAID = 'benefits.paid'

/** What a dossier changed in the registers about the person it speaks of: each value before, after and now. */
export async function registerValues(db: Db, bundle: Bundle, dossierId: string) {
  const acts = await listActs(db, dossierId)
  return bundle.procedures.flatMap(({ id, acts: act }) =>
    acts
      .filter(({ procedure_id }) => procedure_id === id)
      .flatMap((row) => {
        const [column] = Object.keys(row.after)
        if (!act || column === undefined) return []
        return {
          stepId: id,
          action: act.action,
          register: act.register,
          field: act.field,
          before: row.before[column] ?? null,
          after: row.after[column] ?? null,
          now: row.now[column] ?? null,
        }
      }),
  )
}

export type RegisterValue = Awaited<ReturnType<typeof registerValues>>[number]

/**
 * What was changed and paid on a result that is or may be revoked, for its office the whole and for any other office its
 * own part. The read is logged before anything is shown. Throws NotFoundError for another office's step.
 */
export async function viewRegisterValues(ctx: Context, of: OfStep) {
  const { dossier, step } = await stepInHand(ctx, of)
  const { read } = ctx.db
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const isLeading = bundle.procedures.some(({ id, revocable }) => id === of.stepId && revocable)
  const isShown = (stepId: string) => isLeading || stepId === step.procedure_id
  const values = await registerValues(read, bundle, of.dossierId)
  const payments = await listBenefits(read, of.dossierId)
  const shown = {
    bundle,
    values: values.filter(({ stepId }) => isShown(stepId)),
    payments: payments
      .filter(({ procedure_id }) => isShown(procedure_id))
      .map(({ procedure_id, amount, reclaimed_at }) => ({
        stepId: procedure_id,
        amount,
        reclaimedAt: reclaimed_at,
      })),
  }
  const fields = [
    ...shown.values.map(({ field }) => field),
    ...(shown.payments.length > 0 ? [PAID] : []),
  ]
  if (fields.length > 0) await noteReading(ctx, of, fields)
  return shown
}

export type RegisterValues = Awaited<ReturnType<typeof viewRegisterValues>>
