import type { Instant } from './calendar.ts'
import type { Case, Unit, Wait } from './cases.ts'
import {
  acceptanceDue,
  acceptedLate,
  currentPromise,
  decided,
  ended,
  firstPromise,
  gross,
  handedOver,
  isUnrepaired,
  notAccepted,
  openHandOvers,
  processing,
  received,
  repair,
  sinceHandOver,
  supplemented,
  timed,
  when,
  type Amount,
  type Minutes,
  type Rule,
} from './figure-amounts.ts'
import { isWithin } from './period.ts'

/** Where a number comes from: put in, fitted by a command, predicted by a run, or counted on a portal. */
export type FigureLabel = 'input' | 'fitted' | 'predicted' | 'measured'

export type FigureFormat = 'share' | 'workingDays' | 'count' | 'average'

export const figureIds = [
  'end-to-end-online',
  'processing-working-days-median',
  'processing-working-days-p90',
  'gross-working-days-median',
  'gross-working-days-p90',
  'on-time-first-promise',
  'on-time',
  'reuse-share',
  'wait-office-median',
  'wait-citizen-median',
  'wait-third-party-median',
  'wait-other-agency-median',
  'supplemented',
  'supplemented-again',
  'received',
  'open',
  'closed',
  'issued',
  'refused',
  'withdrawn',
  'lapsed',
  'promise-moves',
  'corrections',
  'revocations',
  'repairs-open',
  'time-to-repair-median',
  'phone-calls',
  'sent-not-accepted',
  'accepted-late',
  'not-accepted-now',
  'not-accepted-longest',
  'alarms-agency-silent',
  'alarms-number-missing',
  'swallowed-duplicates',
  'agencies-per-dossier',
  'declarations-per-life-event',
] as const
export type FigureId = (typeof figureIds)[number]

/** A number with its unit, where it comes from and what it is made of; it opens to its rows. */
export interface Figure {
  id: FigureId
  unit: Unit
  label: FigureLabel
  /** A share between 0 and 1, working days (two decimals), a count or an average; null of nothing. */
  value: number | null
  format: FigureFormat
  /** Of working days: how many took no longer than that. */
  numerator: number
  /** Null for a plain count. */
  denominator: number | null
  /** Of working days: the same time in office minutes, for words. */
  minutes: number | null
  /** In the texts of the figures. */
  definitionKey: `${FigureId}.definition`
}

export const parts = ['numerator', 'denominator'] as const
export type Part = (typeof parts)[number]

export const isPart = (name: unknown): name is Part => parts.some((part) => part === name)

type Definition = Rule & { units: readonly Unit[] }

const everyUnit: readonly Unit[] = ['dossier', 'step']
/** How often something happened in the period, and in how many cases. */
const times = (amount: Amount): Definition =>
  count(amount, (item, period) => when(amount(item, period) > 0))
const among = (list: (item: Case) => readonly Instant[]) =>
  times((item, period) => list(item).filter((at) => isWithin(at, period)).length)
const alarms = (kind: string) =>
  among((item) => item.alarms.filter((alarm) => alarm.kind === kind).map(({ at }) => at))

const share = (counts: Amount, of: Amount): Definition => ({
  kind: 'ratio',
  format: 'share',
  units: everyUnit,
  counts,
  of,
})
const count = (counts: Amount, of?: Amount): Definition => ({
  kind: 'count',
  format: 'count',
  units: everyUnit,
  counts,
  of,
})
const average = (units: readonly Unit[], amount: (item: Case) => number): Definition => ({
  kind: 'ratio',
  format: 'average',
  units,
  counts: (item, period) => (received(item, period) ? amount(item) : 0),
  of: received,
})
const percentile = (percent: number, minutes: Minutes): Definition => ({
  kind: 'percentile',
  format: 'workingDays',
  units: everyUnit,
  percent,
  minutes,
})
const waiting = (wait: Wait) =>
  percentile(
    50,
    timed((item) => item.waits[wait]),
  )
/** Each figure once; in words in the texts, `figures.<id>`. */
export const definitions: Record<FigureId, Definition> = {
  'end-to-end-online': share(
    (item, period) => when(decided(item, period) === 1 && item.reasons.length === 0),
    decided,
  ),
  'processing-working-days-median': percentile(50, processing),
  'processing-working-days-p90': percentile(90, processing),
  'gross-working-days-median': percentile(50, gross),
  'gross-working-days-p90': percentile(90, gross),
  'on-time-first-promise': share(firstPromise.counts, firstPromise.of),
  'on-time': share(currentPromise.counts, currentPromise.of),
  'reuse-share': share(
    (item, period) => received(item, period) * item.reused,
    (item, period) => received(item, period) * (item.typed + item.reused),
  ),
  'wait-office-median': waiting('office'),
  'wait-citizen-median': waiting('citizen'),
  'wait-third-party-median': waiting('thirdParty'),
  'wait-other-agency-median': waiting('otherAgency'),
  supplemented: share(supplemented(1), decided),
  'supplemented-again': share(supplemented(2), decided),
  received: count(received),
  open: count((item) => when(item.outcome === 'open')),
  closed: count(ended()),
  issued: count(ended('issued')),
  refused: count(ended('refused')),
  withdrawn: count(ended('withdrawn')),
  lapsed: count(ended('lapsed')),
  'promise-moves': among((item) => item.moves.map(({ at }) => at)),
  corrections: among((item) => item.corrections),
  revocations: among((item) => item.revocations.map(({ at }) => at)),
  'repairs-open': count((item) => when(item.revocations.some(isUnrepaired))),
  'time-to-repair-median': { ...percentile(50, repair), units: ['dossier'] },
  'phone-calls': count((item, period) => decided(item, period) * item.phoneCalls, decided),
  'sent-not-accepted': count(notAccepted, handedOver),
  'accepted-late': share(acceptedLate, acceptanceDue),
  'not-accepted-now': count((item) => when(openHandOvers(item).length > 0)),
  'not-accepted-longest': percentile(100, sinceHandOver),
  'alarms-agency-silent': alarms('acknowledge'),
  'alarms-number-missing': alarms('answer'),
  'swallowed-duplicates': {
    ...count((item, period) => received(item, period) * item.repeats, received),
    units: ['dossier'],
  },
  'agencies-per-dossier': average(['dossier'], (item) => item.agencies.length),
  'declarations-per-life-event': average(['life-event'], (item) => item.declarations),
}

/** The figures that exist for a unit, in the order of `figureIds`. */
export const figuresFor = (unit: Unit): FigureId[] =>
  figureIds.filter((id) => definitions[id].units.includes(unit))

/** The figure a page or a command asks for by name; undefined when there is none of that unit. */
export function findFigure(id: string, unit: string): { id: FigureId; unit: Unit } | undefined {
  const found = figureIds.find((known) => known === id)
  const of = found && definitions[found].units.find((known) => known === unit)
  return of && { id: found, unit: of }
}
