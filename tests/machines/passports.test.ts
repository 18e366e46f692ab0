import { describe, expect, test } from 'vitest'
import { answersOf, defineBundle, type Declaration } from '#machines/bundle.ts'
import birth from '#machines/bundles/birth/index.ts'
import { instantAt } from '#machines/calendar.ts'
import { findPage } from '#machines/journey.ts'
import { applyLookUp, lookUpsFor, startDeclaration } from '#machines/look-ups.ts'
import {
  countPassports,
  countUses,
  fieldsFor,
  linesOf,
  mergeTyped,
  takePage,
} from '#machines/passports.ts'
import { settle } from '#machines/settling.ts'
import {
  citizen,
  code,
  declare,
  lookUpAll,
  mai,
  marriedCouple,
  mondayMorning,
  nam,
  registers,
  surroundings,
} from '#tests/bundles/families.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

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

test('a declaration starts with what sign-in tells, and with presets', () => {
  expect(start().requesterNumber).toEqual({
    value: mai,
    source: { kind: 'register', register: 'vneid', at: mondayMorning },
  })
  expect(start().delivery).toEqual({
    value: 'electronic',
    source: { kind: 'default', at: mondayMorning },
  })
})

describe('look-ups', () => {
  test('are listed once all they are found by is known, grouped by question', () => {
    expect(lookUpsFor(birth, start())).toEqual([
      {
        register: 'population',
        by: { requesterNumber: mai },
        fields: ['requesterName'],
      },
      {
        register: 'vneid',
        by: { requesterNumber: mai },
        fields: ['requesterPhone', 'requesterEmail'],
      },
    ])
  })

  test('name two numbers where a register needs both', () => {
    const declaration = type(start(), {
      relation: 'mother',
      birthCase: 'married',
      fatherNumber: nam,
    })
    expect(lookUpsFor(birth, declaration)).toContainEqual({
      register: 'civil-status',
      by: { motherNumber: mai, fatherNumber: nam },
      fields: ['marriageNumber', 'marriageRegisteredOn', 'marriageRegisteredAt'],
    })
  })

  test('are not listed again once answered, and are again after silence', () => {
    const [lookUp] = lookUpsFor(birth, start())
    if (!lookUp) throw new Error('no look-up')
    for (const reply of ['empty', 'unavailable'] as const) {
      const silent = applyLookUp(birth, start(), lookUp, reply, around)
      expect(silent).toEqual(start())
      expect(lookUpsFor(birth, silent)).toContainEqual(lookUp)
    }
    const answered = applyLookUp(birth, start(), lookUp, { fullName: 'Nguyễn Thị Mai' }, around)
    expect(lookUpsFor(birth, answered)).not.toContainEqual(lookUp)
  })

  test('a register that talks nonsense leaves the field open', () => {
    const lookUp = {
      register: 'hospital',
      fields: ['childBornOn', 'childSex', 'motherNumber'],
    } as const
    const reply = { bornOn: 'yesterday', sex: '?', motherNumber: '001195000011', other: 'x' }
    const declaration = applyLookUp(birth, start(), lookUp, reply, around)
    expect(Object.keys(declaration)).toEqual(Object.keys(start()))
  })

  test('what a person typed stands; what the register says is kept beside it', () => {
    const typed = type(start(), { certificateCode: code, childName: 'Trần Mẫu Anh' })
    const asked = lookUpAll(birth, typed, registers, later)
    expect(asked.childName).toEqual({
      value: 'Trần Mẫu Anh',
      source: {
        kind: 'typed',
        ...citizen,
        at: later.at,
        registerSaid: 'Trần Mẫu An',
      },
    })
  })
})

describe('typing over a register', () => {
  test('the same value stays the register’s, with its time', () => {
    expect(type(married, { childName: 'Trần Mẫu An' }).childName).toBe(married.childName)
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
    expect(() => settle(defineBundle(restless), {}, around)).toThrow('come to rest')
  })
})

describe('taking a page', () => {
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
