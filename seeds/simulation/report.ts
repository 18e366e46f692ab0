import { monthAfter } from '#machines/scope.ts'
import { populations } from './parameters/provinces.ts'
import type { SimulationScenario } from './scenario.ts'
import { familyKinds } from './families/kinds.ts'
import { stepFigures, trendBlock } from './counting.ts'
import { legalTotals } from './legal-totals.ts'
import type { Measure } from './measure.ts'
import type { Tallies } from './tallies.ts'

const inBlocks = ['country', 'ministries', 'localities'] as const
const dossierFigures = [
  'end-to-end-online',
  'on-time',
  'on-time-first-promise',
  'processing-working-days-median',
  'processing-working-days-p90',
  'gross-working-days-median',
  'gross-working-days-p90',
  'reuse-share',
  'supplemented',
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
  'filed-with-e-result',
  'e-results',
  'digitised',
  'reuse-official',
  'ratings',
  'satisfied',
  'satisfaction-official',
  'feedback-in-time',
  'digitised-at-reception',
] as const
const lifeEventFigures = [
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
  'declarations-per-life-event',
  'typed-values-per-life-event',
  'visits-per-life-event',
  'abandoned',
] as const

/** What comes out as it was put in, in every scenario: a share of the parameters, met by chance. */
const putIn = new Set([
  'e-results|step',
  'digitised-at-reception|dossier',
  'paid-online-at-once|step',
  'ratings|dossier',
  'satisfied|dossier',
  'births|life-event',
  'deaths|life-event',
  'abandoned|life-event',
])

/** Every figure of a run, in a fixed order; what the scenario answers for carries its label and the published value. */
export function measuresOf(
  scenario: SimulationScenario,
  ruleSet: string,
  tallies: Tallies,
): Measure[] {
  const rows = [
    ...stepFigures.flatMap((id) => inBlocks.map((block) => ({ id, unit: 'step', block }) as const)),
    ...inBlocks.map((block) => ({ id: 'paid-online-at-once', unit: 'step', block }) as const),
    ...dossierFigures.map((id) => ({ id, unit: 'dossier', block: 'country' }) as const),
    ...lifeEventFigures.map((id) => ({ id, unit: 'life-event', block: 'country' }) as const),
  ]
  return [
    ...rows.map(({ id, unit, block }) =>
      measured(scenario, ruleSet, tallies, id, unit, block, block),
    ),
    ...comingMeasures(scenario, ruleSet, tallies),
    ...trendMeasures(scenario, ruleSet, tallies),
    ...provinceMeasures(scenario, ruleSet, tallies),
    ...spreadMeasures(scenario, ruleSet, tallies),
    ...legalTotals(scenario, ruleSet),
  ]
}

/** How many births and deaths were declared: in the country, by month where a scenario tells of a year, by province. */
function comingMeasures(scenario: SimulationScenario, ruleSet: string, tallies: Tallies) {
  const { mix } = scenario
  const kinds = familyKinds.filter((kind) => mix.some(({ bundleId }) => bundleId === kind.bundleId))
  return kinds.flatMap(({ counted, bundleId }) => {
    const of = (block: string, name = block) =>
      measured(scenario, ruleSet, tallies, counted, 'life-event', block, name)
    const hasMonths = mix.some((share) => share.bundleId === bundleId && share.months)
    return [
      of('country'),
      ...(hasMonths ? monthsOf(scenario).map((month) => of(`country ${month}`)) : []),
      ...populations.map(({ code, name }) => of(code, name)),
    ]
  })
}

/** Every month from the first filing to the last, as `2024-07`. */
function monthsOf({ from, to }: SimulationScenario): string[] {
  const all: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthAfter(month)) {
    all.push(month)
  }
  return all
}

/** How far the country was on its way, month by month, where a scenario tells of a way. */
function trendMeasures(scenario: SimulationScenario, ruleSet: string, tallies: Tallies) {
  return scenario.mix.flatMap(({ from, stage = 1 }) => {
    if (from === undefined || stage === 1) return []
    const block = trendBlock(stage)
    const name = `country ${from.slice(0, 7)}`
    return [measured(scenario, ruleSet, tallies, 'end-to-end-online', 'step', block, name)]
  })
}

/** What a province’s communes do from end to end online, and how long its families wait. */
function provinceMeasures(
  scenario: SimulationScenario,
  ruleSet: string,
  tallies: Tallies,
): Measure[] {
  return populations.flatMap(({ code, name }) => [
    measured(scenario, ruleSet, tallies, 'end-to-end-online', 'step', code, name),
    measured(scenario, ruleSet, tallies, 'processing-working-days-median', 'dossier', code, name),
  ])
}

/** The best province, and how many lie under five per cent; of those with steps enough to say so. */
function spreadMeasures(
  scenario: SimulationScenario,
  ruleSet: string,
  tallies: Tallies,
): Measure[] {
  const found = populations
    .map(({ code }) => tallies.read('end-to-end-online', 'step', code))
    .filter((one) => one !== undefined)
    .filter(({ denominator }) => (denominator ?? 0) >= ENOUGH_STEPS)
  const best = found.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))[0]
  const low = found.filter(({ value }) => (value ?? 0) < 0.05).length
  const common = { unit: 'step', block: 'localities' } as const
  const answers = (id: string) => answerFor(scenario, ruleSet, id, 'step', 'localities')
  const bestId = 'end-to-end-online-best'
  const lowId = 'provinces-under-5-percent'
  return [
    {
      id: bestId,
      ...common,
      ...answers(bestId),
      value: best?.value ?? null,
      numerator: best?.numerator ?? null,
      denominator: best?.denominator ?? null,
    },
    {
      id: lowId,
      ...common,
      ...answers(lowId),
      value: low,
      numerator: low,
      denominator: found.length,
    },
  ]
}

/** Steps from which on a province’s share is compared with others. */
export const ENOUGH_STEPS = 30

function measured(
  scenario: SimulationScenario,
  ruleSet: string,
  tallies: Tallies,
  id: string,
  unit: Measure['unit'],
  counted: string,
  block: string,
): Measure {
  const found = tallies.read(id, unit, counted)
  return {
    id,
    unit,
    block,
    ...answerFor(scenario, ruleSet, id, unit, block),
    value: found?.value ?? null,
    numerator: found?.numerator ?? null,
    denominator: found?.denominator ?? null,
  }
}

const findAnswer = (
  { answers }: SimulationScenario,
  ruleSet: string,
  { id, unit, block }: { id: string; unit: string; block: string },
) =>
  answers.find(
    (answer) =>
      answer.id === id &&
      answer.unit === unit &&
      answer.block === block &&
      (answer.under?.includes(ruleSet) ?? true),
  )

/** Why a figure differs from what was published, where the scenario can say so. */
export const whyOf = (scenario: SimulationScenario, ruleSet: string, measure: Measure) =>
  findAnswer(scenario, ruleSet, measure)?.why

function answerFor(
  scenario: SimulationScenario,
  ruleSet: string,
  id: string,
  unit: string,
  block: string,
) {
  const found = findAnswer(scenario, ruleSet, { id, unit, block })
  const otherwise = putIn.has(`${id}|${unit}`) ? 'input' : 'predicted'
  return { label: found?.label ?? otherwise, published: found?.published ?? null } as const
}
