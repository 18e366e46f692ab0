import { advanceDossier, type Advanced } from './advancing.server.ts'
import type { Context } from './context.ts'
import { requireOwnDossier, type OfStep } from './own-step.server.ts'

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
