import type accessibility from './vi/accessibility.ts'
import type citizen from './vi/citizen.ts'
import type common from './vi/common.ts'
import type consent from './vi/consent.ts'
import type dossier from './vi/dossier.ts'
import type draft from './vi/draft.ts'
import type feedback from './vi/feedback.ts'
import type figures from './vi/figures.ts'
import type home from './vi/home.ts'
import type measures from './vi/measures.ts'
import type notices from './vi/notices.ts'
import type official from './vi/official.ts'
import type operator from './vi/operator.ts'
import type papers from './vi/papers.ts'
import type passports from './vi/passports.ts'
import type payment from './vi/payment.ts'
import type phones from './vi/phones.ts'
import type proof from './vi/proof.ts'
import type reads from './vi/reads.ts'
import type rehearsal from './vi/rehearsal.ts'
import type results from './vi/results.ts'
import type signIn from './vi/sign-in.ts'

/** One line per namespace: its Vietnamese file is the shape that the English one must fill. */
export interface Namespaces {
  accessibility: typeof accessibility
  citizen: typeof citizen
  common: typeof common
  consent: typeof consent
  dossier: typeof dossier
  draft: typeof draft
  feedback: typeof feedback
  figures: typeof figures
  home: typeof home
  measures: typeof measures
  notices: typeof notices
  official: typeof official
  operator: typeof operator
  papers: typeof papers
  passports: typeof passports
  payment: typeof payment
  phones: typeof phones
  proof: typeof proof
  reads: typeof reads
  rehearsal: typeof rehearsal
  results: typeof results
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
