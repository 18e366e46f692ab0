import type { FigureId } from '#machines/figures.ts'
import type { Case as MeasuredItem } from '#machines/cases.ts'
import { addingTo } from '#machines/case-by-case.ts'
import { dossierCaseOf, lifeEventCaseOf } from '#machines/measured-dossier.ts'
import type { MeasuredStay } from '#machines/measured-history.ts'
import { stepCase, type MeasuredStep } from '#machines/measured-step.ts'
import type { Period } from '#machines/period.ts'
import { blockOf } from '#machines/blocks.ts'
import type { Case } from './case.ts'
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
  const visits = cases.flatMap(({ contacts }) => contacts).filter(isVisit).length
  tallies.count('visits-per-life-event', item.unit, 'country', visits, 1)
  tallies.count('typed-values-per-life-event', item.unit, 'country', item.typed, 1)
}

/** Where a stage of the way is counted. */
export const trendBlock = (stage: number) => `stage ${stage}`

/** Somebody stood at a counter: to file, because they were asked to, or to fetch the paper. */
const isVisit = ({ kind }: { kind: string }) => kind === 'counter' || kind === 'paperResult'

/** Of the steps that owed a fee, how many were paid online at once: what a portal counts as paid online. */
function countFees(tallies: Tallies, cases: readonly Case[]) {
  for (const { snapshot, plan } of cases) {
    for (const { payment } of Object.values(snapshot.context.steps)) {
      if (payment === 'notNeeded') continue
      tallies.count('paid-online-at-once', 'step', 'country', plan.paysAtOnce ? 1 : 0, 1)
    }
  }
}
