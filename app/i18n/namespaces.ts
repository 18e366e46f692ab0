import type common from './vi/common.ts'
import type figures from './vi/figures.ts'
import type home from './vi/home.ts'
import type measures from './vi/measures.ts'
import type official from './vi/official.ts'
import type passports from './vi/passports.ts'
import type signIn from './vi/sign-in.ts'

/** One line per namespace: its Vietnamese file is the shape that the English one must fill. */
export interface Namespaces {
  common: typeof common
  figures: typeof figures
  home: typeof home
  measures: typeof measures
  official: typeof official
  passports: typeof passports
  'sign-in': typeof signIn
}

/**
 * The shape of a translation. English has a singular where Vietnamese has none, so beside every
 * `…_other` stands a `…_one`.
 */
export type TranslationOf<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? string : TranslationOf<Texts[Key]>
} & {
  [Key in keyof Texts as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]: string
}
