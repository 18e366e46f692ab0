import { getDeclaration } from '#db/dossiers.server.ts'
import { correctable, judgeValues } from '#machines/amending.ts'
import { procedureOf, type Bundle } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { Fault } from '#machines/dossier.events.ts'
import { fieldsFor } from '#machines/passports.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError, WrongItemsError } from './errors.ts'
import { coded } from './finding-places.server.ts'
import { requireOwnDossier, requireOwnStep, type OfStep } from './own-step.server.ts'
import { requireWords } from './refusing.server.ts'
import { parseDeclaration } from './stored.ts'
import { requireItems, type SupplyProblems } from './supplementing.server.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** The values of a result that may be said to be wrong. */
async function correctableOf(ctx: Context, bundle: Bundle, dossierId: string, stepId: string) {
  const { declaration } = await getDeclaration(ctx.db.read, dossierId)
  return correctable(bundle, parseDeclaration(declaration), stepId)
}

const keysOf = (lines: readonly { key: string }[]) =>
  new Set(lines.map(({ key }) => `field/${key}`))

/**
 * What an office may mark as wrong in an earlier result, of what its own procedure uses.
 * Throws NotFoundError for another office's step.
 */
export async function sendableBack(ctx: Context, { dossierId, stepId }: OfStep) {
  const { dossier } = await requireOwnStep(ctx, dossierId, stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const { declaration } = await getDeclaration(ctx.db.read, dossierId)
  const own = new Set(
    fieldsFor(bundle, stepId, parseDeclaration(declaration)).map(({ key }) => key),
  )
  const { dependsOn } = procedureOf(bundle, stepId)
  return Promise.all(
    dependsOn.map(async (to) => ({
      to,
      fields: (await correctableOf(ctx, bundle, dossierId, to)).filter(({ key }) => own.has(key)),
    })),
  )
}

/**
 * Sends an earlier result back to its office with the wrong values marked (Decree 63/2024/NĐ-CP, articles 5 and 8): the
 * step waits, its clock starts again with the corrected result. Throws WrongItemsError, EventRefusedError.
 */
export async function sendBack(
  ctx: Context,
  of: OfStep,
  { to, items }: { to: string; items: readonly Fault[] },
): Promise<Advanced> {
  const target = (await sendableBack(ctx, of)).find((one) => one.to === to)
  requireItems(items, keysOf(target?.fields ?? []))
  const event = { type: 'SEND_BACK', stepId: of.stepId, to, items } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/** What an applicant may ask to have corrected in a result. Throws NotFoundError for somebody else's dossier. */
export async function correctableFor(ctx: Context, { dossierId, stepId }: OfStep) {
  const dossier = await requireOwnDossier(ctx, dossierId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  if (!bundle.procedures.some(({ id }) => id === stepId)) throw new NotFoundError(`step ${stepId}`)
  return { dossier, bundle, fields: await correctableOf(ctx, bundle, dossierId, stepId) }
}

/**
 * How an applicant says that values of a result should read: judged like any declared value, and against what stands
 * there. Throws NotFoundError; WrongItemsError for a value that does not stand in the result.
 */
export async function judgeCorrection(
  ctx: Context,
  of: OfStep,
  keys: readonly string[],
  form: Readonly<Record<string, string | undefined>>,
) {
  const { bundle, fields } = await correctableFor(ctx, of)
  const wrong = keys.filter((key) => !fields.some((field) => field.key === key))
  if (keys.length === 0 || wrong.length > 0) throw new WrongItemsError(wrong)
  const { declaration } = await getDeclaration(ctx.db.read, of.dossierId)
  const before = parseDeclaration(declaration)
  const around = await surroundingsOf(ctx.db, ctx.now)
  const by = ctx.actor.kind === 'anonymous' ? '' : ctx.actor.id
  const typist = { by, byRole: 'citizen' } as const
  const typed = await coded(ctx.db, bundle, keys, form, around)
  const judged = judgeValues(bundle, before, keys, typed, typist, around)
  return {
    values: judged.values,
    problems: judged.problems,
    /** Those that read as they do now. */
    same: keys.filter((key) => judged.values[key] === (before[key]?.value ?? '')),
  }
}

/** The applicant found an error in a result that was issued. Throws WrongItemsError, EventRefusedError. */
export async function requestCorrection(
  ctx: Context,
  of: OfStep,
  items: readonly Fault[],
): Promise<Advanced> {
  const { fields } = await correctableFor(ctx, of)
  requireItems(items, keysOf(fields))
  const event = { type: 'REQUEST_CORRECTION', stepId: of.stepId, items } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/**
 * The issuing office mends values of its result; it is signed anew, the old one is superseded, and every office that
 * holds it is told. Gives the problems and changes nothing when there are any. Throws NotFoundError, EventRefusedError.
 */
export async function correct(
  ctx: Context,
  of: OfStep,
  {
    values: form,
    reason,
  }: { values: Readonly<Record<string, string | undefined>>; reason: string },
): Promise<Advanced | SupplyProblems> {
  const { dossier, official } = await requireOwnStep(ctx, of.dossierId, of.stepId)
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const declaration = parseDeclaration(
    (await getDeclaration(ctx.db.read, of.dossierId)).declaration,
  )
  const open = correctable(bundle, declaration, of.stepId).map(({ key }) => key)
  const keys = open.filter((key) => form[key] !== undefined)
  const around = await surroundingsOf(ctx.db, ctx.now)
  const typist = { by: official.id, byRole: 'official' } as const
  const judged = judgeValues(bundle, declaration, keys, form, typist, around)
  if (judged.problems.length > 0) {
    return { problems: judged.problems, missingPapers: [], unfinished: judged.unfinished }
  }
  const event = {
    type: 'CORRECT',
    stepId: of.stepId,
    reason: requireWords('reason', reason),
  } as const
  const amend = { why: 'correction', values: judged.values } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key, amend })
}

/** The result is right: the office says why. Throws WrongItemsError, EventRefusedError. */
export async function uphold(ctx: Context, of: OfStep, reason: string): Promise<Advanced> {
  await requireOwnStep(ctx, of.dossierId, of.stepId)
  const event = {
    type: 'UPHOLD',
    stepId: of.stepId,
    reason: requireWords('reason', reason),
  } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}
