import { listConsentsOfDossier } from '#db/consents.server.ts'
import { getDeclaration } from '#db/dossiers.server.ts'
import { answersOf, procedureOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { stateFacts, asStepState } from '#machines/step.states.ts'
import { advanceIn, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { WrongItemsError } from './errors.ts'
import { requireOwnStep, type OfStep } from './own-step.server.ts'
import { requireWords } from './refusing.server.ts'
import { parseDeclaration } from './stored.ts'

/**
 * Whose answer a step of this office still waits for: they may hand in a certified authorisation instead of answering on
 * VNeID. Nobody once the step has ended. Throws NotFoundError for another office's step.
 */
export async function openAuthorisations(ctx: Context, { dossierId, stepId }: OfStep) {
  const { dossier, step } = await requireOwnStep(ctx, dossierId, stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { consent } = procedureOf(bundle, stepId)
  if (!consent || stateFacts[asStepState(step.state)].settled) return { dossier, asked: [] }
  const { declaration } = await getDeclaration(ctx.db.read, dossierId)
  const people = consent.of(answersOf(parseDeclaration(declaration)))
  const rows = await listConsentsOfDossier(ctx.db.read, dossierId)
  const asked = rows
    .filter(({ procedure_id, state }) => procedure_id === stepId && state === 'asked')
    .map(({ id, personal_number }) => ({
      id,
      name: people.find(({ personalNumber }) => personalNumber === personal_number)?.name ?? '',
    }))
  return { dossier, asked }
}

/**
 * A receiver takes in the certified authorisation of somebody who was asked; it counts as their agreement, and as a visit.
 * Throws WrongItemsError for somebody who is not asked (any more) or a note that says nothing; ForbiddenError.
 */
export async function recordAuthorisation(
  ctx: Context,
  of: OfStep,
  { consent, note }: { consent: string; note: string },
): Promise<Advanced> {
  const { asked } = await openAuthorisations(ctx, of)
  if (!asked.some(({ id }) => id === consent)) throw new WrongItemsError(['consent'])
  const { dossierId, stepId, key } = of
  const words = requireWords('note', note)
  return ctx.db.write.transaction().execute(async (trx) => {
    const given = { type: 'GIVE_CONSENT', stepId, consent, leaves: 'asked' } as const
    const advanced = await advanceIn(trx, ctx, dossierId, given, { key })
    if (!advanced.repeated) {
      const visit = { type: 'RECORD_CONTACT', stepId, kind: 'counter', note: words } as const
      await advanceIn(trx, ctx, dossierId, visit, {})
    }
    return advanced
  })
}
