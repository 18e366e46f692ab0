import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersOf, type Declaration } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { instantAt } from '#machines/calendar.ts'
import { applies } from '#machines/journey.ts'
import { lookUpsFor, startDeclaration } from '#machines/look-ups.ts'
import { mergeTyped, takePage } from '#machines/passports.ts'
import { settle } from '#machines/settling.ts'
import {
  citizen,
  declare,
  lookUpAll,
  mai,
  marriedCouple,
  nam,
  registers,
  surroundings,
} from '#tests/bundles/families.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

const around = surroundings()
const later = surroundings(instantAt('2024-08-06', '09:00'))
const married = declare(marriedCouple).declaration

function type(declaration: Declaration, values: Record<string, string>, at = later) {
  return mergeTyped(birth, declaration, values, citizen, at)
}

describe('settling', () => {
  test('drops answers to questions that are no longer asked', () => {
    const changed = type(married, { birthCase: 'fatherUndetermined' })
    expect(Object.keys(changed).filter((key) => key.startsWith('father'))).toEqual([])
    expect(changed).not.toHaveProperty('marriageNumber')
    expect(changed).not.toHaveProperty('residesWith')
    expect(answersOf(changed)).toMatchObject({
      residesWithNumber: mai,
      residenceCommune: '901-001',
    })
  })

  test('drops what a register said about another number, and asks it about the new one', () => {
    const other = '902093000099'
    const changed = type(married, { fatherNumber: other })
    expect(changed).not.toHaveProperty('fatherName')
    expect(changed).not.toHaveProperty('marriageNumber')
    expect(changed.motherName).toBe(married.motherName)
    expect(lookUpsFor(birth, changed).map(({ register }) => register)).toEqual([
      'population',
      'civil-status',
    ])
  })

  test('drops along the chain: another hospital code, another mother', () => {
    const grandmothers = declare({
      ...marriedCouple,
      signedIn: '901170000013',
      typed: { ...marriedCouple.typed, relation: 'grandparent', requesterPhone: '0912000003' },
    }).declaration
    const changed = type(grandmothers, { certificateCode: '90101.GCS.00002.24' })
    for (const key of [
      'childName',
      'motherNumber',
      'motherName',
      'marriageNumber',
      'householderName',
    ]) {
      expect(changed).not.toHaveProperty(key)
    }
    expect(changed.fatherName).toBe(grandmothers.fatherName)
  })

  test('keeps what is found by a number that only changed its source', () => {
    const changed = type(married, { certificateCode: '90101.GCS.00002.24' })
    expect(changed.motherNumber).toMatchObject({ value: mai, source: { kind: 'derived' } })
    expect(changed.motherName).toBe(married.motherName)
  })

  test('forgets what the register said about another person, but never what was typed', () => {
    const corrected = type(married, { fatherName: 'Trần Văn Năm' })
    const changed = type(corrected, { fatherNumber: '902093000099' })
    expect(changed.fatherName).toEqual({
      value: 'Trần Văn Năm',
      source: { kind: 'typed', ...citizen, at: later.at },
    })
  })

  test('follows the parent the child lives with', () => {
    const moved = type(married, { residesWith: 'father' })
    expect(moved.residesWithNumber?.value).toBe(nam)
    expect(moved).not.toHaveProperty('householderName')
    expect(moved.residenceCommune?.source.kind).toBe('derived')
    expect(lookUpAll(birth, moved, registers, later).householderName?.value).toBe('Trần Thị Tuyết')
  })

  test('a settled declaration is left as it is', () => {
    expect(settle(birth, married, later)).toBe(married)
  })

  test('works out by date: a draft that lies too long becomes a late registration', () => {
    const autumn = surroundings(instantAt('2024-10-07', '08:00'))
    expect(settle(birth, married, autumn).registrationType?.value).toBe('late')
  })

  test('derivations that chase each other are a mistake of the bundle, and are told loudly', () => {
    const restless = toyBundle({
      fields: [
        {
          key: 'thing',
          kind: 'text',
          consumers: ['gate'],
          derive: ({ thing = '' }) => `${thing}x`,
        },
      ],
    })
    expect(() => settle(restless, {}, around)).toThrow('come to rest')
  })
})

test('whatever is posted in whatever order: hidden fields keep nothing, nothing falls over', () => {
  const value = fc.oneof(
    fc.constantFrom('', ...birth.fields.flatMap(({ options = [] }) => options)),
    fc.constantFrom(mai, nam, '90101.GCS.00001.24', '2024-08-01', '901-001', 'Trần Mẫu An'),
    fc.string(),
  )
  const post = fc.constantFrom(...birth.pages).chain((page) =>
    fc.record({
      page: fc.constant(page),
      form: fc.record(Object.fromEntries(page.fields.map((key) => [key, value]))),
    }),
  )
  fc.assert(
    fc.property(fc.array(post, { maxLength: 12 }), (posts) => {
      let declaration = startDeclaration(birth, { personalNumber: mai }, around)
      for (const { page, form } of posts) {
        const taken = takePage(birth, page, declaration, form, citizen, around)
        declaration = lookUpAll(birth, taken.declaration, registers, around)
        const answers = answersOf(declaration)
        const hidden = birth.fields.filter((field) => !applies(birth, field, answers))
        expect(hidden.filter(({ key }) => key in declaration)).toEqual([])
        expect(settle(birth, declaration, around)).toBe(declaration)
        expect(taken.problems).toEqual(
          expect.arrayContaining(
            Object.keys(taken.unfinished).map((field) => expect.objectContaining({ field })),
          ),
        )
      }
    }),
    { numRuns: 150 },
  )
})
