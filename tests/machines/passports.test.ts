import { describe, expect, test } from 'vitest'
import { judgeValues } from '#machines/amending.ts'
import { answersOf, type Declaration } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { instantAt } from '#machines/calendar.ts'
import { findPage } from '#machines/journey.ts'
import { startDeclaration } from '#machines/look-ups.ts'
import {
  countPassports,
  countUses,
  differsFromRegister,
  fieldsFor,
  linesOf,
  mergeTyped,
  takePage,
} from '#machines/passports.ts'
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

const around = surroundings()
const later = surroundings(instantAt('2024-08-06', '09:00'))
const start = () => startDeclaration(birth, { personalNumber: mai }, around)
const married = declare(marriedCouple).declaration

function type(declaration: Declaration, values: Record<string, string>, at = later) {
  return mergeTyped(birth, declaration, values, citizen, at)
}

function post(declaration: Declaration, pageId: string, form: Record<string, string>) {
  const page = findPage(birth, pageId)
  if (!page) throw new Error(pageId)
  return takePage(birth, page, declaration, form, citizen, later)
}

describe('typing over a register', () => {
  test('the same value stays the register’s, with its time', () => {
    expect(type(married, { childName: 'Trần Mẫu An' }).childName).toBe(married.childName)
  })

  test('a name in other letters is the same name, and is kept as the register spells it', () => {
    expect(type(married, { childName: 'TRẦN mẫu an' }).childName).toBe(married.childName)
    const corrected = type(married, { childName: 'Trần Mẫu Anh' })
    expect(type(corrected, { childName: 'trần mẫu AN' }).childName).toMatchObject({
      value: 'Trần Mẫu An',
      source: { kind: 'register' },
    })
  })

  test('nothing differs where only the letters do, as in what was stored before', () => {
    const source = { kind: 'typed', ...citizen, at: later.at, registerSaid: 'Trần Mẫu An' } as const
    const line = (kind: 'name' | 'text') => ({ kind, value: 'trần mẫu an', source })
    expect(differsFromRegister(line('name'))).toBe(false)
    expect(differsFromRegister(line('text'))).toBe(true)
  })

  test('another value is typed and keeps what the register said', () => {
    const corrected = type(married, { childName: 'Trần Mẫu Anh' })
    expect(corrected.childName?.source).toEqual({
      kind: 'typed',
      ...citizen,
      at: later.at,
      registerSaid: 'Trần Mẫu An',
    })
    expect(type(corrected, { childName: 'Trần Mẫu Ánh' }).childName?.source).toMatchObject({
      registerSaid: 'Trần Mẫu An',
    })
  })

  test('going back to the register’s value makes it the register’s again', () => {
    const corrected = type(married, { childName: 'Trần Mẫu Anh' })
    expect(type(corrected, { childName: 'Trần Mẫu An' }).childName?.source).toEqual({
      kind: 'register',
      register: 'hospital',
      at: later.at,
    })
  })

  test('emptying an optional value is the citizen’s word, and is not asked of the register again', () => {
    const emptied = type(married, { requesterEmail: '' })
    expect(emptied.requesterEmail).toMatchObject({
      value: '',
      source: { kind: 'typed', registerSaid: 'mai@example.vn' },
    })
    expect(lookUpAll(birth, emptied, registers, later).requesterEmail?.value).toBe('')
  })

  test('emptying a typed value takes it back', () => {
    expect(type(married, { firstCareFacility: '' })).not.toHaveProperty('firstCareFacility')
  })

  test('an unchanged preset stays a preset; a changed one is typed', () => {
    expect(type(married, { delivery: 'electronic' }).delivery?.source.kind).toBe('default')
    expect(type(married, { delivery: 'counter' }).delivery?.source.kind).toBe('typed')
  })
})

