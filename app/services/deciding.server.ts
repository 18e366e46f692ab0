import { can, plainEvent } from '#machines/advance.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { ContactKind, DossierEventType } from '#machines/dossier.events.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import { uncheckedIn, UncheckedValuesError } from './checking-values.server.ts'
import type { Context } from './context.ts'
import { requireOwnStep, type OfStep } from './own-step.server.ts'
import { parseSnapshot } from './stored.ts'

/**
 * An official takes the next action on a step: claim, release, receive, appraise, approve, sign, deliver.
 * Throws ForbiddenError, EventRefusedError (with what is allowed now), NotFoundError for another office's step,
 * UncheckedValuesError while a value the citizen corrected was not compared.
 */
export async function decide(
  ctx: Context,
  { dossierId, stepId, key }: OfStep,
  type: DossierEventType,
): Promise<Advanced> {
  const { dossier } = await requireOwnStep(ctx, dossierId, stepId)
  const event = plainEvent(type, stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  if (type === 'APPRAISE' && can(bundle, parseSnapshot(dossier), event)) {
    const open = await uncheckedIn(ctx.db.read, dossierId, stepId)
    if (open.length > 0) throw new UncheckedValuesError(open)
  }
  return advanceDossier(ctx, dossierId, event, { key })
}

/**
 * Somebody came to the counter, was phoned, was asked for paper or got a paper result: the row that makes a
 * dossier not end-to-end online (architecture: the share is not 100 % by construction).
 */
export async function recordContact(
  ctx: Context,
  { dossierId, stepId, key }: OfStep,
  { kind, note }: { kind: ContactKind; note: string },
): Promise<Advanced> {
  await requireOwnStep(ctx, dossierId, stepId)
  return advanceDossier(ctx, dossierId, { type: 'RECORD_CONTACT', stepId, kind, note }, { key })
}
