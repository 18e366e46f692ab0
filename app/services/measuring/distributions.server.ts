import { sumTimes } from '#db/rolled-up.server.ts'
import { reasonsIn, reconcile } from '#machines/reconciling.ts'
import { isNarrow, SMALLEST_GROUP, type Scope } from '#machines/scope.ts'
import { timeBinsOf } from '#machines/time-bins.ts'
import type { Context } from '../context.ts'
import { viewWays } from './ways.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** How long cases took, in bars of working days; null without any, or with too few of a part to be shown. */
export async function viewTimes({ db, now }: Reader, scope: Scope) {
  const times = await sumTimes(db.read, scope, ['processing'], now)
  const bins = timeBinsOf(times.get('processing')?.get('') ?? new Map<number, number>())
  return bins && isNarrow(scope) && bins.cases < SMALLEST_GROUP ? null : bins
}

/** The strict count against the automatic collection; the sums of a part with too few cases are 0 and `suppressed`. */
export async function viewReconciliation(reader: Reader, scope: Scope) {
  const { reconciliation } = await viewPaths(reader, scope)
  const { decided } = reconciliation
  const suppressed = isNarrow(scope) && decided > 0 && decided < SMALLEST_GROUP
  return { ...(suppressed ? reconcile([]) : reconciliation), suppressed }
}

/** Why decided cases were not online from end to end, and the strict count beside the automatic collection. */
export async function viewPaths(reader: Reader, scope: Scope) {
  const ways = await viewWays(reader, scope)
  return { reasons: reasonsIn(ways), reconciliation: reconcile(ways) }
}
