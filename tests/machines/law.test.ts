import { describe, expect, test } from 'vitest'
import { NoRuleSetError } from '#machines/bundle.ts'
import birth from '#machines/bundles/birth/index.ts'
import { CLOCK_ENDS, LAW_STARTS } from '#machines/bundles/index.ts'
import { instantAt } from '#machines/calendar.ts'
import { defineFamily, findLaw, lawAfter, lawOn, lawsOf } from '#machines/family.ts'
import { lawChange } from '#machines/law-change.ts'
import { legalTotal } from '#machines/legal-total.ts'
import { promiseFor } from '#machines/promise.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

describe('the law of a day', () => {
  test.each([
    ['2023-01-01', 0, 'one-by-one'],
    ['2023-07-09', 0, 'one-by-one'],
    ['2023-07-10', 1, 'guidance-2023'],
    ['2024-06-30', 1, 'guidance-2023'],
    ['2024-07-01', 1, 'decree-63-2024'],
    ['2026-08-31', 1, 'decree-63-2024'],
    ['2026-09-01', 2, 'decree-301-2026'],
    ['2026-11-30', 2, 'decree-301-2026'],
  ])('on %s is version %i under %s', (day, version, id) => {
    expect(lawOn(birth, day)).toMatchObject({ bundle: { version }, ruleSet: { id } })
  })

  test('is unknown before the first rule set', () => {
    expect(() => lawOn(birth, '2022-12-31')).toThrow(NoRuleSetError)
  })

  test('bounds the portal’s clock: from the first rule set to where promises can still be kept', () => {
    expect(LAW_STARTS).toBe(instantAt('2023-01-01', '00:00'))
    expect(CLOCK_ENDS).toBe(instantAt('2026-11-30', '23:59'))
    const { bundle, ruleSet } = lawOn(birth, '2026-11-30')
    const all = bundle.procedures.map(({ id }) => id)
    expect(() => promiseFor(bundle, ruleSet, all, CLOCK_ENDS)).not.toThrow()
  })

  test('of a family is one only: overlaps, doubles and strangers are refused', () => {
    const toy = toyBundle()
    const [law] = toy.ruleSets
    if (!law) throw new Error('no law')
    const next = { ...law, id: 'next', bundleVersion: 2 }
    const second = { ...toy, version: 2 }
    expect(() => defineFamily(toy, { ...second, ruleSets: [next] })).toThrow('begins before')
    expect(() => defineFamily(toy, toy)).toThrow('version 1 stands twice')
    expect(() => defineFamily({ ...toy, version: 7 })).toThrow('not for version 7')
    expect(() => defineFamily(toy, { ...second, id: 'other', ruleSets: [] })).toThrow('“other”')
  })
})

describe('the legal total', () => {
  test('of a birth went from 21 days to 4 and 3 working days, and to 9 with a fourth procedure', () => {
    const totals = lawsOf(birth).map(({ bundle, ruleSet }) => {
      const { value, unit } = legalTotal(bundle, ruleSet)
      return [ruleSet.id, value, unit]
    })
    expect(totals).toEqual([
      ['one-by-one', 21, 'days'],
      ['guidance-2023', 4, 'workingDays'],
      ['decree-63-2024', 3, 'workingDays'],
      ['decree-301-2026', 9, 'workingDays'],
    ])
  })

  test('follows from the limits: another limit, another total', () => {
    const law = findLaw(birth, 'one-by-one')
    if (!law) throw new Error('no law')
    const limits = { ...law.ruleSet.limits, 'health-card': { plain: 10 } }
    expect(legalTotal(law.bundle, { ...law.ruleSet, limits, totals: [] }).value).toBe(28)
  })

  test('says what it rests on that no source gives', () => {
    const of = (id: string) => {
      const law = findLaw(birth, id)
      return law && legalTotal(law.bundle, law.ruleSet).assumed
    }
    expect(of('decree-63-2024')).toEqual([])
    expect(of('one-by-one')).toContain('oneByOneSplit')
  })
})

describe('a change of the law', () => {
  const change = (ruleSetId: string, bundleVersion: number, day: string) =>
    lawChange(birth, { ruleSetId, bundleVersion }, day)

  test('into the linking tells that one declaration is enough from now on', () => {
    expect(change('one-by-one', 0, '2023-07-10')).toMatchObject({
      linked: true,
      forms: true,
      comes: {},
      limits: { 'permanent-residence': { before: { plain: 7 }, after: { plain: 2 } } },
    })
    expect(change('one-by-one', 0, '2023-07-10')?.total).toBeUndefined()
  })

  test('into September 2026 tells of the procedure that is new', () => {
    expect(change('decree-63-2024', 1, '2026-09-01')).toMatchObject({
      comes: { 'identity-card': { plain: 7 } },
      limits: {},
      total: { before: { plain: 3 }, after: { plain: 9 } },
      forms: true,
    })
  })

  test('is none within one rule set, and none follows on the last', () => {
    expect(change('decree-63-2024', 1, '2026-08-31')).toBeUndefined()
    expect(lawAfter(birth, 'decree-63-2024')?.ruleSet.id).toBe('decree-301-2026')
    expect(lawAfter(birth, 'decree-301-2026')).toBeUndefined()
  })
})
