import { findAccounts } from '#db/accounts.server.ts'
import { getDossier } from '#db/dossiers.server.ts'
import { logRead } from '#db/reads.server.ts'
import { findStep } from '#db/steps.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { allowedNow } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import type { OfStep } from './own-step.server.ts'
import { parseSnapshot } from './stored.ts'
import { officialIn } from './working.server.ts'

/** A step that has reached this official's office, with what they may do to it now. Throws NotFoundError for every other. */
export async function stepInHand(ctx: Context, { dossierId, stepId }: OfStep) {
  const official = officialIn(ctx)
  const step = await findStep(ctx.db.read, dossierId, stepId)
  if (!step || step.office_id !== official.officeId || step.acknowledged_at === null) {
    throw new NotFoundError(`step ${stepId} of dossier ${dossierId}`)
  }
  const dossier = await getDossier(ctx.db.read, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const snapshot = parseSnapshot(dossier)
  return {
    official,
    step,
    dossier,
    bundle,
    snapshot,
    flags: flagsOf(snapshot.context, stepId),
    allowed: allowedNow(bundle, snapshot, official, dossier, step),
  }
}

export async function nameOf({ db }: Pick<Context, 'db'>, accountId: string | null) {
  if (accountId === null) return undefined
  const [account] = await findAccounts(db.read, [accountId])
  return account?.full_name
}

/** Notes that this official reads these values of the citizen, before they are shown. */
export async function noteReading(
  ctx: Context,
  { dossierId, stepId }: OfStep,
  fields: readonly string[],
) {
  const official = officialIn(ctx)
  await logRead(ctx.db.write, {
    dossier_id: dossierId,
    procedure_id: stepId,
    account_id: official.id,
    office_id: official.officeId,
    purpose: 'processing',
    fields: JSON.stringify([...new Set(fields)]),
    at: ctx.now,
    recorded_at: ctx.recordedAt,
  })
}
