import { describe, expect, it } from 'vitest'
import { answersOf, chosenIn } from '#machines/bundle.ts'
import { getLawOn } from '#machines/bundles/index.ts'
import { problemsOf } from '#machines/journey.ts'
import { familiesDrawn } from '#seeds/simulation/coming-families.ts'
import { surroundingsAt } from '#seeds/simulation/country.ts'
import { familiesOf, familyKinds } from '#seeds/simulation/families/kinds.ts'
import { everybodyIn } from '#seeds/simulation/families/made.ts'
import nationalYear from '#seeds/simulation/scenarios/national-year.ts'
import { valuesIn } from '#seeds/simulation/settings.ts'

const FAMILIES = nationalYear.families
const drawn = familiesDrawn(nationalYear, 7, FAMILIES, valuesIn(nationalYear))

describe.each(familyKinds.map((kind) => [kind.bundleId, kind] as const))(
  'Simulated families of a %s',
  (bundleId, kind) => {
    const { bundle } = getLawOn(bundleId, '2024-08-05')
    const first = Array.from({ length: FAMILIES / 40_000 }, (_, place) => place * 40_000)
    const some = first.filter((family) => drawn.bundleOf(family) === bundleId)

    it('answer everything the bundle asks, without a mistake, for what they have a right to', () => {
      const chosen = new Set<string>()
      for (const family of some) {
        const plan = { ...drawn.planOf(family), takesLink: true, leavesOneOut: false }
        const at = plan.filedAt
        const wanted = { bundle, seed: 7, plan, part: 0, at, oneByOne: false, whole: true }
        const { declaration = {}, stepIds, counts } = kind.declare(wanted)
        const answers = answersOf(declaration)
        expect(problemsOf(bundle, answers, surroundingsAt(at))).toEqual([])
        expect(chosenIn(bundle, answers).map(({ id }) => id)).toEqual([...stepIds])
        chosen.add(stepIds.join())
        // What is worked out without names must say the same.
        const short = kind.declare({ ...wanted, whole: false })
        expect(short.counts).toEqual(counts)
        expect(answers).toMatchObject(short.answers)
      }
      expect(chosen.size).toBeGreaterThan(0)
    })
  },
)

it('People of a simulated year share their numbers with nobody', () => {
  const numbers = new Set<string>()
  let people = 0
  // The same six digits come back every million families.
  for (let stem = 0; stem < 200_000; stem += 7919) {
    for (const family of [stem, stem + 1_000_000, stem + 2_000_000]) {
      for (const one of everybodyIn(
        familiesOf(drawn.bundleOf(family)).people(drawn.planOf(family)),
      )) {
        numbers.add(one.personalNumber)
        people++
      }
    }
  }
  expect(numbers.size).toBe(people)
})
