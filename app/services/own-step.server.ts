import { findDossier } from '#db/dossiers.server.ts'
import { findStep } from '#db/steps.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'

/** One step of one dossier, with the key of the command that concerns it. */
export interface OfStep {
  dossierId: string
  stepId: string
  /** Minted with the form, so that a double click decides once. */
  key?: string
}

/** A dossier of the signed-in citizen; for anybody else it does not exist. Throws NotFoundError. */
export async function requireOwnDossier({ db, actor }: Context, dossierId: string) {
  const dossier = await findDossier(db.read, dossierId)
  if (!dossier || actor.kind !== 'citizen' || dossier.applicant_id !== actor.id) {
    throw new NotFoundError(`dossier ${dossierId}`)
  }
  return dossier
}

/**
 * A step of the official's own office; of another office it does not exist for them: nobody learns of it by
 * guessing. Throws NotFoundError.
 */
export async function requireOwnStep({ db, actor }: Context, dossierId: string, stepId: string) {
  const dossier = await findDossier(db.read, dossierId)
  const step = dossier && (await findStep(db.read, dossierId, stepId))
  if (!step || actor.kind !== 'official' || step.office_id !== actor.officeId) {
    throw new NotFoundError(`step ${stepId} of dossier ${dossierId}`)
  }
  return { dossier, step, official: actor }
}
