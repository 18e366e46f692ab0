import { dayAt, type Day, type Instant } from './calendar.ts'
import { isDecided, type Case, type Unit } from './cases.ts'
import {
  isBeside,
  isTermId,
  pathOf,
  termIds,
  terms,
  timeIds,
  times,
  type Term,
  type TermId,
  type TimeId,
} from './figure-terms.ts'
import { follow } from './following-terms.ts'
import { dossierCaseOf, type CaseAt } from './measured-dossier.ts'
import type { DossierHistory } from './measured-history.ts'
import { stepCaseOf, type MeasuredStep } from './measured-step.ts'
import { cutsOf, type Cuts } from './roll-up-cuts.ts'

/** What a roll-up can be asked by. Of a dossier and a life event, procedure and agency are empty. */
export interface Dimensions {
  unit: Unit
  province: string
  bundle: string
  procedure: string
  agency: string
  rule_set: string
  channel: string
}

export const dimensionNames = [
  'unit',
  'province',
  'bundle',
  'procedure',
  'agency',
  'rule_set',
  'channel',
] as const

/** In the order of their names: what a row is found by. */
export const valuesOf = (of: Dimensions): string[] => dimensionNames.map((name) => of[name])

export const tallied = [...timeIds, 'paths'] as const
/** Of what the single values are kept: office minutes, and the ways decided cases went. */
export type Tallied = TimeId | 'paths'

/**
 * What one case adds to the roll-ups. `day` is the day a thing is dated by, `known_on` the day since which it is so:
 * what changes later is taken back with the day it changed. So a period can be summed as it stood at its end.
 */
export interface CaseRollUp {
  of: Dimensions
  counts: { day: Day; known_on: Day; terms: Partial<Record<TermId, number>> }[]
  tallies: { day: Day; what: Tallied; key: string }[]
}

/** What will be so at a moment to come if nothing happens until then: a promise passes, an answer is overdue. */
export interface Due {
  of: Dimensions
  due_at: Instant
  /** Empty for what is only true or not at the moment looked at. */
  day: Day
  /** The terms that change by this much then, with spaces between: a limit that passes changes several at once. */
  term: string
  n: number
}

/** Which terms a row of what is still to come names. */
export const termsIn = ({ term }: Pick<Due, 'term'>): TermId[] => term.split(' ').filter(isTermId)

export interface RollUps {
  cases: CaseRollUp[]
  due: Due[]
}

/** Everything the measures know of one dossier. */
export interface MeasuredDossier {
  /** All of it, at least one. */
  steps: readonly MeasuredStep[]
  history: DossierHistory
  /** The first dossier of its life event. */
  opensLifeEvent: boolean
}

const LAST = Number.MAX_SAFE_INTEGER

const isOn = (...on: Term['on'][]) => termIds.filter((id) => on.includes(terms[id].on))
const atSubmission = isOn('submitted')
const atEnd = isOn('ended')
const changing = isOn('standing', 'latest', 'each')
const straight = changing.filter((id) => !isBeside(id))

/**
 * What a dossier, its steps and its life event add to every roll-up, worked out from the rows as they are: the same
 * rows always add the same, so that a change is the difference. Pure; days of Viet Nam, times in office minutes.
 */
export function rollUpsOf({ steps, history, opensLifeEvent }: MeasuredDossier): RollUps {
  const [first, ...others] = steps
  if (!first) return { cases: [], due: [] }
  const { moves, corrections, revocations, alerts, ratings, complaints } = history
  const beside = [moves, corrections, revocations, alerts, ratings, complaints]
  const ids = beside.some(({ length }) => length > 0) ? changing : straight
  const due: Due[] = []
  const members = steps.map((step) => remembered(stepCaseOf(step, history)))
  const dossier = dossierCaseOf([first, ...others], history, members)
  const cases = [
    lifeEvent(first, opensLifeEvent),
    rollUp(dossier, cutsOf(steps, history, true), ids, due),
    ...members.map((member, place) =>
      rollUp(member, cutsOf(steps.slice(place, place + 1), history, false), ids, due),
    ),
  ]
  return { cases, due }
}

/** The dossier asks its steps for the same moments as they are asked for by themselves. */
function remembered(caseAt: CaseAt): CaseAt {
  const known = new Map<Instant, Case>()
  return (until) => {
    const found = known.get(until) ?? caseAt(until)
    known.set(until, found)
    return found
  }
}

const dimensionsOf = (item: Case): Dimensions => ({
  unit: item.unit,
  province: item.provinceCode,
  bundle: item.bundleId,
  procedure: item.procedureId ?? '',
  agency: item.unit === 'step' ? (item.agencies[0] ?? '') : '',
  rule_set: item.ruleSetId,
  channel: item.channel,
})

/** A life event is counted with its first dossier, and every dossier is one more declaration for it. */
function lifeEvent(step: MeasuredStep, opens: boolean): CaseRollUp {
  const added = { declarations: 1, ...(opens && { received: 1 }) }
  const day = dayAt(step.life_event_at)
  return {
    of: {
      unit: 'life-event',
      province: step.province_code,
      bundle: step.bundle_id,
      procedure: '',
      agency: '',
      rule_set: step.rule_set_id,
      channel: step.channel,
    },
    counts: [{ day, known_on: dayAt(step.submitted_at), terms: added }],
    tallies: [],
  }
}

function rollUp(
  caseAt: CaseAt,
  { all, afterEnd, lastEvent }: Cuts,
  ids: readonly TermId[],
  due: Due[],
): CaseRollUp {
  const final = caseAt(LAST)
  const of = dimensionsOf(final)
  const counts = new Map<string, CaseRollUp['counts'][number]>()
  const add = (at: Instant | null, known: Instant, term: TermId, n: number) => {
    if (known > lastEvent) {
      const day = at === null ? '' : dayAt(at)
      const alike = due.find(
        (one) => one.of === of && one.due_at === known && one.day === day && one.n === n,
      )
      if (alike) alike.term += ` ${term}`
      else due.push({ of, due_at: known, day, term, n })
      return
    }
    const known_on = dayAt(known)
    const day = at === null ? known_on : dayAt(at)
    const key = `${day}/${known_on}`
    const entry = counts.get(key) ?? { day, known_on, terms: {} }
    entry.terms[term] = (entry.terms[term] ?? 0) + n
    counts.set(key, entry)
  }
  const { submittedAt, endedAt } = final
  follow([submittedAt], atSubmission, () => final, add)
  if (endedAt !== null) {
    const later = afterEnd.filter((cut) => cut > endedAt)
    follow([endedAt, ...later], atEnd, caseAt, add)
  }
  follow(all, ids, caseAt, add)
  return { of, counts: [...counts.values()].map(withoutZeros), tallies: talliesOf(final) }
}

function withoutZeros(count: CaseRollUp['counts'][number]) {
  const all = Object.entries(count.terms)
  if (all.every(([, n]) => n !== 0)) return count
  return { ...count, terms: Object.fromEntries(all.filter(([, n]) => n !== 0)) }
}

function talliesOf(item: Case): CaseRollUp['tallies'] {
  const minutes = timeIds.flatMap((what) =>
    times[what](item).map(({ at, minutes }) => ({ day: dayAt(at), what, key: String(minutes) })),
  )
  if (item.endedAt === null || !isDecided(item)) return minutes
  return [...minutes, { day: dayAt(item.endedAt), what: 'paths', key: pathOf(item) }]
}
