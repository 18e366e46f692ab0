import { findDossier } from '#db/dossiers.server.ts'
import { findStep } from '#db/steps.server.ts'
import { plainEvent } from '#machines/advance.ts'
import type { ContactKind, DossierEventType } from '#machines/dossier.setup.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'

interface OfStep {
  dossierId: string
  stepId: string
  /** Minted with the form, so that a double click decides once. */
  key?: string
}

/**
 * An official takes the next action on a step: claim, release, receive, appraise, approve, sign, deliver.
 * Throws ForbiddenError, EventRefusedError (with what is allowed now), NotFoundError for another office's step.
 */
export async function decide(
  ctx: Context,
  { dossierId, stepId, key }: OfStep,
  type: DossierEventType,
): Promise<Advanced> {
  await requireOwnStep(ctx, dossierId, stepId)
  return advanceDossier(ctx, dossierId, plainEvent(type, stepId), { key })
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

/** A step of another office does not exist for this official: nobody learns of it by guessing. */
async function requireOwnStep({ db, actor }: Context, dossierId: string, stepId: string) {
  const dossier = await findDossier(db.read, dossierId)
  const step = dossier && (await findStep(db.read, dossierId, stepId))
  if (!step || actor.kind !== 'official' || step.office_id !== actor.officeId) {
    throw new NotFoundError(`step ${stepId} of dossier ${dossierId}`)
  }
}
