import { dayAt, type Day, type Instant } from './calendar.ts'
import { blockOf, type Block } from './blocks.ts'
import type { Case, Unit } from './cases.ts'
import type { Period } from './period.ts'

/** What is counted: the unit, the period, and which part of the whole. */
export interface Scope {
  unit: Unit
  /** Whole days of Viet Nam; `until` may be now. */
  period: Period
  /** Codes of provinces, 901–963. */
  province?: string
  /** Only of steps, as agency and procedure: a dossier belongs to several. */
  block?: Block
  agency?: string
  bundle?: string
  procedure?: string
  ruleSet?: string
  channel?: string
}

const narrowing = [
  'province',
  'block',
  'agency',
  'bundle',
  'procedure',
  'ruleSet',
  'channel',
] as const

/** Whether a scope is a part of the whole, in which few cases would point at single families. */
export const isNarrow = (scope: Scope): boolean =>
  narrowing.some((name) => scope[name] !== undefined)

/** A group of fewer cases would point at single families. */
export const SMALLEST_GROUP = 3

/** Whether a case belongs to a scope, whatever the period. */
export function isInScope(item: Case, scope: Scope): boolean {
  const [agency = ''] = item.agencies
  const isStep = item.unit === 'step'
  return (
    fits(scope.province, item.provinceCode) &&
    fits(scope.bundle, item.bundleId) &&
    fits(scope.ruleSet, item.ruleSetId) &&
    fits(scope.channel, item.channel) &&
    fits(scope.procedure, item.procedureId ?? '') &&
    fits(scope.agency, isStep ? agency : '') &&
    fits(scope.block, isStep ? blockOf(agency) : '')
  )
}

const fits = (wanted: string | undefined, found: string) => wanted === undefined || wanted === found

/** A scope of dossiers or life events cannot be cut by what only steps have. */
export const isPossible = ({ unit, block, agency, procedure }: Scope): boolean =>
  unit === 'step' || [block, agency, procedure].every((part) => part === undefined)

/** The days and months a period covers, for summing roll-ups: whole months first, single days around them. */
export interface Spans {
  from: Day
  to: Day
  /** The first and the last month that are covered wholly; the first is later than the last when none is. */
  firstMonth: string
  lastMonth: string
}

const BEGINNING = '0000-01-01'
const END = '9999-12-31'

/** The period in days and months; what still runs lasts for ever, for nothing has happened after it. */
export function spansOf({ from, until }: Period, now: Instant): Spans {
  const first = from <= 0 ? BEGINNING : dayAt(from)
  const last = until >= now ? END : dayAt(until)
  return {
    from: first,
    to: last,
    firstMonth: first.endsWith('-01') ? first.slice(0, 7) : monthAfter(first.slice(0, 7)),
    lastMonth: isLastOfMonth(last) ? last.slice(0, 7) : monthBefore(last.slice(0, 7)),
  }
}

function isLastOfMonth(day: Day) {
  if (day === END) return true
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  return next.getUTCDate() === 1
}

export const monthAfter = (month: string) => shifted(month, 1)
const monthBefore = (month: string) => shifted(month, -1)

function shifted(month: string, by: number) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + by
  const shown = String((index % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${shown}`
}
