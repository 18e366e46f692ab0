import { insertFollower, listFollowed } from '#db/followers.server.ts'
import { getDossier } from '#db/dossiers.server.ts'
import { listSteps } from '#db/steps.server.ts'
import type { Db } from '#db/schema.ts'
import { answersOf, chosenIn } from '#machines/bundle.ts'
import { asStepState, stateFacts } from '#machines/step.states.ts'
import { identityKeysOf } from '#machines/submission.ts'
import type { Context } from './context.ts'
import type { Draft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { likeCases } from './opening.server.ts'
import { stepsOf } from './viewing.server.ts'

/**
 * The dossier in which somebody else has declared the same, for whoever a register vouches for: they follow it, and
 * what they have typed stays with their draft. Undefined: there is none, or it came to nothing.
 */
export async function followInstead(
  trx: Db,
  { bundle, declaration, row }: Draft,
  now: number,
): Promise<string | undefined> {
  const { identity } = bundle
  if (!identity?.joins?.(declaration)) return undefined
  const answers = answersOf(declaration)
  const stepIds = chosenIn(bundle, answers).map(({ id }) => id)
  const keys = identityKeysOf(bundle, stepIds, answers)
  const alike = await likeCases(trx, bundle, keys, declaration)
  for (const { otherId, kind } of alike) {
    if (kind !== 'same') continue
    const { applicant_id } = await getDossier(trx, otherId)
    if (applicant_id === row.owner_id) continue
    const step = (await listSteps(trx, otherId)).find(
      ({ procedure_id }) => procedure_id === identity.stepId,
    )
    const facts = step && stateFacts[asStepState(step.state)]
    if (!facts || (facts.settled && !facts.hasResult)) continue
    await insertFollower(trx, otherId, row.owner_id, now)
    return otherId
  }
  return undefined
}

/** The dossiers of others that the signed-in person follows. */
export async function listMyFollowed({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  if (actor.kind !== 'citizen') return []
  const dossiers = await listFollowed(db.read, actor.id)
  return dossiers.map(({ id, title, bundle_id, state, applicant, submitted_at }) => ({
    id,
    title,
    bundleId: bundle_id,
    isOpen: state === 'open',
    applicant,
    submittedAt: submitted_at,
  }))
}

/**
 * A dossier of somebody else as those see it who declared the same: who declared, and how far each office is. No value
 * of the declaration, and no result. Throws NotFoundError for whoever does not follow it.
 */
export async function viewFollowed({ db, actor }: Context, dossierId: string) {
  const [dossier] = actor.kind === 'citizen' ? await listFollowed(db.read, actor.id, dossierId) : []
  if (!dossier) throw new NotFoundError(`followed dossier ${dossierId}`)
  return {
    id: dossier.id,
    code: dossier.code,
    title: dossier.title,
    bundleId: dossier.bundle_id,
    bundleVersion: dossier.bundle_version,
    applicant: dossier.applicant,
    submittedAt: dossier.submitted_at,
    steps: await stepsOf(db.read, dossier),
  }
}
