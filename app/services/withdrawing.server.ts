import { listSteps } from '#db/steps.server.ts'
import { advance, type StoredSnapshot } from '#machines/advance.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { requireOwnDossier, type OfStep } from './own-step.server.ts'
import { paymentsOf } from './paying.server.ts'
import { parseSnapshot } from './stored.ts'

/**
 * What it would mean to withdraw a step now: at once or only when its office agrees, which others end with it and
 * which go on, and what comes back. Throws NotFoundError.
 */
export async function viewWithdrawal(ctx: Context, { dossierId, stepId }: OfStep) {
  const { read } = ctx.db
  const dossier = await requireOwnDossier(ctx, dossierId)
  const steps = await listSteps(read, dossierId)
  if (!steps.some(({ procedure_id }) => procedure_id === stepId)) {
    throw new NotFoundError(`step ${stepId}`)
  }
  const bundle = getBundle(dossier.bundle_id, dossier.bundle_version)
  const before = parseSnapshot(dossier)
  const isAsked = before.context.steps[stepId]?.withdrawal === 'asked'
  const asked = isAsked
    ? before
    : advance(bundle, before, { type: 'ASK_WITHDRAWAL', stepId, reason: '…' })?.after
  const atOnce = asked?.value[stepId] === 'withdrawn'
  const after = asked && (atOnce ? asked : agreed(asked))
  const others = bundle.procedures
    .map(({ id }) => id)
    .filter((id) => id !== stepId && steps.some(({ procedure_id }) => procedure_id === id))
  const ends = (id: string) => before.value[id] !== after?.value[id]
  const isOpen = (id: string) =>
    steps.some(({ procedure_id, settled_at }) => procedure_id === id && settled_at === null)
  const paid = (await paymentsOf(read, dossierId)).filter(({ standing }) => standing === 'paid')
  return {
    dossier,
    bundle,
    /** Whether it can be asked for now, or is asked for and can be taken back. */
    standing: isAsked ? ('asked' as const) : asked ? ('open' as const) : ('closed' as const),
    atOnce,
    endsToo: others.filter(ends),
    goesOn: others.filter((id) => !ends(id) && isOpen(id)),
    comesBack: paid
      .filter((payment) => payment.stepId === stepId || ends(payment.stepId))
      .reduce((sum, { amount }) => sum + amount, 0),
  }

  /** As it would be once an official, who then holds the step, agrees. */
  function agreed(snapshot: StoredSnapshot) {
    const flags = snapshot.context.steps[stepId]
    const held = flags && { ...flags, held: true }
    const context = { steps: { ...snapshot.context.steps, ...(held && { [stepId]: held }) } }
    return advance(bundle, { ...snapshot, context }, { type: 'AGREE_WITHDRAWAL', stepId })?.after
  }
}

/**
 * The applicant withdraws one step: at once before an official is at work, else with the office's agreement; until
 * it is issued (Circular 03/2025/TT-VPCP, article 7). Throws NotFoundError, EventRefusedError.
 */
export async function askWithdrawal(ctx: Context, of: OfStep, reason: string): Promise<Advanced> {
  await requireOwnDossier(ctx, of.dossierId)
  const event = { type: 'ASK_WITHDRAWAL', stepId: of.stepId, reason: reason.trim() } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}

/** The applicant thinks better of it before the office agreed. Throws NotFoundError, EventRefusedError. */
export async function cancelWithdrawal(ctx: Context, of: OfStep): Promise<Advanced> {
  await requireOwnDossier(ctx, of.dossierId)
  const event = { type: 'CANCEL_WITHDRAWAL', stepId: of.stepId } as const
  return advanceDossier(ctx, of.dossierId, event, { key: of.key })
}
