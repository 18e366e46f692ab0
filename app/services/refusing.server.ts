import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { holdsIdentityNumber } from '#machines/validation.ts'
import { apologyBy } from '#machines/promise.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { WrongItemsError } from './errors.ts'
import { requireOwnStep, type OfStep } from './own-step.server.ts'

/** Words for the citizen: never empty, never with somebody's number in them. Throws WrongItemsError. */
export function requireWords(field: string, text: string) {
  const words = text.trim()
  if (words === '' || holdsIdentityNumber(words)) throw new WrongItemsError([field])
  return words
}

async function lawFor(ctx: Context, { dossierId, stepId }: OfStep) {
  const { dossier, step } = await requireOwnStep(ctx, dossierId, stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  return { dossier, step, bundle, ruleSet: ruleSetOf(bundle, dossier.rule_set_id) }
}

/** The grounds and reasons the law gives an office for one step, and until when an apology is in time. */
export async function lawOf(ctx: Context, of: OfStep) {
  const { step, ruleSet } = await lawFor(ctx, of)
  const { exceptions, limits } = ruleSet
  return {
    grounds: exceptions.grounds[of.stepId] ?? [],
    holds: exceptions.holds,
    /** Working days of the longer limit; undefined where the law has none. */
    verifiedDays: limits[of.stepId]?.verified,
    apologyBy: apologyBy(ruleSet, of.stepId, step.promised_at),
    supplementDays: exceptions.supplementDays,
    noticeDays: exceptions.noticeDays[of.stepId],
  }
}

/**
 * A refusal in writing with its legal ground (Decree 61/2018/NĐ-CP, article 19.8). Throws WrongItemsError for a ground
 * the rule set does not have or without an explanation; NotFoundError, ForbiddenError, EventRefusedError.
 */
export async function refuse(
  ctx: Context,
  of: OfStep,
  { ground, note }: { ground: string; note: string },
): Promise<Advanced> {
  const { ruleSet } = await lawFor(ctx, of)
  const known = (ruleSet.exceptions.grounds[of.stepId] ?? []).some(({ id }) => id === ground)
  if (!known) throw new WrongItemsError(['ground'])
  const event = {
    type: 'REFUSE',
    stepId: of.stepId,
    ground,
    note: requireWords('note', note),
  } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/** Opens the longer limit with a reason. Throws WrongItemsError; NoLongerLimitError where the law has none. */
export async function verify(ctx: Context, of: OfStep, reason: string): Promise<Advanced> {
  await lawFor(ctx, of)
  const event = {
    type: 'VERIFY',
    stepId: of.stepId,
    reason: requireWords('reason', reason),
  } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

export async function concludeVerification(
  ctx: Context,
  of: OfStep,
  finding: string,
): Promise<Advanced> {
  await lawFor(ctx, of)
  const event = {
    type: 'CONCLUDE_VERIFICATION',
    stepId: of.stepId,
    finding: requireWords('finding', finding),
  } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/** Puts a step on hold for a reason the rule set names. Throws WrongItemsError for any other. */
export async function hold(
  ctx: Context,
  of: OfStep,
  { reason, note }: { reason: string; note: string },
): Promise<Advanced> {
  const { ruleSet } = await lawFor(ctx, of)
  const known = ruleSet.exceptions.holds.find(({ id }) => id === reason)
  if (!known) throw new WrongItemsError(['reason'])
  const { waitsFor } = known
  const event = { type: 'HOLD', stepId: of.stepId, reason, note, waitsFor } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/**
 * An apology with its reason and one new date, later than what was promised (Decree 61/2018/NĐ-CP, article 19.9). The
 * second is refused. Throws WrongItemsError for a date that is not later; EventRefusedError for a second one.
 */
export async function apologise(
  ctx: Context,
  of: OfStep,
  { reason, until }: { reason: string; until: number },
): Promise<Advanced> {
  const { step } = await lawFor(ctx, of)
  if (until <= Math.max(step.promised_at, ctx.now)) throw new WrongItemsError(['until'])
  const words = requireWords('reason', reason)
  const event = { type: 'APOLOGISE', stepId: of.stepId, reason: words, until } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}
