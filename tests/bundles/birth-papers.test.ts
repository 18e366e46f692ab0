import { describe, expect, test } from 'vitest'
import { answersOf } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { findPage } from '#machines/journey.ts'
import { missingPapers, neededPapers } from '#machines/papers.ts'
import { takePage } from '#machines/passports.ts'
import {
  certificateWithoutCode,
  citizen,
  declare,
  fatherDeclares,
  grandmotherDeclares,
  homeBirth,
  livesWithGrandmother,
  marriedCouple,
  motherAlone,
  recognisedFather,
  registers,
  surroundings,
} from './families.ts'

const around = surroundings()
const papersOf = (family: Parameters<typeof declare>[0]) =>
  neededPapers(birth, declare(family).declaration).map(({ id }) => id)

const silent = { ...registers, hospital: {} }
const typedByHand = {
  childName: 'Trần Mẫu An',
  childBornOn: '2024-08-01',
  childSex: 'female',
  childBirthPlace: 'Bệnh viện Mô Phỏng',
  childBirthAddress: 'Xã Mẫu',
  certificateIssuedOn: '2024-08-02',
}

describe('where the registers say everything', () => {
  test.each(
    Object.entries({
      marriedCouple,
      fatherDeclares,
      grandmotherDeclares,
      motherAlone,
      recognisedFather,
    }),
  )('%s hands in no paper at all', (_, family) => {
    expect(papersOf(family)).toEqual([])
  })

  test('nor does a citizen who types over what the hospital said', () => {
    const { declaration } = declare(marriedCouple)
    const { certificateIssuedOn } = declaration
    if (!certificateIssuedOn) throw new Error('no date')
    const source = { kind: 'typed', by: 'mai', byRole: 'citizen', at: 0 } as const
    const said = { ...source, registerSaid: certificateIssuedOn.value }
    const corrected = { ...declaration, certificateIssuedOn: { value: '2024-08-03', source: said } }
    expect(neededPapers(birth, corrected)).toEqual([])
  })
})

describe('where the state has no data', () => {
  test('a hospital that pushed nothing for the code brings the question for a copy', () => {
    const typed = { ...marriedCouple.typed, ...typedByHand }
    expect(papersOf({ ...marriedCouple, typed, known: silent })).toEqual(['hospital-certificate'])
  })

  test('a certificate without a code does, too', () => {
    expect(papersOf(certificateWithoutCode)).toEqual(['hospital-certificate'])
  })

  test('a birth at home is shown by a witness, or by a pledge where there is none', () => {
    expect(papersOf(homeBirth)).toEqual(['witness-statement'])
    const typed = { ...homeBirth.typed, birthProof: 'pledge' }
    expect(papersOf({ ...homeBirth, typed })).toEqual(['birth-pledge'])
  })

  test('a child registered elsewhere than its parents needs the dwelling’s paper and their agreement', () => {
    expect(papersOf(livesWithGrandmother)).toEqual(['legal-dwelling', 'parents-agreement'])
  })

  test('a paper is for the offices that use it: the police see nothing of the birth', () => {
    const seenBy = (id: string) =>
      birth.papers?.filter(({ consumers }) => consumers.includes(id)).map((paper) => paper.id)
    expect(seenBy('permanent-residence')).toEqual(['legal-dwelling', 'parents-agreement'])
    expect(seenBy('health-card')).toEqual(['hospital-certificate'])
  })

  test('what is handed in is no longer missing', () => {
    const { declaration } = declare(livesWithGrandmother)
    const missing = missingPapers(birth, declaration, new Set(['legal-dwelling']))
    expect(missing.map(({ id }) => id)).toEqual(['parents-agreement'])
  })
})

describe('a birth without the hospital’s code', () => {
  test('is asked neither for the code nor, at home, for a date of a certificate', () => {
    const { asked, declaration } = declare(homeBirth)
    expect(asked).not.toHaveProperty('hospital')
    expect(asked.child).not.toContain('certificateIssuedOn')
    expect(declaration).not.toHaveProperty('certificateCode')
    expect(declare(certificateWithoutCode).asked.child).toContain('certificateIssuedOn')
  })

  test('forgets what was found by a code that was given first', () => {
    const { declaration } = declare(marriedCouple)
    expect(declaration.childName?.source).toMatchObject({ kind: 'register' })
    const page = findPage(birth, 'family')
    if (!page) throw new Error('no page')
    const taken = takePage(birth, page, declaration, { birthProof: 'witness' }, citizen, around)
    expect(taken.declaration).not.toHaveProperty('certificateCode')
    expect(taken.declaration).not.toHaveProperty('childName')
    expect(neededPapers(birth, taken.declaration).map(({ id }) => id)).toEqual([
      'witness-statement',
    ])
  })
})

describe('a child that lives with somebody else than its parents', () => {
  const { declaration } = declare(livesWithGrandmother)

  test('belongs to that household, and to the offices of that place', () => {
    expect(answersOf(declaration)).toMatchObject({
      residesWithNumber: livesWithGrandmother.typed.hostNumber,
      residenceStreet: '7 phố Ngoại',
      residenceOffice: 'commune-police-901-002',
      insuranceOffice: 'social-insurance-901-002',
      childHouseholdRelation: 'grandchild',
      residenceRequest: 'elsewhere',
    })
  })

  test('is registered at birth where the mother lives, which is where the law has it', () => {
    expect(answersOf(declaration)).toMatchObject({ birthOffice: 'civil-status-901-001' })
  })

  test('does not live with a parent: such a number is refused by name', () => {
    const typed = { ...livesWithGrandmother.typed, hostNumber: marriedCouple.signedIn }
    const { problems } = declare({ ...livesWithGrandmother, typed })
    expect(problems).toContain('errors.hostNumber.isParent')
  })
})
