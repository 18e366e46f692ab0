import type { RuleSet } from '#machines/bundle.ts'
import { getFamily, getLawOn } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import { compileChart } from '#machines/compiled.ts'
import { findLaw, IN_FORCE, type Law as Rules } from '#machines/family.ts'
import type { Law } from './case.ts'

/** The laws dossiers can be under, each with its machine compiled once. Throws for an unknown bundle or rule set. */
export function lawsOf(ruleSetId: string, chartOf = compileChart) {
  const known = new Map<RuleSet, Law>()
  const lawFor = ({ bundle, ruleSet }: Rules): Law => {
    const found = known.get(ruleSet)
    if (found) return found
    const same = [...known.values()].find((law) => law.bundle === bundle)
    const made = { bundle, ruleSet, chart: same?.chart ?? chartOf(bundle) }
    known.set(ruleSet, made)
    return made
  }
  return {
    /** What is filed then. */
    filedAt: (bundleId: string, at: Instant) =>
      lawFor(
        ruleSetId === IN_FORCE ? getLawOn(bundleId, dayAt(at)) : namedLaw(bundleId, ruleSetId),
      ),
    /** What a dossier keeps. */
    kept: (bundleId: string, id: string) => lawFor(namedLaw(bundleId, id)),
  }
}

export type Laws = ReturnType<typeof lawsOf>

/** A rule set of a bundle by its name. Throws for one the bundle never had. */
function namedLaw(bundleId: string, ruleSetId: string): Rules {
  const found = findLaw(getFamily(bundleId), ruleSetId)
  if (!found) throw new Error(`Bundle “${bundleId}” knows no rule set “${ruleSetId}”.`)
  return found
}

/** The rule sets a simulation can be told to use. */
export const ruleSetsOf = (bundleIds: readonly string[]): string[] => [
  ...new Set(
    bundleIds.flatMap((id) =>
      getFamily(id).versions.flatMap(({ ruleSets }) => ruleSets.map((ruleSet) => ruleSet.id)),
    ),
  ),
  IN_FORCE,
]
