import { describe, expect, test } from 'vitest'
import { answersOf, procedureOf, ruleSetOn, NoRuleSetError } from '#machines/bundle.ts'
import birth from '#machines/bundles/birth/index.ts'
import { instantAt } from '#machines/calendar.ts'
import { problemsOf, questionsOn, findPage } from '#machines/journey.ts'
import { countPassports, countUses, fieldsFor } from '#machines/passports.ts'
import { findText, textKeysOf } from '#machines/texts.ts'
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
  type Registers,
} from './families.ts'

const around = surroundings()
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
        .filter((key) => declaration[key]?.source.kind === 'typed')
        .sort(),
    )
  })

  test.each(all)('gives %s a form of its own fields only', (id) => {
    const lines = fieldsFor(birth, id, declaration)
    expect(lines.length).toBeGreaterThan(15)
    for (const { consumers } of lines) expect(consumers).toContain(id)
  })

  test.each(all)('gets a result of %s whose lines that procedure may know', (id) => {
    const paper = paperOf(id, family)
    const { resultKeys } = procedureOf(birth, id)
    expect(resultKeys).toEqual(expect.arrayContaining(paper.map(({ key }) => key)))
    for (const { key, value } of paper) {
      const field = birth.fields.find((field) => field.key === key)
      if (field) expect(field.consumers).toContain(id)
      expect(value).not.toBe('')
    }
  })
})

function paperOf(id: string, family: (typeof families)[keyof typeof families], on = '2024-08-05') {
  const answers = answersOf(declare(family).declaration)
  return procedureOf(birth, id).result({
    answers,
    registerAnswers: { 'personal-number': '901324123456' },
    number: '01/2024',
    issuedOn: on,
  })
}

