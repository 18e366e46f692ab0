import { expect, test } from 'vitest'
import { bottlenecksOf } from '#machines/mining/bottlenecks.ts'
import { processMapOf } from '#machines/mining/process-map.ts'
import type { Trace, TracedStay } from '#machines/mining/trace.ts'
import { isVariant, variantsOf } from '#machines/mining/variants.ts'
import { stateFacts, type StepState } from '#machines/step.states.ts'

type Told = readonly [state: StepState, minutes: number | null]

/** Stays one after the other, each entered when the one before was left; a minute of the clock for an office minute. */
function stays(told: readonly Told[], from = 0): TracedStay[] {
  return told.map(([state, minutes], index) => ({
    state,
    waitsFor: stateFacts[state].waitsFor,
    enteredAt: told.slice(0, index).reduce((sum, [, took]) => sum + (took ?? 0), from),
    minutes,
  }))
}

const dossier = (dossierId: string, steps: Record<string, TracedStay[]>): Trace => ({
  dossierId,
  bundleId: 'birth',
  bundleVersion: 1,
  steps: Object.entries(steps).map(([procedureId, own]) => ({ procedureId, stays: own })),
})

const straight = (id: string, minutes: number) =>
  dossier(id, {
    first: stays([
      ['received', minutes],
      ['appraisal', 10],
      ['issued', null],
    ]),
    second: stays([
      ['waiting', minutes + 10],
      ['received', 40],
      ['appraisal', null],
    ]),
  })

const asked = dossier('asked', {
  first: stays([
    ['received', 5],
    ['appraisal', 10],
    ['awaitingSupplement', 100],
    ['appraisal', 20],
    ['issued', null],
  ]),
})

const all = [straight('a', 30), straight('b', 60), straight('c', 90), asked]
const waitsForFirst = () => [
  { procedureId: 'first', dependsOn: [] },
  { procedureId: 'second', dependsOn: ['first'] },
]
const map = processMapOf(all, waitsForFirst)

test('what directly followed what is counted, with the office time in between', () => {
  expect(map.edges).toContainEqual({
    from: 'first/received',
    to: 'first/appraisal',
    count: 4,
    median: 30,
    p90: 90,
  })
  expect(map.edges).toContainEqual(
    expect.objectContaining({ from: 'first/awaitingSupplement', to: 'first/appraisal', count: 1 }),
  )
  expect(map.edges.filter(({ from }) => from === 'first/issued')).toEqual([])
})

test('a state that was entered twice counts twice, and a stay that lasts has no time yet', () => {
  const appraisal = map.nodes.find(({ id }) => id === 'first/appraisal')
  expect(appraisal).toMatchObject({ visits: 5, total: 60, median: 10, p90: 20 })
  const issued = map.nodes.find(({ id }) => id === 'first/issued')
  expect(issued).toMatchObject({ visits: 4, median: null, p90: null, total: 0 })
})

test('a result that another procedure waited for is a hand-over', () => {
  expect(map.handOvers).toEqual([{ from: 'first/issued', to: 'second/received', count: 3 }])
})

test('dossiers on the same path are one variant, whatever time they took', () => {
  const variants = variantsOf(all)
  expect(variants.map(({ count, share }) => [count, share])).toEqual([
    [3, 0.75],
    [1, 0.25],
  ])
  const [usual] = variants
  expect(
    all.filter((trace) => isVariant(trace, usual?.key ?? '')).map((trace) => trace.dossierId),
  ).toEqual(['a', 'b', 'c'])
})

test('the office time of a variant leaves out whoever else was waited for', () => {
  const alone = variantsOf([asked])
  expect(alone[0]?.median).toBe(5 + 10 + 20)
})

test('the costliest state comes first; waiting for an office that works is counted there only', () => {
  const costs = bottlenecksOf(map.nodes)
  expect(costs.map(({ node, isHandOver }) => [node.id, node.total, isHandOver])).toEqual([
    ['first/received', 185, true],
    ['second/received', 120, true],
    ['first/awaitingSupplement', 100, false],
    ['first/appraisal', 60, false],
  ])
  expect(costs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

test('of nothing there is an empty map', () => {
  expect(processMapOf([], waitsForFirst)).toEqual({
    dossiers: 0,
    nodes: [],
    edges: [],
    handOvers: [],
  })
  expect(variantsOf([])).toEqual([])
  expect(bottlenecksOf([])).toEqual([])
})
