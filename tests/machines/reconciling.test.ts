import { expect, test } from 'vitest'
import {
  assumedFormula,
  countsAsOnline,
  formulaOf,
  ownerOf,
  type EmcFormula,
  type EmcSettings,
} from '#machines/emc-formula.ts'
import { reasonsIn, reconcile } from '#machines/reconciling.ts'

const paths = [
  ['straight', 10],
  ['noEResult', 2],
  ['filedAtCounter', 3],
  ['cameToCounter', 4],
  ['typedByOfficial+cameToCounter', 1],
  ['filedAtCounter+noEResult', 5],
] as const

const waysBy = (formula: Pick<EmcFormula, 'brokenBy'>) =>
  paths.map(([path, n]) => ({ path, n, isCollected: countsAsOnline(path, formula) }))

test('the collection and the strict count are set against each other, every case in one of four', () => {
  const { both, onlyCollected, onlyStrict, neither, decided } = reconcile(waysBy(assumedFormula))
  expect({ both, onlyCollected, onlyStrict, neither }).toEqual({
    both: 10,
    onlyCollected: 5,
    onlyStrict: 2,
    neither: 8,
  })
  expect(both + onlyCollected + onlyStrict + neither).toBe(decided)
})

test('what the collection does not see is named, the most frequent first, and once for each reason', () => {
  expect(reconcile(waysBy(assumedFormula)).because).toEqual([
    { mark: 'cameToCounter', count: 5 },
    { mark: 'typedByOfficial', count: 1 },
  ])
})

test('another formula gives another count of the same cases', () => {
  const strictToo = { brokenBy: ['cameToCounter', 'filedAtCounter'] } as const
  expect(reconcile(waysBy(strictToo))).toMatchObject({ both: 12, onlyCollected: 0, onlyStrict: 0 })
})

test('reasons are counted one by one; a result on paper alone is none of them', () => {
  expect(reasonsIn(waysBy(assumedFormula))).toEqual([
    { reason: 'filedAtCounter', count: 8 },
    { reason: 'cameToCounter', count: 5 },
    { reason: 'typedByOfficial', count: 1 },
  ])
  expect(reasonsIn([])).toEqual([])
})

test('a formula counts from its day on, for its owner alone, until another one does', () => {
  const hanoi = ownerOf('901')
  const settings: EmcSettings = [
    { owner: hanoi, fromOn: '2024-08-10', brokenBy: ['cameToCounter'] },
    { owner: hanoi, fromOn: '2024-08-20', brokenBy: null },
    { owner: hanoi, fromOn: '2024-08-10', brokenBy: ['typedByOfficial'] },
  ]
  const on = (day: string, owner = hanoi) => formulaOf(settings, owner, day)
  expect(on('2024-08-09')).toBe(assumedFormula)
  // Of one day the last that was set.
  expect(on('2024-08-10')).toEqual({ brokenBy: ['typedByOfficial'], assumed: false })
  expect(on('2024-08-19').assumed).toBe(false)
  expect(on('2024-08-20')).toBe(assumedFormula)
  expect(on('2024-08-15', ownerOf('922'))).toBe(assumedFormula)
})

test('a step at a vertical service is its ministry’s, every other one its province’s', () => {
  expect(ownerOf('901', 'civil-status')).toBe('province/901')
  expect(ownerOf('901', 'commune-police')).toBe('ministry/public-security')
  expect(ownerOf('922', 'social-insurance')).toBe('ministry/social-security')
})