describe('the straight case', () => {
  const { declaration } = declare(marriedCouple)

  test('needs at most 14 typed values and reuses far more', () => {
    const { typed, reused, derived, preset } = countPassports(declaration)
    expect(typed).toBeLessThanOrEqual(14)
    expect({ typed, reused, derived, preset }).toEqual({
      typed: 6,
      reused: 34,
      derived: 10,
      preset: 6,
    })
  })

  test('states each value once and uses it up to three times', () => {
    const { values, uses, byProcedure } = countUses(birth, declaration)
    expect(values).toBe(56)
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

describe('rules between answers', () => {
  const { declaration } = declare(marriedCouple)
  const wrong = (change: Record<string, string>) =>
    problemsOf(birth, { ...answersOf(declaration), ...change }, around).map(
      ({ message }) => message,
    )

  test.each([
    [{ childBornOn: '2024-08-06' }, ['childBornOn.inFuture', 'certificateIssuedOn.beforeBirth']],
    [{ childBornOn: '2018-08-05' }, ['childBornOn.notUnderSix']],
    [{ childBornOn: '2018-08-06' }, []],
    [{ certificateIssuedOn: '2024-08-06' }, ['certificateIssuedOn.inFuture']],
    [{ certificateIssuedOn: '2024-07-31' }, ['certificateIssuedOn.beforeBirth']],
    [{ motherBornOn: '2011-08-02' }, ['motherBornOn.tooYoung']],
    [{ motherBornOn: '2011-08-01' }, []],
    [{ fatherBornOn: '2024-08-01' }, ['fatherBornOn.tooYoung']],
    [{ fatherNumber: mai }, ['fatherNumber.isYou']],
    [
      { fatherNumber: mai, requesterNumber: nam },
      ['motherNumber.notYou', 'fatherNumber.sameAsMother'],
    ],
    [{ relation: 'grandparent' }, ['motherNumber.isYou']],
    [{ relation: 'father' }, ['motherNumber.isYou', 'fatherNumber.notYou']],
    [{ marriageRegisteredOn: '2024-12-01' }, ['marriageRegisteredOn.inFuture']],
    [{ insuranceOffice: '' }, ['insuranceOffice.missing']],
    [{ residenceCommune: '999-999' }, ['residenceCommune.unknown']],
  ])('%o is found out', (change, messages) => {
    expect(wrong(change)).toEqual(messages.map((message) => `errors.${message}`))
  })
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

describe('the results', () => {
  const lineOf = (id: string, key: string, on?: string) =>
    paperOf(id, marriedCouple, on).find((line) => line.key === key)?.value

  test('the birth certificate carries register number and personal number', () => {
    expect(lineOf('birth-registration', 'registerNumber')).toBe('01/2024')
    expect(lineOf('birth-registration', 'personalNumber')).toBe('901324123456')
    expect(lineOf('birth-registration', 'issuedOn')).toBe('05/08/2024')
  })

  test('a certificate signed before the number has come is without that line', () => {
    const answers = answersOf(declare(marriedCouple).declaration)
    const paper = procedureOf(birth, 'birth-registration').result({
      answers,
      registerAnswers: {},
      number: '01/2024',
      issuedOn: '2024-08-05',
    })
    expect(paper.map(({ key }) => key)).not.toContain('personalNumber')
  })

  test('the card has 15 characters until July 2025 and the personal number afterwards', () => {
    expect(lineOf('health-card', 'cardNumber', '2025-07-31')).toBe('TE1019924123456')
    expect(lineOf('health-card', 'cardNumber')).toMatch(/^TE1\d{2}\d{10}$/)
    expect(lineOf('health-card', 'cardPersonalNumber')).toBeUndefined()
    expect(lineOf('health-card', 'cardPersonalNumber', '2025-08-01')).toBe('901324123456')
    expect(lineOf('health-card', 'cardNumber', '2025-08-01')).toBeUndefined()
  })

  test.each([
    ['2024-08-01', '30/09/2030'],
    ['2024-09-30', '30/09/2030'],
    ['2024-02-29', '30/09/2030'],
    ['2023-10-15', '15/10/2029'],
  ])('a child born on %s has a card until %s', (bornOn, until) => {
    const { result } = procedureOf(birth, 'health-card')
    const lines = result({
      answers: { childBornOn: bornOn },
      registerAnswers: {},
      number: '1',
      issuedOn: '2024-08-05',
    })
    expect(lines).toContainEqual({ key: 'validUntil', value: until })
  })
})

describe('the law by date', () => {
  test('Decree 63/2024 holds from 1 July 2024 to 31 August 2026', () => {
    expect(ruleSetOn(birth, '2024-07-01').id).toBe('decree-63-2024')
    expect(ruleSetOn(birth, '2026-08-31').id).toBe('decree-63-2024')
    expect(() => ruleSetOn(birth, '2024-06-30')).toThrow(NoRuleSetError)
    expect(() => ruleSetOn(birth, '2026-09-01')).toThrow(NoRuleSetError)
  })

  test('a dossier code has the shape of Circular 01/2018', () => {
    const made = ruleSetOn(birth, '2024-08-05').dossierCode('000.01.01.H26', '2024-08-05', 7)
    expect(made).toBe('000.01.01.H26-240805-0007')
    expect(made).toMatch(/^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4}$/)
  })
})

describe('texts', () => {
  const { required, optional } = textKeysOf(birth)
  const keysIn = (texts: object, before = ''): string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? keysIn(value, `${before}${key}.`) : [`${before}${key}`],
    )

  test.each(['vi', 'en'] as const)('every %s text is there', (language) => {
    expect(required.filter((key) => !findText(birth, language, key))).toEqual([])
  })

  test.each(['vi', 'en'] as const)('no %s text is left over', (language) => {
    const known = new Set([...required, ...optional])
    expect(keysIn(birth.texts[language]).filter((key) => !known.has(key))).toEqual([])
  })

  test('both languages have the same keys', () => {
    expect(keysIn(birth.texts.en).sort()).toEqual(keysIn(birth.texts.vi).sort())
  })
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
