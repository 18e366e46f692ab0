import { listAmendments } from '#db/exceptions.server.ts'
import { getDeclaration, getDossier } from '#db/dossiers.server.ts'
import type { Db } from '#db/schema.ts'
import { insertValueChecks, listValueChecks } from '#db/value-checks.server.ts'
import { answersOf, type Bundle, type Declaration, type Source } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { withoutHidden } from '#machines/hiding.ts'
import { differsFromRegister, linesOf, type FormLine } from '#machines/passports.ts'
import { mayAct } from '#machines/permissions.ts'
import type { Context } from './context.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'
import { hiddenFrom } from './hiding.server.ts'
import { requireOwnStep } from './own-step.server.ts'
import { parseDeclaration } from './stored.ts'

/** A step cannot be appraised before these values, declared and not confirmed, were compared (422). */
export class UncheckedValuesError extends Error {
  constructor(readonly fields: readonly string[]) {
    super(`To be compared first: ${fields.join(', ')}.`)
    this.name = 'UncheckedValuesError'
  }
}

/** One comparison: which procedure's official looked at both values, and when. */
export interface ValueCheck {
  stepId: string
  name: string
  at: number
}

/** A value declared against what a register says, or without one where it should know, with the comparisons so far. */
export interface CorrectedValue extends FormLine {
  /** Undefined: no register says anything, so that it is compared with the paper the person has. */
  registerSaid: string | undefined
  checks: readonly ValueCheck[]
}

/** What was declared differently from the registers, by everybody who uses it. Throws DossierNotFoundError. */
export async function correctedValues(db: Db, dossierId: string): Promise<CorrectedValue[]> {
  const { bundle_id, bundle_version } = await getDossier(db, dossierId)
  const bundle = getBundle(bundle_id, bundle_version)
  const declaration = parseDeclaration((await getDeclaration(db, dossierId)).declaration)
  const unproven = unprovenIn(bundle, declaration)
  const settled = await correctedByOffice(db, dossierId)
  const corrected = linesOf(bundle, declaration)
    .filter((line) => differsFromRegister(line) || unproven.has(line.key))
    .filter(({ key, source }) => !(settled.has(key) && isOfficials(source)))
  if (corrected.length === 0) return []
  const checks = await listValueChecks(db, dossierId)
  return corrected.map((line) => ({
    ...line,
    registerSaid: line.source.kind === 'typed' ? line.source.registerSaid : undefined,
    checks: checks
      .filter(({ field }) => field === line.key)
      .map(({ procedure_id, name, at }) => ({ stepId: procedure_id, name, at })),
  }))
}

const isOfficials = (source: Source) => source.kind === 'typed' && source.byRole === 'official'

/** What an office put right in its result is the office's word: told as a correction, and compared with nothing. */
async function correctedByOffice(db: Db, dossierId: string): Promise<ReadonlySet<string>> {
  const amendments = await listAmendments(db, dossierId)
  return new Set(amendments.filter(({ why }) => why === 'correction').map(({ field }) => field))
}

/** Typed where a register should have known, and did not. */
function unprovenIn({ fields }: Bundle, declaration: Declaration): ReadonlySet<string> {
  const answers = answersOf(declaration)
  const typed = fields.filter(({ key, compared }) => {
    const source = declaration[key]?.source
    const isUnheard = source?.kind === 'typed' && source.registerSaid === undefined
    return isUnheard && compared?.(answers)
  })
  return new Set(typed.map(({ key }) => key))
}

/**
 * An official confirms having compared values with what the registers say, each once. Keys that need no comparison
 * in this step are ignored. Throws NotFoundError for another office's step, ForbiddenError for who may not appraise.
 */
export async function checkValues(
  ctx: Context,
  { dossierId, stepId }: { dossierId: string; stepId: string },
  fields: readonly string[],
) {
  const { step, official } = await requireOwnStep(ctx, dossierId, stepId)
  const facts = { applicantId: '', officeId: step.office_id, holderId: step.holder_id }
  if (!mayAct(official, 'APPRAISE', facts)) throw new ForbiddenError('comparing values')
  const open = await uncheckedIn(ctx.db.read, dossierId, stepId)
  await insertValueChecks(
    ctx.db.write,
    open
      .filter((key) => fields.includes(key))
      .map((field) => ({
        dossier_id: dossierId,
        procedure_id: stepId,
        field,
        checked_by: official.id,
        at: ctx.now,
        recorded_at: ctx.recordedAt,
      })),
  )
}

/** The values of a step still to be compared, by field. */
export async function uncheckedIn(db: Db, dossierId: string, stepId: string): Promise<string[]> {
  return (await correctedValues(db, dossierId))
    .filter(({ consumers }) => consumers.includes(stepId))
    .filter(({ checks }) => !checks.some((check) => check.stepId === stepId))
    .map(({ key }) => key)
}

/** The applicant's own corrected values as far as they may see them, with who compared them. Throws NotFoundError for anybody else. */
export async function myCorrectedValues(ctx: Context, dossierId: string) {
  const { db, actor } = ctx
  const { applicant_id, bundle_id, bundle_version } = await getDossier(db.read, dossierId)
  if (actor.kind !== 'citizen' || actor.id !== applicant_id) {
    throw new NotFoundError(`dossier ${dossierId}`)
  }
  const bundle = getBundle(bundle_id, bundle_version)
  const declaration = parseDeclaration((await getDeclaration(db.read, dossierId)).declaration)
  const hidden = await hiddenFrom(ctx, bundle, declaration)
  const corrected = await correctedValues(db.read, dossierId)
  return corrected.map(({ registerSaid, ...line }) => ({
    ...withoutHidden(line, hidden),
    registerSaid: hidden.has(line.key) ? undefined : registerSaid,
    saidHidden: hidden.has(line.key),
  }))
}
