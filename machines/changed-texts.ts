import type { BundleTexts, Language } from './bundle.ts'

type Texts = Readonly<Record<Language, BundleTexts>>

/** The texts of a version with those changed or added that another version has otherwise. */
export const withTexts = (texts: Texts, changed: Texts): Texts => ({
  vi: merged(texts.vi, changed.vi),
  en: merged(texts.en, changed.en),
})

function merged(texts: BundleTexts, changed: BundleTexts): BundleTexts {
  const all: Record<string, string | BundleTexts> = { ...texts }
  for (const [key, value] of Object.entries(changed)) {
    const before = all[key]
    all[key] =
      typeof value === 'object' && typeof before === 'object' ? merged(before, value) : value
  }
  return all
}
