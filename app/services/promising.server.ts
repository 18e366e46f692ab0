import { chosenIn, ruleSetOn, type Answers, type Bundle } from '#machines/bundle.ts'
import { getLawOn } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { promiseFor, totalWith } from '#machines/promise.ts'
import type { Context } from './context.ts'

/** The law in force for a bundle, and the dates promised if it is sent now. Throws UnknownBundleError, NoRuleSetError. */
export function beforeYouStart({ now }: Pick<Context, 'now'>, bundleId: string) {
  const { bundle } = getLawOn(bundleId, dayAt(now))
  const promised = promisedNow(bundle, {}, now)
  return {
    bundleVersion: bundle.version,
    ...promised,
    cases: bundle.alternatives ? casesNow(bundle, Object.keys(promised.promise.steps), now) : [],
  }
}

/** The same for each of the other cases there are to choose, where one declaration serves them. */
function casesNow(bundle: Bundle, chosen: readonly string[], now: Instant) {
  const ruleSet = ruleSetOn(bundle, dayAt(now))
  if (!ruleSet.linked) return []
  const others = (bundle.alternatives ?? []).filter(
    ({ procedures }) => !procedures.every((id) => chosen.includes(id)),
  )
  return others.map(({ id, procedures }) => ({
    id,
    procedures,
    promisedAt: promiseFor(bundle, ruleSet, procedures, now).promisedAt,
    total: totalWith(ruleSet, procedures).plain,
  }))
}

/** The dates promised if these answers are sent now, and the law they are promised under. Throws NoRuleSetError. */
export function promisedNow(bundle: Bundle, answers: Answers, now: Instant) {
  const ruleSet = ruleSetOn(bundle, dayAt(now))
  const { id, legalBasis, cutOff, linked } = ruleSet
  const stepIds = chosenIn(bundle, answers).map((procedure) => procedure.id)
  return {
    ruleSet: { id, legalBasis, cutOff, linked, total: totalWith(ruleSet, stepIds) },
    promise: promiseFor(bundle, ruleSet, stepIds, now),
  }
}
