import { expect, test } from 'vitest'
import type { Bundle, Procedure } from '#machines/bundle.ts'
import { deadEnds, marks, pairwise, pauses, walk } from './walk.ts'

/** What can happen to one step is walked step by step, what two steps mean to each other pair by pair. */
const coarse = [...marks, ...pauses]
const coarsest = [...coarse, ...pairwise]
const LONG = 120_000

/** The tests that a chart has no state from which a dossier can never close. */
export function walkedWholly(bundle: Bundle) {
  test.each(threesOf(bundle).map((ids) => [ids.join(', '), ids] as const))(
    'has no dead end while %s go on together',
    { timeout: LONG },
    (_, ids) => {
      const found = walk(bundle, ids, coarsest)
      expect(found.states.size).toBeGreaterThan(ids.length * 6)
      expect(deadEnds(found)).toEqual([])
    },
  )

  const pairs = bundle.procedures.flatMap(({ id, dependsOn }) =>
    dependsOn.map((other) => [other, id]),
  )
  test.each(pairs)('closes whatever %s and %s mean to each other', { timeout: LONG }, (...pair) => {
    expect(deadEnds(walk(bundle, pair, coarse))).toEqual([])
  })

  test.each(differentSteps(bundle))('closes when only %s is asked for', { timeout: LONG }, (id) => {
    const found = walk(bundle, [id], [])
    expect(found.states.size).toBeGreaterThan(500)
    expect(deadEnds(found)).toEqual([])
  })
}

/** Every three procedures of which none waits for one that is not among them. */
function threesOf({ procedures }: Bundle): string[][] {
  const ids = procedures.map(({ id }) => id)
  if (ids.length <= 3) return [ids]
  const threes = procedures.flatMap((one, i) =>
    procedures.flatMap((two, j) =>
      procedures.flatMap((three, k) => (i < j && j < k ? [[one, two, three]] : [])),
    ),
  )
  const isWhole = (some: readonly Procedure[]) =>
    some.every(({ dependsOn }) => dependsOn.every((other) => some.some(({ id }) => id === other)))
  return threes.filter(isWhole).map((some) => some.map(({ id }) => id))
}

/** One step of every kind: those alike in everything a region is made from have the same graph. */
function differentSteps({ procedures, ruleSets }: Bundle): string[] {
  const kinds = new Map<string, string>()
  for (const { id, consent, asks, dependsOn } of procedures) {
    const paid = ruleSets.some(({ fees }) => fees.some(({ stepId }) => stepId === id))
    const verified = ruleSets.some(({ limits }) => limits[id]?.verified !== undefined)
    const kind = JSON.stringify([!consent, !asks, dependsOn.length > 0, paid, verified])
    if (!kinds.has(kind)) kinds.set(kind, id)
  }
  return [...kinds.values()]
}
