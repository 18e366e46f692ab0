import { reclaimBenefits } from '#db/benefits.server.ts'
import { findAct, undoAct } from '#db/register-acts.server.ts'
import type { Db } from '#db/schema.ts'
import type { Instant } from '#machines/calendar.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { parseColumns } from './stored.ts'

/**
 * What an event of undoing puts back, in the same transaction: the register entry of a revoked result at once, so that
 * who was registered as dead is alive again before anybody else has moved; that of an office that acted on it once it
 * has undone its part, and money it paid where that is reclaimed.
 */
export async function reverse(trx: Db, dossierId: string, event: DossierEvent, at: Instant) {
  if (event.type !== 'REVOKE' && event.type !== 'COMPENSATE') return
  const act = await findAct(trx, dossierId, event.stepId)
  if (act?.undone_at === null) await undoAct(trx, act, parseColumns(act.before), at)
  if (event.type === 'COMPENSATE' && event.done === 'reclaimed') {
    await reclaimBenefits(trx, dossierId, event.stepId, at)
  }
}