describe('taking a page', () => {
  test('what is no date is told once: no rule compares it, or the date that stood there before', () => {
    const before = type(married, { certificateIssuedOn: '2024-08-01', childBornOn: '2024-08-20' })
    const { problems } = post(before, 'child', { childBornOn: '2024-02-31' })
    expect(problems.map(({ field, mistake }) => [field, mistake])).toEqual([
      ['childBornOn', 'notADate'],
    ])
  })

  test('a year of two digits is asked for with four', () => {
    const { problems } = post(married, 'child', { childBornOn: '24-08-02' })
    expect(problems).toMatchObject([{ field: 'childBornOn', mistake: 'shortYear' }])
  })

  test('proper values enter, wrong ones are kept apart to be shown again', () => {
    const { declaration, problems, unfinished } = post(married, 'contact', {
      requesterPhone: '12',
      delivery: 'counter',
    })
    expect(declaration.delivery?.value).toBe('counter')
    expect(declaration.requesterPhone).toBe(married.requesterPhone)
    expect(unfinished).toEqual({ requesterPhone: '12' })
    expect(problems.map(({ message }) => message)).toEqual(['errors.requesterPhone.notMobile'])
  })

  test('the number of a real person is refused with its reason and kept nowhere', () => {
    const { declaration, problems, unfinished } = post(married, 'parents', {
      fatherNumber: '001093000012',
    })
    expect(problems.map(({ mistake }) => mistake)).toEqual(['realProvince'])
    expect(JSON.stringify({ declaration, unfinished })).not.toContain('001093000012')
  })

  test('so is one in the words of an address', () => {
    const typed = { motherStreet: 'Số 5, hỏi số 001 194 000 012' }
    const judged = judgeValues(birth, married, ['motherStreet'], typed, citizen, later)
    const { values, problems, unfinished } = judged
    expect(problems.map(({ message }) => message)).toEqual(['errors.motherStreet.realProvince'])
    expect({ values, unfinished }).toEqual({ values: {}, unfinished: {} })
  })

  test('an empty page names every missing answer', () => {
    const { problems, declaration } = post(start(), 'family', {})
    expect(problems.map(({ message }) => message)).toEqual([
      'errors.relation.missing',
      'errors.birthCase.missing',
    ])
    expect(declaration).toEqual(start())
  })

  test('rules between answers are judged on the page of the field at fault', () => {
    const { problems } = post(married, 'father', { fatherBornOn: '2020-01-01' })
    expect(problems.map(({ message }) => message)).toEqual(['errors.fatherBornOn.tooYoung'])
  })

  test('nothing enters that the page does not ask', () => {
    const { declaration } = post(start(), 'family', {
      relation: 'mother',
      childName: 'Trần Mẫu An',
      birthOffice: 'mine',
      requesterNumber: nam,
      __proto__: 'x',
      shoeSize: '38',
    })
    expect(answersOf(declaration)).toEqual({
      ...answersOf(start()),
      relation: 'mother',
      motherNumber: mai,
    })
  })

  test('what is far too long is cut before it is kept', () => {
    const { unfinished } = post(married, 'child', { childName: 'a'.repeat(5000) })
    expect(unfinished.childName).toHaveLength(500)
  })
})

describe('counting', () => {
  test('every value has exactly one source', () => {
    const { typed, reused, derived, preset } = countPassports(married)
    expect(typed + reused + derived + preset).toBe(Object.keys(married).length)
  })

  test('a corrected register value counts as typed', () => {
    const before = countPassports(married)
    const after = countPassports(type(married, { childName: 'Trần Mẫu Anh' }))
    expect(after).toEqual({ ...before, typed: before.typed + 1, reused: before.reused - 1 })
  })

  test('uses are the lines of the three forms', () => {
    const { uses, byProcedure } = countUses(birth, married)
    expect(byProcedure['health-card']).toBe(fieldsFor(birth, 'health-card', married).length)
    expect(uses).toBe(
      linesOf(birth, married).reduce((sum, { consumers }) => sum + consumers.length, 0),
    )
  })
})

test('a form carries the passport of each value, and nothing another agency alone may see', () => {
  const lines = fieldsFor(birth, 'permanent-residence', married)
  expect(lines.find(({ key }) => key === 'childName')).toMatchObject({
    value: 'Trần Mẫu An',
    kind: 'name',
    page: 'child',
    source: { kind: 'register', register: 'hospital' },
  })
  const keys = lines.map(({ key }) => key)
  for (const hidden of ['birthCase', 'marriageNumber', 'certificateCode', 'householdCode']) {
    expect(keys).not.toContain(hidden)
  }
})
