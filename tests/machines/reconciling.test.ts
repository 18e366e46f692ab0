import { expect, test } from 'vitest'
import { emcFormulaFor } from '#machines/emc-formula.ts'
import { reasonsIn, reconcile } from '#machines/reconciling.ts'

const paths = new Map([
  ['straight', 10],
  ['noEResult', 2],
  ['filedAtCounter', 3],
  ['cameToCounter', 4],
  ['typedByOfficial+cameToCounter', 1],
  ['filedAtCounter+noEResult', 5],
])

test('the collection and the strict count are set against each other, every case in one of four', () => {
  const { both, onlyCollected, onlyStrict, neither, decided } = reconcile(paths, emcFormulaFor())
  expect({ both, onlyCollected, onlyStrict, neither }).toEqual({
    both: 10,
    onlyCollected: 5,
    onlyStrict: 2,
    neither: 8,
  })
  expect(both + onlyCollected + onlyStrict + neither).toBe(decided)
})

test('what the collection does not see is named, the most frequent first, and once for each reason', () => {
  expect(reconcile(paths, emcFormulaFor()).because).toEqual([
    { mark: 'cameToCounter', count: 5 },
    { mark: 'typedByOfficial', count: 1 },
  ])
})

test('another formula gives another count of the same cases', () => {
  const strictToo = { brokenBy: ['cameToCounter', 'filedAtCounter'], assumed: true } as const
  expect(reconcile(paths, strictToo)).toMatchObject({ both: 12, onlyCollected: 0, onlyStrict: 0 })
})

test('reasons are counted one by one; a result on paper alone is none of them', () => {
  expect(reasonsIn(paths)).toEqual([
    { reason: 'filedAtCounter', count: 8 },
    { reason: 'cameToCounter', count: 5 },
    { reason: 'typedByOfficial', count: 1 },
  ])
  expect(reasonsIn(new Map())).toEqual([])
})
