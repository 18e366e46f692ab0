import { listCorrections } from '#db/exceptions.server.ts'
import { getDeclaration } from '#db/dossiers.server.ts'
import { correctable } from '#machines/amending.ts'
import { ruleSetOf, type Bundle } from '#machines/bundle.ts'
import type { wordyEvents } from '#machines/advance.ts'
import { fieldsFor, type FormLine } from '#machines/passports.ts'
import { mayAct } from '#machines/permissions.ts'
import { asStepState } from '#machines/step.states.ts'
import { tidy } from '#machines/validation.ts'
import { viewLikenesses } from './comparing.server.ts'
import type { Context } from './context.ts'
import { sendableBack } from './correcting.server.ts'
import { ForbiddenError } from './errors.ts'
import { findByName } from './finding-places.server.ts'
import type { OfStep } from './own-step.server.ts'
import { lawOf } from './refusing.server.ts'
import { paperKey, papersFor } from './showing-papers.server.ts'
import { noteReading, stepInHand } from './step-in-hand.server.ts'
import { parseDeclaration, parseFaults } from './stored.ts'
import { askable } from './supplementing.server.ts'
import { undoingOf, waysOf } from './undoing.server.ts'
import { facilityOptions, placeNames, type Option } from './surroundings.server.ts'
import { stepsOf } from './viewing.server.ts'

/** What an official does that needs words, each on a page of its own; a revocation has one that asks twice. */
export type WordyEvent = Exclude<(typeof wordyEvents)[number], 'REVOKE'>

/**
 * What the page of an exception says of its step, without values of the citizen. Throws NotFoundError for another
 * office's step, ForbiddenError for somebody whose roles are not enough whatever the state.
 */
export async function prepare(ctx: Context, of: OfStep, type: WordyEvent) {
  const { official, step, dossier, bundle, flags, allowed } = await stepInHand(ctx, of)
  const holderId = official.id
  if (!mayAct(official, type, { applicantId: '', officeId: step.office_id, holderId })) {
    throw new ForbiddenError(type)
  }
  return {
    now: ctx.now,
    of,
    type,
    bundle,
    ruleSet: ruleSetOf(bundle, dossier.rule_set_id),
    dossier: { code: dossier.code, title: dossier.title },
    step: { state: asStepState(step.state), dueAt: step.due_at, promisedAt: step.promised_at },
    flags,
    isAllowed: allowed.includes(type),
    law: await lawOf(ctx, of),
    ways: waysOf(bundle, of.stepId),
    undoing: await undoingOf(ctx.db.read, dossier),
    legs: await stepsOf(ctx.db.read, dossier),
  }
}

export type Prepared = Awaited<ReturnType<typeof prepare>>

/** The values and papers a supplement may ask for, with what was handed in. The read is logged. */
export async function supplementItems(ctx: Context, of: OfStep) {
  const { bundle, fields, papers } = await askable(ctx, of)
  const handedIn = await papersFor(ctx, bundle, of.dossierId, of.stepId)
  const asked = papers.map(({ id }) => ({
    id,
    files: handedIn.find((paper) => paper.id === id)?.files ?? [],
  }))
  const read = [...fields.map(({ key }) => key), ...papers.map(({ id }) => paperKey(id))]
  await noteReading(ctx, of, read)
  return { fields, papers: asked, names: await placeNames(ctx.db, bundle, fields) }
}

/** The earlier results of a step with the values that may be marked as wrong. The read is logged. */
export async function resultsToSendBack(ctx: Context, of: OfStep, bundle: Bundle) {
  const results = await sendableBack(ctx, of)
  const lines = results.flatMap(({ fields }) => fields)
  await noteReading(
    ctx,
    of,
    lines.map(({ key }) => key),
  )
  return { results, names: await placeNames(ctx.db, bundle, lines) }
}

/** What is said to be wrong in the result of a step that came back. */
export async function openCorrection({ db }: Context, { dossierId, stepId }: OfStep) {
  const rows = await listCorrections(db.read, dossierId)
  const row = rows.find(({ procedure_id, state }) => procedure_id === stepId && state === 'asked')
  return row && { ...row, items: parseFaults(row.items) }
}

/** The values of a result that can be mended. The read is logged. */
export async function valuesToMend(ctx: Context, of: OfStep, bundle: Bundle) {
  const { declaration } = await getDeclaration(ctx.db.read, of.dossierId)
  const lines = correctable(bundle, parseDeclaration(declaration), of.stepId)
  await noteReading(
    ctx,
    of,
    lines.map(({ key }) => key),
  )
  const facilities: readonly Option[] = lines.some(({ kind }) => kind === 'facility')
    ? await facilityOptions(ctx.db)
    : []
  return { lines, facilities, names: await placeNames(ctx.db, bundle, lines) }
}

/** This case and those it looks like, side by side. Both reads are logged. */
export async function casesToCompare(ctx: Context, of: OfStep, bundle: Bundle) {
  const { declaration } = await getDeclaration(ctx.db.read, of.dossierId)
  const lines: FormLine[] = fieldsFor(bundle, of.stepId, parseDeclaration(declaration))
  await noteReading(
    ctx,
    of,
    lines.map(({ key }) => key),
  )
  const others = await viewLikenesses(ctx, of)
  const all = [lines, ...others.map((other) => other.lines)].flat()
  return { lines, others, names: await placeNames(ctx.db, bundle, all) }
}

/** Of what was typed over a result, the values that differ from it; the full name of a commune as its code. */
export async function mended(
  { db }: Context,
  { dossierId, stepId }: OfStep,
  bundle: Bundle,
  typed: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { declaration } = await getDeclaration(db.read, dossierId)
  const values: Record<string, string> = {}
  for (const { key, kind, value } of correctable(bundle, parseDeclaration(declaration), stepId)) {
    const text = typed[key] === undefined ? undefined : tidy(typed[key])
    if (text === undefined) continue
    const meant = kind === 'commune' ? ((await findByName(db, text)) ?? text) : text
    if (meant !== value) values[key] = meant
  }
  return values
}
