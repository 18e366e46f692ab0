import type { Unit } from './cases.ts'
import type { TermId, TimeId } from './figure-terms.ts'
import type { FillingRule } from './filling-figures.ts'
import { savingModel } from './saving-model.ts'

/** Where a number comes from: put in, fitted by a command, predicted by a run, or counted on a portal. */
export type FigureLabel = 'input' | 'fitted' | 'predicted' | 'measured'

export type FigureFormat =
  'share' | 'workingDays' | 'meanWorkingDays' | 'minutes' | 'count' | 'average' | 'dong'

/** How much each term counts. */
export type Weights = Partial<Record<TermId, number>>

interface Ratio {
  kind: 'ratio'
  format: FigureFormat
  counts: Weights
  of: Weights
}
interface Count {
  kind: 'count'
  format: 'count'
  counts: Weights
  of?: Weights
}
type Rule =
  | Ratio
  | Count
  | { kind: 'percentile'; format: 'workingDays'; percent: number; time: TimeId }
  /** The oldest hand-over that waits for the receiver's word. */
  | { kind: 'longestWait'; format: 'workingDays' }
  /** By the formula of the automatic collection, over the ways that decided cases went. */
  | { kind: 'collected'; format: 'share' }
  | FillingRule

interface Counted {
  units: readonly Unit[]
}
export type Definition = Rule & Counted

const everyUnit: readonly Unit[] = ['dossier', 'step']
const ofDossiers: readonly Unit[] = ['dossier']

const weights = (terms: readonly TermId[]): Weights =>
  Object.fromEntries(terms.map((term) => [term, 1]))

const share = (counts: TermId, ...of: TermId[]): Ratio & Counted => ({
  kind: 'ratio',
  format: 'share',
  units: everyUnit,
  counts: weights([counts]),
  of: weights(of),
})
const count = (counts: TermId, of?: TermId): Count & Counted => ({
  kind: 'count',
  format: 'count',
  units: everyUnit,
  counts: weights([counts]),
  ...(of && { of: weights([of]) }),
})
const average = (counts: Weights, of: TermId, units = everyUnit): Ratio & Counted => ({
  kind: 'ratio',
  format: 'average',
  units,
  counts,
  of: weights([of]),
})
const percentile = (percent: number, time: TimeId): Definition => ({
  kind: 'percentile',
  format: 'workingDays',
  units: everyUnit,
  percent,
  time,
})

const fillingMinutes = (percent: number): FillingRule => ({
  kind: 'filling',
  format: 'minutes',
  percent,
})

const { visitsPerProcedure, dongPerVisit } = savingModel
/** Ways that filing one by one would have taken, less those that were gone. */
const visitsSaved = (each: number): Weights => ({
  steps: visitsPerProcedure.value * each,
  visits: -each,
})

