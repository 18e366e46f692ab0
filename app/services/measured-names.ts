import type { Language } from '#machines/bundle.ts'
import { listBundles, listFamilies } from '#machines/bundles/index.ts'
import { getText } from '#machines/texts.ts'

/** The names of every bundle (once, however many versions it has), procedure (by `bundle/procedure`) and agency in a language. */
export function measuredNames(language: Language) {
  // The newest version speaks last: its words stand.
  const bundles = listBundles()
  return {
    bundles: listFamilies().flatMap(({ id, versions }) =>
      versions.slice(-1).map((bundle) => ({ value: id, label: getText(bundle, language, 'name') })),
    ),
    procedures: Object.fromEntries(
      bundles.flatMap((bundle) =>
        bundle.procedures.map(({ id }) => [
          `${bundle.id}/${id}`,
          getText(bundle, language, `procedures.${id}.short`),
        ]),
      ),
    ),
    agencies: Object.fromEntries(
      bundles.flatMap((bundle) =>
        bundle.procedures.map(({ agency }) => [
          agency,
          getText(bundle, language, `agencies.${agency}.name`),
        ]),
      ),
    ),
  }
}
