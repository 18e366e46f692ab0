import { describe, expect, test } from 'vitest'
import { answersOf, procedureOf, ruleSetOn } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { declare, families, marriedCouple } from './families.ts'

const all = birth.procedures.map((procedure) => procedure.id)

function paperOf(id: string, family: (typeof families)[keyof typeof families], on = '2024-08-05') {
  const answers = answersOf(declare(family).declaration)
  return procedureOf(birth, id).result({
    answers,
    registerAnswers: { 'personal-number': '901324123456' },
    number: '01/2024',
    issuedOn: on,
  })
}

describe.each(Object.entries(families))('%s', (_, family) => {
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
  test('a dossier code has the shape of Circular 01/2018', () => {
    const made = ruleSetOn(birth, '2024-08-05').dossierCode('000.01.01.H26', '2024-08-05', 7)
    expect(made).toBe('000.01.01.H26-240805-0007')
    expect(made).toMatch(/^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4}$/)
  })
})
