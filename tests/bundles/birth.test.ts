import { describe, expect, test } from 'vitest'
import { answersOf, procedureOf } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { instantAt } from '#machines/calendar.ts'
import { problemsOf, questionsOn, findPage } from '#machines/journey.ts'
import { countPassports, countUses, fieldsFor } from '#machines/passports.ts'
import {
  code,
  declare,
  families,
  mai,
  marriedCouple,
  motherAlone,
  nam,
  registers,
  surroundings,
  tuyet,
  type Registers,
  type Told,
} from './families.ts'

const around = surroundings()
const isPreset = (key: string) => birth.fields.some((field) => field.key === key && field.preset)
const all = birth.procedures.map((procedure) => procedure.id)

describe.each(Object.entries(families))('%s', (_, family) => {
  const { declaration, problems, asked } = declare(family)

  test('comes to a declaration that may be submitted', () => {
    expect(problems).toEqual([])
    expect(problemsOf(birth, answersOf(declaration), around)).toEqual([])
  })

  test('is asked nothing that a register or another answer has said', () => {
    const required = Object.values(asked)
      .flat()
      .filter((key) => !birth.fields.find((field) => field.key === key)?.optional)
    expect(required.sort()).toEqual(
      Object.keys(family.typed)
        .filter((key) => declaration[key]?.source.kind === 'typed' && !isPreset(key))
        .sort(),
    )
  })

  test.each(all)('gives %s a form of its own fields only', (id) => {
    const lines = fieldsFor(birth, id, declaration)
    expect(lines.length).toBeGreaterThan(15)
    for (const { consumers } of lines) expect(consumers).toContain(id)
  })
})

describe('the straight case', () => {
  const { declaration } = declare(marriedCouple)

  test('needs at most 14 typed values and reuses far more', () => {
    const { typed, reused, derived, preset } = countPassports(declaration)
    expect(typed).toBeLessThanOrEqual(14)
    expect({ typed, reused, derived, preset }).toEqual({
      typed: 6,
      reused: 36,
      derived: 11,
      preset: 5,
    })
  })

  test('states each value once and uses it up to three times', () => {
    const { values, uses, byProcedure } = countUses(birth, declaration)
    expect(values).toBe(58)
    expect(uses).toBe(Object.values(byProcedure).reduce((sum, count) => sum + count))
    expect(uses).toBeGreaterThan(values * 1.5)
  })

  test('needs only two typed choices and no number when the father declares after the hospital code', () => {
    const { asked } = declare(families.fatherDeclares)
    expect(asked.parents).toEqual([])
    expect(asked.mother).toEqual([])
  })

  test('takes the offices from where the parent lives', () => {
    expect(answersOf(declaration)).toMatchObject({
      birthOffice: 'civil-status-901-001',
      residenceOffice: 'commune-police-901-001',
      insuranceOffice: 'social-insurance-901-001',
      childHouseholdRelation: 'grandchild',
      childEthnicity: 'Kinh',
      childBornInWords: 'Ngày một, tháng tám, năm hai nghìn không trăm hai mươi tư',
    })
  })
})

test('whoever heads the household must agree, unless it is they who declare', () => {
  const { consent } = procedureOf(birth, 'permanent-residence')
  const asked = (family: Told) => consent?.of(answersOf(declare(family).declaration))
  expect(asked(marriedCouple)).toMatchObject([{ personalNumber: tuyet }])
  expect(asked(families.grandmotherDeclares)).toEqual([])
})

test('an undetermined father leaves no trace in any form', () => {
  const { declaration, asked } = declare(motherAlone)
  expect(Object.keys(declaration).filter((key) => key.startsWith('father'))).toEqual([])
  expect(asked).not.toHaveProperty('father')
  expect(answersOf(declaration)).toMatchObject({ birthOffice: 'civil-status-901-001' })
})

test('parents who differ are asked whom the child follows', () => {
  const known: Registers = {
    ...registers,
    population: {
      ...registers.population,
      [nam]: { ...Object(registers.population?.[nam]), ethnicity: 'Tày', nativePlace: 'Xã Khác' },
    },
  }
  const typed = { ...marriedCouple.typed, ethnicityFrom: 'father', nativePlaceFrom: 'mother' }
  const { declaration, asked } = declare({ ...marriedCouple, typed, known })
  expect(asked.origin).toEqual(['ethnicityFrom', 'nativePlaceFrom'])
  expect(answersOf(declaration)).toMatchObject({
    childEthnicity: 'Tày',
    childNativePlace: 'Xã Mẫu, tỉnh Mô Phỏng',
  })
})

test('with every register silent all can be typed, and nothing is blocked', () => {
  const typed = {
    ...marriedCouple.typed,
    requesterName: 'Nguyễn Thị Mai',
    requesterPhone: '0912000001',
    childName: 'Trần Mẫu An',
    childBornOn: '2024-08-01',
    childSex: 'female',
    childBirthPlace: 'Bệnh viện Mô Phỏng',
    childBirthAddress: 'Xã Mẫu',
    certificateIssuedOn: '2024-08-02',
    ...parent('mother'),
    ...parent('father'),
    marriageNumber: '15/2021',
    marriageRegisteredOn: '2021-11-20',
    marriageRegisteredAt: 'UBND xã Mẫu',
    householderName: 'Trần Thị Tuyết',
    householderNumber: '901170000013',
    parentHouseholdRelation: 'child',
  }
  const { declaration, problems } = declare({ ...marriedCouple, typed, known: {} })
  expect(problems).toEqual([])
  expect(countPassports(declaration)).toMatchObject({ reused: 1 })
  expect(declaration.motherNumber).toMatchObject({ value: mai, source: { kind: 'derived' } })
})

function parent(prefix: string) {
  return {
    [`${prefix}Name`]: 'Trần Thị Mẫu',
    [`${prefix}BornOn`]: '1995-01-01',
    [`${prefix}Ethnicity`]: 'Kinh',
    [`${prefix}Nationality`]: 'Việt Nam',
    [`${prefix}NativePlace`]: 'Xã Mẫu',
    [`${prefix}ResidenceType`]: 'permanent',
    [`${prefix}Commune`]: '901-001',
    [`${prefix}Street`]: '12 phố Mẫu',
  }
}

test('paper results bring the question where to send them', () => {
  const typed = { ...marriedCouple.typed, delivery: 'post' }
  const { declaration, asked } = declare({ ...marriedCouple, typed })
  expect(asked.receiving).toEqual([])
  expect(answersOf(declaration)).toMatchObject({ receivingStreet: '12 phố Mẫu' })
})

test.each([
  ['2024-09-30', 'new'],
  ['2024-10-01', 'late'],
])('a birth on 1 August registered on %s is “%s”', (day, type) => {
  const { declaration } = declare({
    ...marriedCouple,
    around: surroundings(instantAt(day, '08:00')),
  })
  expect(declaration.registrationType?.value).toBe(type)
})

test('a code the hospital did not push opens the questions about the child', () => {
  const typed = { ...marriedCouple.typed, certificateCode: '90101.GCS.99999.24' }
  const { declaration, asked } = declare({ ...marriedCouple, typed })
  expect(asked.child).toContain('childBornOn')
  expect(asked.mother).toEqual([])
  const page = findPage(birth, 'child')
  if (!page) throw new Error('no page')
  expect(questionsOn(birth, page, declaration).known.map(({ key }) => key)).toEqual([])
  expect(code).not.toBe(declaration.certificateCode?.value)
})
