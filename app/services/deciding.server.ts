import { getDeclaration } from '#db/dossiers.server.ts'
import { can, plainEvent } from '#machines/advance.ts'
import { lackingFor } from '#machines/amending.ts'
import type { Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { ContactKind, DossierEventType } from '#machines/dossier.events.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import { uncheckedIn, UncheckedValuesError } from './checking-values.server.ts'
import type { Context } from './context.ts'
import { LackingValuesError } from './errors.ts'
import { requireOwnStep, type OfStep } from './own-step.server.ts'
import { parseDeclaration, parseSnapshot } from './stored.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** What leads to a result, so that nothing may be lacking in it. */
const leadingToResult: readonly DossierEventType[] = ['APPRAISE', 'APPROVE', 'SIGN']

/**
 * An official takes the next action on a step: claim, release, receive, appraise, approve, sign, deliver.
 * Throws ForbiddenError, EventRefusedError (with what is allowed now), NotFoundError for another office's step,
 * UncheckedValuesError while a value the citizen corrected was not compared, LackingValuesError while one is missing.
 */
export async function decide(
  ctx: Context,
  { dossierId, stepId, key }: OfStep,
  type: DossierEventType,
): Promise<Advanced> {
  const { dossier } = await requireOwnStep(ctx, dossierId, stepId)
  const event = plainEvent(type, stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  if (leadingToResult.includes(type) && can(bundle, parseSnapshot(dossier), event)) {
    const lacking = await lackingIn(ctx, bundle, { dossierId, stepId })
    if (lacking.length > 0) throw new LackingValuesError(bundle, lacking)
    const open = type === 'APPRAISE' ? await uncheckedIn(ctx.db.read, dossierId, stepId) : []
    if (open.length > 0) throw new UncheckedValuesError(open)
  }
  return advanceDossier(ctx, dossierId, event, { key })
}

/** What the form of a step must have and the declaration does not. */
async function lackingIn({ db, now }: Context, bundle: Bundle, { dossierId, stepId }: OfStep) {
  const { declaration } = await getDeclaration(db.read, dossierId)
  return lackingFor(bundle, parseDeclaration(declaration), stepId, await surroundingsOf(db, now))
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
