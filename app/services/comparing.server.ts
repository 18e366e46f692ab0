import { listLikenesses } from '#db/exceptions.server.ts'
import { getDeclaration, getDossier } from '#db/dossiers.server.ts'
import { insertFollower } from '#db/followers.server.ts'
import { logRead } from '#db/reads.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { likenessDecisions, type LikenessDecision } from '#machines/dossier.events.ts'
import { fieldsFor } from '#machines/passports.ts'
import type { Likeness } from '#machines/step.flags.ts'
import { advanceIn, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError, WrongItemsError } from './errors.ts'
import { requireOwnStep, type OfStep } from './own-step.server.ts'
import { requireWords } from './refusing.server.ts'
import { parseDeclaration } from './stored.ts'

/**
 * The dossiers that look like this one, each beside it with the values this procedure uses. The read of the other
 * person's data is logged with its purpose. Throws NotFoundError for another office's step, and for a procedure that
 * compares nothing.
 */
export async function viewLikenesses(ctx: Context, { dossierId, stepId }: OfStep) {
  const { official, dossier } = await requireOwnStep(ctx, dossierId, stepId)
  const { identity } = getBundle(dossier.bundle_id, dossier.bundle_version)
  if (identity?.stepId !== stepId) throw new NotFoundError(`look-alikes of ${stepId}`)
  const { read, write } = ctx.db
  const rows = await listLikenesses(read, dossierId)
  return Promise.all(
    rows.map(async (row) => {
      const other = await getDossier(read, row.other_id)
      const bundle = getBundle(other.bundle_id, other.bundle_version)
      const { declaration } = await getDeclaration(read, row.other_id)
      const lines = fieldsFor(bundle, stepId, parseDeclaration(declaration))
      await logRead(write, {
        dossier_id: other.id,
        procedure_id: stepId,
        account_id: official.id,
        office_id: official.officeId,
        purpose: 'comparing',
        fields: JSON.stringify(lines.map(({ key }) => key)),
        at: ctx.now,
        recorded_at: ctx.recordedAt,
      })
      return {
        other: { id: other.id, code: other.code, submittedAt: other.submitted_at },
        kind: row.kind,
        decision: row.decision,
        reason: row.reason,
        decidedBy: row.decided_by,
        decidedAt: row.decided_at,
        lines,
      }
    }),
  )
}

/** What an official found out about one look-alike. */
interface LikenessFinding {
  other: string
  decision: LikenessDecision
  reason: string
  /** Whoever declared the same case again may follow the dossier there is: the official saw that they are a relative. */
  attach?: boolean
}

/**
 * An official decides whether two dossiers are one case, with a reason; nothing is signed before all are decided.
 * Throws WrongItemsError for a dossier it was not found to look like, and for a finding the bundle does not know;
 * EventRefusedError.
 */
export async function decideLikeness(
  ctx: Context,
  of: OfStep,
  { other, decision, reason, attach = false }: LikenessFinding,
): Promise<Advanced> {
  const { dossier } = await requireOwnStep(ctx, of.dossierId, of.stepId)
  const { identity } = getBundle(dossier.bundle_id, dossier.bundle_version)
  if (!(identity?.decisions ?? likenessDecisions).includes(decision)) {
    throw new WrongItemsError(['decision'])
  }
  const rows = await listLikenesses(ctx.db.read, of.dossierId)
  if (!rows.some(({ other_id }) => other_id === other)) throw new WrongItemsError(['other'])
  const decided = rows.map((row) => (row.other_id === other ? { ...row, decision } : row))
  const leaves: Likeness = decided.some((row) => row.decision === 'same')
    ? 'same'
    : decided.some((row) => row.decision === null && row.kind !== 'siblings')
      ? 'suspected'
      : 'different'
  const { applicant_id } = await getDossier(ctx.db.read, other)
  const isOthers = applicant_id !== dossier.applicant_id
  const attaches = attach && decision === 'same' && isOthers && Boolean(identity?.joins)
  const event = {
    type: 'DECIDE_LIKENESS',
    stepId: of.stepId,
    other,
    decision,
    reason: requireWords('reason', reason),
    ...(attaches && { attach: true as const }),
    leaves,
  } as const
  return ctx.db.write.transaction().execute(async (trx) => {
    const advanced = await advanceIn(trx, ctx, of.dossierId, event, { key: of.key })
    if (attaches && !advanced.repeated) {
      await insertFollower(trx, other, dossier.applicant_id, ctx.now)
    }
    return advanced
  })
}
