import { sumPaths, sumTimes } from '#db/rolled-up.server.ts'
import { emcFormulaFor } from '#machines/emc-formula.ts'
import { reasonsIn, reconcile } from '#machines/reconciling.ts'
import { isNarrow, SMALLEST_GROUP, type Scope } from '#machines/scope.ts'
import { timeBinsOf } from '#machines/time-bins.ts'
import type { Context } from '../context.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** How long cases took, in bars of working days; null without any, or with too few of a part to be shown. */
export async function viewTimes({ db, now }: Reader, scope: Scope) {
  const times = await sumTimes(db.read, scope, ['processing'], now)
  const bins = timeBinsOf(times.get('processing')?.get('') ?? new Map<number, number>())
  return bins && isNarrow(scope) && bins.cases < SMALLEST_GROUP ? null : bins
}

/**
 * The strict count against the automatic collection, with what the collection’s formula (assumed) leaves out; the
 * sums of a part with too few cases are 0 and `suppressed`.
 */
export async function viewReconciliation(reader: Reader, scope: Scope) {
  const formula = emcFormulaFor(scope.province, scope.block)
  const { reconciliation } = await viewPaths(reader, scope)
  const { decided } = reconciliation
  const suppressed = isNarrow(scope) && decided > 0 && decided < SMALLEST_GROUP
  const shown = suppressed ? reconcile(new Map(), formula) : reconciliation
  return { ...shown, suppressed, formula }
}

/** Why decided cases were not online from end to end, and the strict count beside the automatic collection. */
export async function viewPaths({ db, now }: Reader, scope: Scope) {
  const paths = (await sumPaths(db.read, scope, now)).get('') ?? new Map<string, number>()
  return {
    reasons: reasonsIn(paths),
    reconciliation: reconcile(paths, emcFormulaFor(scope.province, scope.block)),
  }
}
