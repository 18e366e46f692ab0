import type accessibility from './vi/accessibility.ts'
import type charts from './vi/charts.ts'
import type citizen from './vi/citizen.ts'
import type collection from './vi/collection.ts'
import type common from './vi/common.ts'
import type consent from './vi/consent.ts'
import type counter from './vi/counter.ts'
import type dossier from './vi/dossier.ts'
import type draft from './vi/draft.ts'
import type exceptions from './vi/exceptions.ts'
import type authorising from './vi/authorising.ts'
import type afterwards from './vi/afterwards.ts'
import type following from './vi/following.ts'
import type feedback from './vi/feedback.ts'
import type filling from './vi/filling.ts'
import type figures from './vi/figures.ts'
import type goingWrong from './vi/going-wrong.ts'
import type home from './vi/home.ts'
import type law from './vi/law.ts'
import type live from './vi/live.ts'
import type measureColumns from './vi/measure-columns.ts'
import type measurePages from './vi/measure-pages.ts'
import type measures from './vi/measures.ts'
import type notices from './vi/notices.ts'
import type official from './vi/official.ts'
import type operator from './vi/operator.ts'
import type openData from './vi/open-data.ts'
import type papers from './vi/papers.ts'
import type passports from './vi/passports.ts'
import type payment from './vi/payment.ts'
import type phones from './vi/phones.ts'
import type processTexts from './vi/process.ts'
import type proof from './vi/proof.ts'
import type reads from './vi/reads.ts'
import type rehearsal from './vi/rehearsal.ts'
import type results from './vi/results.ts'
import type runs from './vi/runs.ts'
import type simulations from './vi/simulations.ts'
import type runWatch from './vi/run-watch.ts'
import type signIn from './vi/sign-in.ts'
import type slips from './vi/slips.ts'
import type scenarios from './vi/scenarios.ts'
import type stage from './vi/stage.ts'
import type statuses from './vi/statuses.ts'
import type targets from './vi/targets.ts'
import type undoing from './vi/undoing.ts'

/** One line per namespace: its Vietnamese file is the shape that the English one must fill. */
export interface Namespaces {
  accessibility: typeof accessibility
  charts: typeof charts
  citizen: typeof citizen
  collection: typeof collection
  common: typeof common
  consent: typeof consent
  counter: typeof counter
  dossier: typeof dossier
  draft: typeof draft
  exceptions: typeof exceptions
  afterwards: typeof afterwards
  authorising: typeof authorising
  following: typeof following
  feedback: typeof feedback
  figures: typeof figures
  filling: typeof filling
  'going-wrong': typeof goingWrong
  home: typeof home
  law: typeof law
  live: typeof live
  'measure-columns': typeof measureColumns
  'measure-pages': typeof measurePages
  measures: typeof measures
  notices: typeof notices
  official: typeof official
  operator: typeof operator
  'open-data': typeof openData
  papers: typeof papers
  passports: typeof passports
  payment: typeof payment
  phones: typeof phones
  process: typeof processTexts
  proof: typeof proof
  reads: typeof reads
  rehearsal: typeof rehearsal
  results: typeof results
  runs: typeof runs
  'run-watch': typeof runWatch
  'sign-in': typeof signIn
  simulations: typeof simulations
  slips: typeof slips
  scenarios: typeof scenarios
  stage: typeof stage
  statuses: typeof statuses
  targets: typeof targets
  undoing: typeof undoing
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