/** Each figure once; in words in the texts, `figures.<id>`. */
export const definitions = {
  'end-to-end-online': share('online', 'decided'),
  'processing-working-days-median': percentile(50, 'processing'),
  'processing-working-days-p90': percentile(90, 'processing'),
  'gross-working-days-median': percentile(50, 'gross'),
  'gross-working-days-p90': percentile(90, 'gross'),
  // Against what was told first: whatever happened meanwhile, and whoever had to be waited for.
  'on-time-first-promise': share('keptFirst', 'decided', 'overdueFirst'),
  'on-time': share('kept', 'decided', 'overdue'),
  'reuse-share': share('reused', 'typed', 'reused'),
  'wait-office-median': percentile(50, 'waitOffice'),
  'wait-citizen-median': percentile(50, 'waitCitizen'),
  'wait-third-party-median': percentile(50, 'waitThirdParty'),
  'wait-other-agency-median': percentile(50, 'waitOtherAgency'),
  supplemented: share('supplementedOnce', 'decided'),
  'supplemented-again': share('supplementedAgain', 'decided'),
  received: count('received'),
  open: count('open'),
  closed: {
    ...count('issued'),
    counts: weights(['issued', 'refused', 'withdrawn', 'lapsed']),
  },
  issued: count('issued'),
  refused: count('refused'),
  withdrawn: count('withdrawn'),
  lapsed: count('lapsed'),
  'promise-moves': count('moves', 'moved'),
  corrections: count('corrections', 'corrected'),
  revocations: count('revocations', 'revoked'),
  'repairs-open': count('repairsOpen'),
  'time-to-repair-median': { ...percentile(50, 'repair'), units: ofDossiers },
  'phone-calls': count('phoneCalls', 'decided'),
  'sent-not-accepted': count('notAccepted', 'handedOver'),
  'accepted-late': share('acceptedLate', 'acceptanceDue'),
  'not-accepted-now': count('notAcceptedNow'),
  'not-accepted-longest': { kind: 'longestWait', format: 'workingDays', units: everyUnit },
  'alarms-agency-silent': count('silences', 'silent'),
  'alarms-number-missing': count('missingNumbers', 'missing'),
  'swallowed-duplicates': { ...count('repeats', 'received'), units: ofDossiers },
  'agencies-per-dossier': average({ agencies: 1 }, 'received', ofDossiers),
  'declarations-per-life-event': average({ declarations: 1 }, 'received', ['life-event']),

  'emc-collection': { kind: 'collected', format: 'share', units: everyUnit },
  'filed-online': share('filedOnline', 'received'),
  'filed-by-citizen': share('filedByCitizen', 'received'),
  'filed-with-e-result': share('filedWithResult', 'received'),
  'paid-online': share('paidOnline', 'owes'),
  'e-results': share('eResults', 'issued'),
  digitised: share('digitised', 'decided'),
  'reuse-official': share('reusedAny', 'received'),
  'population-data-used': share('populationUsed', 'received'),
  'processing-working-days-mean': {
    kind: 'ratio',
    format: 'meanWorkingDays',
    units: everyUnit,
    counts: { minutes: 1 },
    of: { timed: 1 },
  },
  'done-in-one-day': share('inOneDay', 'timed'),
  'done-in-three-days': share('inThreeDays', 'timed'),
  'acceptance-median': percentile(50, 'acceptance'),
  accepted: share('accepted', 'handedOver'),
  'contacts-per-case': average({ contacts: 1 }, 'decided'),
  'agencies-contacted': average({ contacted: 1 }, 'decided'),
  'visits-per-case': average({ visits: 1 }, 'decided'),
  ratings: { ...count('ratings'), units: ofDossiers },
  satisfied: { ...share('satisfied', 'ratings'), units: ofDossiers },
  'rating-average': average({ stars: 1 }, 'ratings', ofDossiers),
  // 100 % less what is overdue and what was complained about or disliked (Decision 766/QĐ-TTg, 5.4).
  'satisfaction-official': {
    ...share('kept', 'decided', 'overdue'),
    counts: { kept: 1, disliked: -1 },
  },
  'feedback-in-time': share('answeredInTime', 'answered'),
  'typed-by-officials': average({ typedByOfficials: 1 }, 'received'),
  'typed-values': average({ typed: 1 }, 'received'),
  'values-saved': average({ formValues: 1, typed: -1 }, 'received', ofDossiers),
  'visits-saved': average(visitsSaved(1), 'decided', ofDossiers),
  'money-saved': {
    ...average(visitsSaved(dongPerVisit.value), 'decided', ofDossiers),
    format: 'dong',
  },
  fillings: { kind: 'filling', format: 'count', units: ofDossiers },
  'filling-left': { kind: 'filling', format: 'share', units: ofDossiers },
  'filling-minutes-median': { ...fillingMinutes(50), units: ofDossiers },
  'filling-minutes-p90': { ...fillingMinutes(90), units: ofDossiers },
} satisfies Record<string, Definition>

export type FigureId = keyof typeof definitions

const isFigureId = (name: string): name is FigureId => Object.hasOwn(definitions, name)
/** In the order in which they are shown. */
export const figureIds = Object.keys(definitions).filter(isFigureId)

/** How a figure is made. */
export const ruleOf = (id: FigureId): Definition => definitions[id]

/** A number with its unit, where it comes from and what it is made of; it opens to its rows. */
export interface Figure {
  id: FigureId
  unit: Unit
  label: FigureLabel
  /** A share between 0 and 1, working days (two decimals), minutes, a count, an average, đồng; null of nothing. */
  value: number | null
  format: FigureFormat
  /** Of a percentile: how many took no longer than that. Of a mean: the sum, in office minutes. */
  numerator: number
  /** Null for a plain count. */
  denominator: number | null
  /** Of working days: the same time in office minutes, for words. */
  minutes: number | null
  /** In the texts of the figures. */
  definitionKey: `${FigureId}.definition`
  /** Too few cases (fewer than three) to be shown: value, minutes and parts are left out. */
  suppressed?: true
}

export const parts = ['numerator', 'denominator'] as const
export type Part = (typeof parts)[number]

export const isPart = (name: unknown): name is Part => parts.some((part) => part === name)

/** Whether a figure is made of declarations being filled in, sent or not, instead of what was sent. */
export const isOfFilling = (id: FigureId): boolean => ruleOf(id).kind === 'filling'

/** The figures that exist for a unit, in the order of `figureIds`. */
export const figuresFor = (unit: Unit): FigureId[] =>
  figureIds.filter((id) => ruleOf(id).units.includes(unit))

/** The figure a page or a command asks for by name; undefined when there is none of that unit. */
export function findFigure(id: string, unit: string): { id: FigureId; unit: Unit } | undefined {
  if (!isFigureId(id)) return undefined
  const of = ruleOf(id).units.find((known) => known === unit)
  return of && { id, unit: of }
}
