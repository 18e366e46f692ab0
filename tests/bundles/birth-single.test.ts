import { describe, expect, test } from 'vitest'
import { answersOf, chosenIn, procedureOf } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { startDeclaration } from '#machines/look-ups.ts'
import { pagesFor, problemsOf } from '#machines/journey.ts'
import { fieldsFor, mergeTyped } from '#machines/passports.ts'
import {
  citizen,
  lookUpAll,
  mai,
  nam,
  registers,
  surroundings,
  type Registers,
} from './families.ts'

const around = surroundings()
const commune = '901-001'

const certificate = {
  childName: 'Trần Mẫu An',
  childBornOn: '2024-08-01',
  childSex: 'female',
  childNumber: '901324000123',
  fatherRecorded: 'recorded',
  motherNumber: mai,
  fatherNumber: nam,
}

/** A declaration of the mother who files one procedure alone, as far as these answers and registers go. */
function single(typed: Record<string, string>, said: Record<string, string> = certificate) {
  const known: Registers = {
    ...registers,
    'civil-status': { [`${mai} ${commune} 12/2024`]: said },
  }
  const start = startDeclaration(birth, { personalNumber: mai }, around)
  const answers = {
    filing: 'residenceOnly',
    relation: 'mother',
    birthCertificateNumber: '12/2024',
    birthCertificateCommune: commune,
    ...typed,
  }
  // Each page is saved by itself: what a later one asks follows from an earlier one.
  let declaration = start
  for (const [key, value] of Object.entries(answers)) {
    declaration = mergeTyped(birth, declaration, { [key]: value }, citizen, around)
    declaration = lookUpAll(birth, declaration, known, around)
  }
  return declaration
}

const chosen = (typed: Record<string, string>) =>
  chosenIn(birth, answersOf(single(typed))).map(({ id }) => id)

describe('one procedure alone', () => {
  test('is what was chosen, and the birth-only pages are gone', () => {
    expect(chosen({})).toEqual(['permanent-residence'])
    expect(chosen({ filing: 'cardOnly' })).toEqual(['health-card'])
    expect(chosen({ filing: 'linked' })).toHaveLength(3)
    const pages = pagesFor(birth, answersOf(single({ residesWith: 'mother' }))).map(({ id }) => id)
    expect(pages).toEqual([
      ...['family', 'certificate', 'child', 'parents', 'mother', 'father'],
      ...['residence', 'household', 'contact'],
    ])
  })

  test('may be sent once it is said with whom the child lives', () => {
    const declaration = single({ residesWith: 'mother' })
    expect(problemsOf(birth, answersOf(declaration), around)).toEqual([])
    expect(answersOf(declaration)).toMatchObject({ residenceOffice: 'commune-police-901-001' })
    for (const { key } of fieldsFor(birth, 'permanent-residence', declaration)) {
      expect(['birthOffice', 'certificateCode', 'birthProof']).not.toContain(key)
    }
  })

  test('leaves no trace of a father the certificate does not name', () => {
    const { fatherNumber: _, ...alone } = { ...certificate, fatherRecorded: 'notRecorded' }
    const declaration = single({}, alone)
    expect(Object.keys(declaration).filter((key) => key.startsWith('father'))).toEqual([
      'fatherRecorded',
    ])
    expect(answersOf(declaration)).toMatchObject({ residesWithNumber: mai })
  })

  test('what the register said about another number goes with that number', () => {
    const declaration = single({})
    expect(declaration.childName?.source).toMatchObject({ register: 'civil-status' })
    const other = mergeTyped(
      birth,
      declaration,
      { birthCertificateNumber: '13/2024' },
      citizen,
      around,
    )
    expect(other).not.toHaveProperty('childName')
    expect(other).not.toHaveProperty('childNumber')
  })

  test('a home that nobody has for good is told where it can be mended', () => {
    const temporary = { motherResidenceType: 'temporary', fatherResidenceType: 'temporary' }
    const mistakes = (typed: Record<string, string>, said = certificate) =>
      problemsOf(birth, answersOf(single(typed, said)), around).map(({ message }) => message)
    expect(mistakes({ ...temporary, residesWith: 'mother' })).toContain(
      'errors.residesWith.noPermanentHome',
    )
    expect(mistakes({ ...temporary, filing: 'cardOnly', residesWith: 'mother' })).not.toContain(
      'errors.residesWith.noPermanentHome',
    )
    const alone = { ...certificate, fatherRecorded: 'notRecorded', fatherNumber: '' }
    expect(mistakes({ motherResidenceType: 'temporary' }, alone)).toContain(
      'errors.filing.noPermanentHome',
    )
  })

  test('a card carries the number on the certificate, before August 2025 in fifteen characters', () => {
    const answers = answersOf(single({ filing: 'cardOnly' }))
    const { result } = procedureOf(birth, 'health-card')
    const lines = (issuedOn: string) =>
      Object.fromEntries(
        result({ answers, registerAnswers: {}, number: '1/2024', issuedOn }).map((line) => [
          line.key,
          line.value,
        ]),
      )
    expect(lines('2024-08-06')).toMatchObject({
      cardNumber: 'TE1019924000123',
    })
    expect(lines('2025-08-01')).toMatchObject({ cardPersonalNumber: '901324000123' })
  })
})
