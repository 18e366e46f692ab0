import type { FigureId } from '#machines/figures.ts'
import { dossiersOf, lifeEventsOf } from '#machines/measured-dossier.ts'
import { stepCase } from '#machines/measured-step.ts'
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

/** Counts a family whose dossiers have ended, by the same rules as the portal's measures. */
export function countFamily(tallies: Tallies, cases: readonly Case[], period: Period) {
  const measured = cases.map(measuredOf)
  const steps = measured.flatMap((own) => own.steps)
  const stage = cases[0]?.plan.stage ?? 1
  const histories = new Map(
    measured.map(({ history }, place) => [cases[place]?.facts.id ?? '', history]),
  )
  for (const step of steps) {
    const item = stepCase(step, period.until, histories.get(step.dossier_id))
    if (stage !== 1) {
      tallies.add('end-to-end-online', [trendBlock(stage)], item, period)
      continue
    }
    const block = blockOf(step.agency)
    // A province answers for what its communes do.
    const blocks =
      block === 'localities' ? ['country', block, step.province_code] : ['country', block]
    for (const id of stepFigures) tallies.add(id, blocks, item, period)
  }
  // Whoever filed on the way is not part of where it leads.
  if (stage !== 1) return
  for (const item of dossiersOf(steps, period.until, histories)) {
    for (const id of ofDossiers) tallies.add(id, ['country'], item, period)
    for (const id of someDossiers) tallies.add(id, [item.provinceCode], item, period)
  }
  for (const item of lifeEventsOf(steps, period.until, histories)) {
    for (const id of ofLifeEvents) tallies.add(id, ['country'], item, period)
    const visits = cases.flatMap(({ contacts }) => contacts).filter(isVisit).length
    tallies.count('visits-per-life-event', 'life-event', 'country', visits, 1)
    tallies.count('typed-values-per-life-event', 'life-event', 'country', item.typed, 1)
  }
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

/** Where a stage of the way is counted. */
export const trendBlock = (stage: number) => `stage ${stage}`

/** A province's leader asks for these of whole dossiers. */
const someDossiers: readonly FigureId[] = ['end-to-end-online', 'processing-working-days-median']

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
