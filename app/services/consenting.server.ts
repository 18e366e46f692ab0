import { findConsentById, listConsentsAskedOf } from '#db/consents.server.ts'
import { findPerson } from '#db/registers.server.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'

/** What is asked of the signed-in person, the newest first. */
export async function listMyConsents({ db, actor }: Context) {
  const person = actor.kind === 'citizen' ? await findPerson(db.read, actor.id) : undefined
  return person ? listConsentsAskedOf(db.read, person.personal_number) : []
}

/** One question, for the person it is asked of. Throws NotFoundError for anybody else. */
export async function viewConsent(ctx: Context, id: string) {
  const consent = (await listMyConsents(ctx)).find((asked) => asked.id === id)
  if (!consent) throw new NotFoundError(`consent ${id}`)
  return consent
}

/**
 * A householder agrees, or declines with a reason, on the simulated VNeID. The office's clock starts with the
 * agreement (Decree 63/2024/NĐ-CP, article 7). Throws NotFoundError, EventRefusedError once it is answered.
 */
export async function answerConsent(
  ctx: Context,
  id: string,
  answer: { agrees: true } | { agrees: false; reason: string },
  key?: string,
): Promise<Advanced> {
  await viewConsent(ctx, id)
  const consent = await findConsentById(ctx.db.read, id)
  if (!consent) throw new NotFoundError(`consent ${id}`)
  const { dossier_id, procedure_id: stepId } = consent
  const event = answer.agrees
    ? ({ type: 'GIVE_CONSENT', stepId } as const)
    : ({ type: 'DECLINE_CONSENT', stepId, reason: answer.reason } as const)
  return advanceDossier(ctx, dossier_id, event, { key })
}
