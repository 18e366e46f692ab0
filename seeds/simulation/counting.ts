import type { FigureId } from '#machines/figures.ts'
import type { Case as MeasuredItem } from '#machines/cases.ts'
import { addingTo } from '#machines/case-by-case.ts'
import { dossierCaseOf, lifeEventCaseOf } from '#machines/measured-dossier.ts'
import type { MeasuredStay } from '#machines/measured-history.ts'
import { stepCase, type MeasuredStep } from '#machines/measured-step.ts'
import { dayAt } from '#machines/calendar.ts'
import type { Period } from '#machines/period.ts'
import { blockOf } from '#machines/blocks.ts'
import type { Case } from './case.ts'
import { familiesOf } from './families/kinds.ts'
import { measuredOf } from './measured.ts'
import type { Tallies } from './tallies.ts'

/** What is counted of steps, in the order it is told. */
export const stepFigures: readonly FigureId[] = [
  'end-to-end-online',
  'on-time',
  'on-time-first-promise',
  'processing-working-days-median',
  'processing-working-days-p90',
  'supplemented',
  'filed-online',
  'filed-with-e-result',
  'paid-online',
  'e-results',
  'digitised',
  'population-data-used',
  'reuse-official',
]
const ofDossiers: readonly FigureId[] = [
  ...stepFigures,
  'gross-working-days-median',
  'gross-working-days-p90',
  'reuse-share',
  'wait-office-median',
  'wait-citizen-median',
  'wait-third-party-median',
  'wait-other-agency-median',
  'refused',
  'withdrawn',
  'lapsed',
  'alarms-agency-silent',
  'corrections',
  'promise-moves',
  'ratings',
  'satisfied',
  'satisfaction-official',
  'feedback-in-time',
]
const ofLifeEvents: readonly FigureId[] = [
  'declarations-per-life-event',
  'processing-working-days-median',
  'processing-working-days-p90',
  'gross-working-days-median',
  'gross-working-days-p90',
  'done-in-one-day',
  'done-in-three-days',
  'wait-office-median',
  'wait-citizen-median',
  'wait-third-party-median',
  'wait-other-agency-median',
]

const stepSums = addingTo(stepFigures)
const trendSums = addingTo(['end-to-end-online'])
const dossierSums = addingTo(ofDossiers)
const lifeEventSums = addingTo(ofLifeEvents)
/** A province's leader asks for these of whole dossiers. */
const someDossierSums = addingTo(['end-to-end-online', 'processing-working-days-median'])

/** Counts a family whose dossiers have ended, by the same rules as the portal's measures. */
export function countFamily(tallies: Tallies, cases: readonly Case[], period: Period) {
  const { until } = period
  const stage = cases[0]?.plan.stage ?? 1
  const dossiers: MeasuredCase[] = []
  for (const own of cases) {
    const { steps, history } = measuredOf(own)
    const items = steps.map((step) => stepCase(step, until, history))
    const [first, ...others] = steps
    for (const [place, item] of items.entries()) {
      countStep(tallies, item, steps[place]?.agency ?? '', stage, period)
    }
    if (!first) continue
    const members = items.map((item) => () => item)
    const item = dossierCaseOf([first, ...others], history, members)(until)
    dossiers.push({ first, item, stays: history.stays })
  }
  // Whoever filed on the way is not part of where it leads.
  if (stage !== 1) return
  for (const { item } of dossiers) {
    tallies.add(item.unit, ['country'], dossierSums(item, period))
    tallies.add(item.unit, [item.provinceCode], someDossierSums(item, period))
  }
  countLifeEvent(tallies, cases, dossiers, period)
  countFees(tallies, cases)
  countComing(tallies, cases)
  for (const own of cases) {
    // What comes online is digital already.
    if (own.facts.channel === 'online') continue
    const isOnPaper = own.contacts.some(
      ({ kind, at }) => kind === 'paperAsked' && at === own.facts.submitted_at,
    )
    tallies.count('digitised-at-reception', 'dossier', 'country', isOnPaper ? 0 : 1, 1)
  }
}

interface MeasuredCase {
  first: MeasuredStep
  item: MeasuredItem
  stays: readonly MeasuredStay[]
}

function countStep(
  tallies: Tallies,
  item: MeasuredItem,
  agency: string,
  stage: number,
  period: Period,
) {
  if (stage !== 1) {
    tallies.add(item.unit, [trendBlock(stage)], trendSums(item, period))
    return
  }
  const block = blockOf(agency)
  // A province answers for what its communes do.
  const blocks = block === 'localities' ? ['country', block, item.provinceCode] : ['country', block]
  tallies.add(item.unit, blocks, stepSums(item, period))
}

function countLifeEvent(
  tallies: Tallies,
  cases: readonly Case[],
  dossiers: readonly MeasuredCase[],
  period: Period,
) {
  const [own] = dossiers
  if (!own) return
  const items = dossiers.map(({ item }) => item)
  const stays = dossiers.flatMap((one) => one.stays)
  const item = lifeEventCaseOf(own.first, items, stays)
  tallies.add(item.unit, ['country'], lifeEventSums(item, period))
  const visits = new Set(cases.flatMap(visitsOf)).size
  tallies.count('visits-per-life-event', item.unit, 'country', visits, 1)
  tallies.count('typed-values-per-life-event', item.unit, 'country', item.typed, 1)
}

/** Where a stage of the way is counted. */
export const trendBlock = (stage: number) => `stage ${stage}`

/**
 * Ways to a counter, by day and place: to file, because somebody was asked to come, or to fetch papers. What is linked
 * comes back to the one-stop unit, where one way fetches all of a day; else every office has a counter of its own.
 */
const visitsOf = ({ contacts, steps, law }: Case) =>
  contacts
    .filter(({ kind }) => kind === 'counter' || kind === 'paperResult')
    .map(({ procedure_id, at }) => {
      const office = steps.find((step) => step.procedure_id === procedure_id)?.office_id
      return `${dayAt(at)} ${law.ruleSet.linked ? 'one-stop' : office}`
    })

/** Paid within so many minutes of being asked counts as at once. */
const AT_ONCE_MS = 15 * 60_000

/** Of the steps that owed a fee, how many were paid online at once: what a portal counts as paid online. */
function countFees(tallies: Tallies, cases: readonly Case[]) {
  for (const { payments, steps } of cases) {
    for (const { procedure_id, state, paid_via, asked_at, settled_at } of payments) {
      if (state === 'cancelled') continue
      const isAtOnce = paid_via === 'online' && (settled_at ?? Infinity) - asked_at <= AT_ONCE_MS
      const agency = steps.find((step) => step.procedure_id === procedure_id)?.agency ?? ''
      for (const block of ['country', blockOf(agency)]) {
        tallies.count('paid-online-at-once', 'step', block, isAtOnce ? 1 : 0, 1)
      }
    }
  }
}

/** What families declared, where and in which month; and of those who began online, how many gave up and went to a counter. */
function countComing(tallies: Tallies, [own]: readonly Case[]) {
  if (!own) return
  const { plan, law, lifeEventAt, facts } = own
  const id = familiesOf(law.bundle.id).counted
  for (const block of ['country', plan.provinceCode, `country ${dayAt(lifeEventAt).slice(0, 7)}`]) {
    tallies.count(id, 'life-event', block, 1, 0)
  }
  if (plan.abandoned || facts.channel === 'online') {
    tallies.count('abandoned', 'life-event', 'country', plan.abandoned ? 1 : 0, 1)
  }
}
