import { ruleSetOf, ruleSetOn, type RuleSet } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { compileChart } from '#machines/compiled.ts'
import type { Law } from './case.ts'

/** Each family files under the law of its day. */
export const IN_FORCE = 'in-force'

/** The laws dossiers can be under, each with its machine compiled once. Throws for an unknown bundle or rule set. */
export function lawsOf(ruleSetId: string) {
  const known = new Map<string, Law>()
  const lawFor = (bundleId: string, ruleSet: RuleSet): Law => {
    const key = `${bundleId} ${ruleSet.id}`
    const found = known.get(key)
    if (found) return found
    const bundle = getBundle(bundleId, ruleSet.bundleVersion)
    const same = [...known.values()].find((law) => law.bundle === bundle)
    const made = { bundle, ruleSet, chart: same?.chart ?? compileChart(bundle) }
    known.set(key, made)
    return made
  }
  return {
    /** What is filed then. */
    filedAt: (bundleId: string, at: Instant) => {
      const bundle = getBundle(bundleId)
      const chosen =
        ruleSetId === IN_FORCE ? ruleSetOn(bundle, dayAt(at)) : ruleSetOf(bundle, ruleSetId)
      return lawFor(bundleId, chosen)
    },
    /** What a dossier keeps. */
    kept: (bundleId: string, id: string) => lawFor(bundleId, ruleSetOf(getBundle(bundleId), id)),
  }
}

export type Laws = ReturnType<typeof lawsOf>
