import { findDossier } from '#db/dossiers.server.ts'
import { findPerson } from '#db/registers.server.ts'
import { findRevocation, findSigner, listColleagues } from '#db/revocations.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { mayAct, type Actor } from '#machines/permissions.ts'
import type { StepRow } from '#machines/rows.types.ts'
import { asStepState } from '#machines/step.states.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { ForbiddenError, NotFoundError, OwnSignatureError, WrongItemsError } from './errors.ts'
import { foresee } from './foreseeing.server.ts'
import { requireOwnStep, type OfStep } from './own-step.server.ts'
import { requireWords } from './refusing.server.ts'
import { registerValues } from './register-values.server.ts'
import { stepInHand } from './step-in-hand.server.ts'
import { parseRoles } from './stored.ts'
import { revocationLaw, undoingOf, waysOf } from './undoing.server.ts'
import { stepsOf } from './viewing.server.ts'

/**
 * Whether this official signed the result and must leave its revocation to another leader of the office. Where there
 * is no other, they may revoke it themselves: nobody should stay wrongly registered because an office is small.
 */
async function isOwnSignature(
  { db }: Pick<Context, 'db'>,
  { dossierId, stepId }: OfStep,
  { id, officeId }: { id: string; officeId: string },
) {
  if ((await findSigner(db.read, dossierId, stepId)) !== id) return false
  const colleagues = await listColleagues(db.read, officeId)
  return colleagues.some(
    (other) => other.id !== id && parseRoles(other.roles).includes('supervisor'),
  )
}

/** Only the leader of the office that issued a result may take it back; ForbiddenError for others. */
function requireLeader(actor: Actor, { office_id: officeId }: Pick<StepRow, 'office_id'>) {
  if (!mayAct(actor, 'REVOKE', { applicantId: '', officeId })) throw new ForbiddenError('REVOKE')
}

/**
 * What a leader sees before a result is revoked: the grounds of the law, and everything it will set in motion.
 * Nothing is written. Throws NotFoundError for another office's step, ForbiddenError for whoever leads no office.
 */
export async function prepareRevocation(ctx: Context, of: OfStep) {
  const { official, step, dossier, bundle, allowed } = await stepInHand(ctx, of)
  requireLeader(official, step)
  const law = revocationLaw(ruleSetOf(bundle, dossier.rule_set_id), of.stepId)
  const foreseen = await foresee(ctx, of, {
    type: 'REVOKE',
    stepId: of.stepId,
    ground: '',
    reason: '',
  })
  return {
    of,
    bundle,
    dossier: { code: dossier.code, title: dossier.title },
    state: asStepState(step.state),
    grounds: law?.grounds ?? [],
    isAssumed: law?.assumed === true,
    isAllowed: allowed.includes('REVOKE'),
    mustLeaveIt: law?.notBySigner === true && (await isOwnSignature(ctx, of, official)),
    undoes: foreseen?.undoes ?? [],
    lapses: foreseen?.lapses ?? [],
    legs: await stepsOf(ctx.db.read, dossier),
  }
}

export type PreparedRevocation = Awaited<ReturnType<typeof prepareRevocation>>

/**
 * Takes a result back that was registered by mistake or by fraud: it is void at once, the person it speaks of is told
 * first, and every office that acted on it has to undo that. Throws WrongItemsError for a ground the rule set does not
 * have or without a reason; OwnSignatureError; NotFoundError, ForbiddenError, EventRefusedError.
 */
export async function revoke(
  ctx: Context,
  of: OfStep,
  { ground, reason }: { ground: string; reason: string },
): Promise<Advanced> {
  const { dossier, step, official } = await requireOwnStep(ctx, of.dossierId, of.stepId)
  requireLeader(official, step)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const law = revocationLaw(ruleSetOf(bundle, dossier.rule_set_id), of.stepId)
  if (!law?.grounds.some(({ id }) => id === ground)) throw new WrongItemsError(['ground'])
  const words = requireWords('reason', reason)
  if (law.notBySigner && (await isOwnSignature(ctx, of, official))) throw new OwnSignatureError()
  const event = { type: 'REVOKE', stepId: of.stepId, ground, reason: words } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/**
 * An office has undone what it did on a result that was revoked. Throws WrongItemsError for a way the bundle does not
 * give this procedure or without a word on what was done; NotFoundError, ForbiddenError, EventRefusedError.
 */
export async function compensate(
  ctx: Context,
  of: OfStep,
  { done, note }: { done: string; note: string },
): Promise<Advanced> {
  const { dossier } = await requireOwnStep(ctx, of.dossierId, of.stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const way = waysOf(bundle, of.stepId).find((known) => known === done)
  if (!way) throw new WrongItemsError(['done'])
  const event = {
    type: 'COMPENSATE',
    stepId: of.stepId,
    done: way,
    note: requireWords('note', note),
  } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/**
 * What happened to a registration that speaks of the signed-in person, and who is putting what right: nothing else of
 * the dossier, which is somebody else's. Throws NotFoundError for anybody it does not speak of.
 */
export async function viewPutRight({ db, actor }: Context, revocationId: string) {
  const revocation = await findRevocation(db.read, revocationId)
  const person = actor.kind === 'citizen' ? await findPerson(db.read, actor.id) : undefined
  const dossier = revocation && (await findDossier(db.read, revocation.dossier_id))
  if (!dossier || !person || revocation.concerned !== person.personal_number) {
    throw new NotFoundError(`revocation ${revocationId}`)
  }
  const { revocations, compensations } = await undoingOf(db.read, dossier)
  const own = revocations.find(({ id }) => id === revocationId)
  if (!own) throw new NotFoundError(`revocation ${revocationId}`)
  const legs = await stepsOf(db.read, dossier)
  return {
    code: dossier.code,
    bundleId: dossier.bundle_id,
    bundleVersion: dossier.bundle_version,
    revocation: own,
    compensations: compensations.filter((one) => one.revocationId === revocationId),
    legs: legs.map(({ procedureId, state, office }) => ({ procedureId, state, office })),
    // Of the person who reads it; what was paid to others is theirs.
    values: await registerValues(
      db.read,
      getBundle(dossier.bundle_id, dossier.bundle_version),
      dossier.id,
    ),
  }
}

export type PutRight = Awaited<ReturnType<typeof viewPutRight>>
