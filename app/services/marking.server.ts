import { listConsentReminders } from '#db/consents.server.ts'
import { listSupplements } from '#db/exceptions.server.ts'
import type { DossierRow } from '#db/schema.ts'
import { listSteps } from '#db/steps.server.ts'
import { ruleSetOf } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dueWhenReceived } from '#machines/promise.ts'
import type { Context } from './context.ts'
import { requireOwnDossier } from './own-step.server.ts'
import { paymentsOf } from './paying.server.ts'

/** Changes whenever the page of the dossier would: an open page asks for it before it loads itself anew. */
export async function dossierMark(ctx: Context, dossierId: string): Promise<string> {
  return markOf(ctx, await requireOwnDossier(ctx, dossierId))
}

export async function markOf({ db, now }: Pick<Context, 'db' | 'now'>, dossier: DossierRow) {
  const { id, revision } = dossier
  const steps = await listSteps(db.read, id)
  const late = steps.filter(
    ({ settled_at, promised_at }) => settled_at === null && promised_at < now,
  )
  const reminders = await listConsentReminders(db.read, id)
  const reminded = reminders.filter(({ done_at }) => done_at !== null)
  const payments = (await paymentsOf(db.read, id)).flatMap(({ standing, returned }) => [
    standing,
    ...returned.map(({ backAt }) => (backAt === null ? 'returning' : 'returned')),
  ])
  // What would be promised if it were supplied now is another day from one cut-off to the next.
  const ruleSet = ruleSetOf(
    getBundle(dossier.bundle_id, dossier.bundle_version),
    dossier.rule_set_id,
  )
  const ifNow = (await listSupplements(db.read, id))
    .filter(({ state }) => state === 'asked')
    .map(({ procedure_id }) => dueWhenReceived(ruleSet, procedure_id, now))
  return [revision, late.length, reminded.length, ...payments, ...ifNow].join('-')
}
