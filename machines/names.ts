import type { Language } from './bundle.ts'
import { getFamily, listFamilies } from './bundles/index.ts'
import { findText, MissingTextError } from './texts.ts'

/**
 * A text of a bundle where no version is known, as in a list over many dossiers: in the words of the newest version
 * that has it. Throws UnknownBundleError, MissingTextError.
 */
export function nameIn(bundleId: string, language: Language, key: string): string {
  const found = getFamily(bundleId)
    .versions.toReversed()
    .map((bundle) => findText(bundle, language, key))
    .find((text) => text !== undefined)
  if (found === undefined) throw new MissingTextError(bundleId, language, key)
  return found
}

/** A text that any bundle has, in the words of the first one that does. */
export function findNameInAny(language: Language, key: string): string | undefined {
  return listFamilies()
    .flatMap(({ versions }) => versions.toReversed())
    .map((bundle) => findText(bundle, language, key))
    .find((text) => text !== undefined)
}
