import { expect, test } from 'vitest'
import type { Bundle } from '#machines/bundle.ts'
import { deadEnds, distinct, marks, pairwise, partOf, pauses, shapeOf, walk } from './walk.ts'

/**
 * What can happen to one step is walked step by step, what two steps mean to each other pair by pair, and what follows
 * a gate side by side with two that differ: they meet in the end of the dossier only. Steps of one shape move alike.
 */
const coarse = [...marks, ...pauses]
const coarsest = [...coarse, ...pairwise]
const MOST_TOGETHER = 3

/** What of another bundle was walked already: the chart knows no names, so what is of one shape has one graph. */
const known = new Set<string>()

function isNew(shape: string) {
  const isKnown = known.has(shape)
  known.add(shape)
  return !isKnown
}

/** The tests that a chart has no state from which a dossier can never close. */
export function walkedWholly(bundle: Bundle) {
  const all = bundle.procedures.map((procedure) => procedure.id)
  const shape = (id: string) => shapeOf(bundle, id)
  const shapes = distinct(all, shape)

  test('has no reachable state from which a dossier can never close', { timeout: 60_000 }, () => {
    const some = shapes.slice(0, MOST_TOGETHER)
    const found = walk(partOf(bundle, some), some, coarsest)
    expect(found.states.size).toBeGreaterThan(some.length * 6)
    expect(deadEnds(found)).toEqual([])
  })

  const pairs = distinct(
    bundle.procedures.flatMap(({ id, dependsOn }) => dependsOn.map((other) => [other, id])),
    (pair) => pair.map(shape).join(),
  ).filter((pair) => isNew(pair.map(shape).join()))
  test.each(pairs)('closes whatever %s and %s mean to each other', (...pair) => {
    expect(deadEnds(walk(partOf(bundle, pair), pair, coarse))).toEqual([])
  })

  const shapeAlone = (id: string) => shapeOf(partOf(bundle, [id]), id)
  const alone = distinct(all, shapeAlone).filter((id) => isNew(shapeAlone(id)))
  test.each(alone)('closes when only %s is asked for', (id) => {
    const found = walk(partOf(bundle, [id]), [id], [])
    expect(found.states.size).toBeGreaterThan(500)
    expect(deadEnds(found)).toEqual([])
  })
}
