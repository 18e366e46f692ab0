import { countUnderWay, findShownDossier } from '#db/front.server.ts'
import { chosenIn, NoRuleSetError, ruleSetOn, type Bundle, type RuleSet } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt, type Instant } from '#machines/calendar.ts'
import type { Context } from './context.ts'
import { stepsOf } from './viewing.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/**
 * What the start page tells of a bundle and of this very moment: the law of the day (null on a day that no known law
 * covers), and one dossier under way as anybody may see it, without a name, a code or an office.
 */
export async function viewFront({ db, now }: Reader, bundleId: string) {
  const bundle = getBundle(bundleId)
  const shown = await findShownDossier(db.read)
  return {
    law: lawOn(bundle, now),
    underWay: await countUnderWay(db.read),
    shown: shown && {
      bundleId: shown.bundle_id,
      bundleVersion: shown.bundle_version,
      submittedAt: shown.submitted_at,
      promisedAt: shown.promised_at,
      steps: await stepsOf(db.read, shown),
    },
  }
}

/** How many procedures one declaration serves, and the limits in working days; 0 is the same day. */
function lawOn(bundle: Bundle, now: Instant) {
  const ruleSet = findRuleSet(bundle, now)
  if (!ruleSet) return null
  const { legalBasis, limits, total } = ruleSet
  const steps = chosenIn(bundle, {}).map(({ id }) => ({ id, ...limits[id] }))
  return { legalBasis, total, steps }
}

function findRuleSet(bundle: Bundle, now: Instant): RuleSet | undefined {
  try {
    return ruleSetOn(bundle, dayAt(now))
  } catch (error) {
    if (error instanceof NoRuleSetError) return undefined
    throw error
  }
}
