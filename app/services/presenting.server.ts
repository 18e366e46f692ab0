import { countUnderWay, findShownDossier } from '#db/front.server.ts'
import { chosenIn } from '#machines/bundle.ts'
import { getFamily } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import { findLawOn, type Law } from '#machines/family.ts'
import { totalWith } from '#machines/promise.ts'
import type { Context } from './context.ts'
import { stepsOf } from './viewing.server.ts'

type Reader = Pick<Context, 'db' | 'now'>

/**
 * What the start page tells of a bundle and of this very moment: the law of the day (null on a day that no known law
 * covers), and one dossier under way as anybody may see it, without a name, a code or an office.
 */
export async function viewFront({ db, now }: Reader, bundleId: string) {
  const law = findLawOn(getFamily(bundleId), dayAt(now))
  const shown = await findShownDossier(db.read)
  return {
    law: law ? told(law) : null,
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
function told({ bundle, ruleSet }: Law) {
  const { legalBasis, limits } = ruleSet
  const chosen = chosenIn(bundle, {}).map(({ id }) => id)
  const steps = chosen.map((id) => ({ id, ...limits[id] }))
  const total = totalWith(ruleSet, chosen)
  return { bundleVersion: bundle.version, legalBasis, total, steps }
}
