import { describe, expect, test } from 'vitest'
import { answersOf, type Answers, type Page } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import {
  askedFields,
  findPage,
  firstOpenPage,
  mayVisit,
  nextPage,
  pageOf,
  pagesFor,
  previousPage,
  problemsOf,
  problemsOn,
  progressOf,
  questionsOn,
  toldFields,
} from '#machines/journey.ts'
import { declare, marriedCouple, motherAlone, surroundings } from '#tests/bundles/families.ts'

const around = surroundings()
const married = declare(marriedCouple).declaration
const complete = answersOf(married)
const ids = (pages: readonly Page[]) => pages.map(({ id }) => id)
const keys = (fields: readonly { key: string }[]) => fields.map(({ key }) => key)

function page(id: string) {
  const found = findPage(birth, id)
  if (!found) throw new Error(id)
  return found
}

function without(...keys: string[]): Answers {
  return Object.fromEntries(Object.entries(complete).filter(([key]) => !keys.includes(key)))
}

test('the pages follow from the answers', () => {
  expect(ids(pagesFor(birth, complete))).toEqual([
    'family',
    'hospital',
    'child',
    'parents',
    'mother',
    'father',
    'marriage',
    'residence',
    'household',
    'card',
    'contact',
  ])
  expect(ids(pagesFor(birth, answersOf(declare(motherAlone).declaration)))).toEqual([
    'family',
    'hospital',
    'child',
    'parents',
    'mother',
    'residence',
    'household',
    'card',
    'contact',
  ])
  expect(ids(pagesFor(birth, { ...complete, delivery: 'post' }))).toContain('receiving')
  expect(ids(pagesFor(birth, { ...complete, birthCase: 'recognised' }))).toContain('recognition')
})

test('the parents’ page asks for the father’s number only where a father is recorded', () => {
  expect(keys(askedFields(birth, page('parents'), complete))).toEqual([
    'motherNumber',
    'fatherNumber',
  ])
  expect(keys(askedFields(birth, page('parents'), { birthCase: 'fatherUndetermined' }))).toEqual([
    'motherNumber',
  ])
})

test('told fields are shown and never asked', () => {
  expect(keys(toldFields(birth, page('child'), complete))).toEqual([
    'childBornInWords',
    'registrationType',
  ])
  expect(pageOf(birth, 'birthOffice').id).toBe('household')
  expect(() => pageOf(birth, 'shoeSize')).toThrow('shoeSize')
})

describe('the questions of a page', () => {
  test('are not those a register has answered', () => {
    const { open, known } = questionsOn(birth, page('child'), married)
    expect(keys(open)).toEqual(['childNationality'])
    expect(keys(known)).toContain('childName')
    expect(keys(known)).toContain('childBornInWords')
  })

  test('are opened one by one when the citizen says that a value is wrong', () => {
    const { open, known } = questionsOn(birth, page('child'), married, ['childName'])
    expect(keys(open)).toContain('childName')
    expect(keys(known)).not.toContain('childName')
  })
})

describe('the first open page', () => {
  test('is the first page of an empty declaration', () => {
    expect(firstOpenPage(birth, {}, around)?.id).toBe('family')
  })

  test('is none when everything is answered', () => {
    expect(firstOpenPage(birth, complete, around)).toBeUndefined()
  })

  test('is the one with a gap, a wrong value or something unfinished', () => {
    expect(firstOpenPage(birth, without('fatherNumber'), around)?.id).toBe('parents')
    expect(firstOpenPage(birth, { ...complete, childBornOn: '2025-01-01' }, around)?.id).toBe(
      'child',
    )
    expect(firstOpenPage(birth, complete, around, ['card'])?.id).toBe('card')
  })

  test('does not mind an empty optional answer', () => {
    expect(firstOpenPage(birth, without('requesterEmail'), around)).toBeUndefined()
  })

  test('is where an office is missing, because the dossier would have nowhere to go', () => {
    const answers = without('insuranceOffice')
    expect(firstOpenPage(birth, answers, around)?.id).toBe('household')
    expect(problemsOn(birth, page('household'), answers, around)).toEqual([
      {
        field: 'insuranceOffice',
        mistake: 'missing',
        message: 'errors.insuranceOffice.missing',
      },
    ])
  })
})

describe('a page may be visited', () => {
  const answers = without('fatherNumber')

  test.each(['family', 'hospital', 'child', 'parents'])('up to the first gap: %s', (id) => {
    expect(mayVisit(birth, id, answers, around)).toBe(true)
  })

  test.each(['mother', 'contact', 'receiving', 'recognition', 'nonsense'])(
    'and not beyond, nor where it does not apply: %s',
    (id) => {
      expect(mayVisit(birth, id, answers, around)).toBe(false)
    },
  )

  test('everywhere when all is answered', () => {
    for (const { id } of pagesFor(birth, complete)) {
      expect(mayVisit(birth, id, complete, around)).toBe(true)
    }
  })

  test('not beyond a page with something unfinished', () => {
    expect(mayVisit(birth, 'contact', complete, around, ['card'])).toBe(false)
    expect(mayVisit(birth, 'card', complete, around, ['card'])).toBe(true)
  })
})

test('next and previous skip what does not apply, and end at both ends', () => {
  expect(nextPage(birth, 'marriage', complete)?.id).toBe('residence')
  expect(previousPage(birth, 'residence', complete)?.id).toBe('marriage')
  expect(previousPage(birth, 'family', complete)).toBeUndefined()
  expect(nextPage(birth, 'contact', complete)).toBeUndefined()
  expect(nextPage(birth, 'recognition', complete)?.id).toBe('residence')
})

test('progress counts the pages that apply', () => {
  expect(progressOf(birth, 'family', {})).toEqual({ position: 1, of: 9 })
  expect(progressOf(birth, 'contact', complete)).toEqual({ position: 11, of: 11 })
  expect(progressOf(birth, 'recognition', complete)).toBeUndefined()
})

test('the problems of a whole declaration come in the order of its pages', () => {
  const fields = problemsOf(birth, without('relation', 'childName', 'cardForm'), around).map(
    ({ field }) => field,
  )
  expect(fields).toEqual(['relation', 'childName', 'cardForm'])
})
