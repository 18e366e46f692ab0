import { describe, expect, test } from 'vitest'
import type { Declaration } from '#machines/bundle.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { instantAt } from '#machines/calendar.ts'
import { applyLookUp, lookUpsFor, startDeclaration } from '#machines/look-ups.ts'
import { mergeTyped } from '#machines/passports.ts'
import {
  citizen,
  code,
  lookUpAll,
  mai,
  mondayMorning,
  nam,
  registers,
  surroundings,
} from '#tests/bundles/families.ts'

const around = surroundings()
const later = surroundings(instantAt('2024-08-06', '09:00'))
const start = () => startDeclaration(birth, { personalNumber: mai }, around)

function type(declaration: Declaration, values: Record<string, string>, at = later) {
  return mergeTyped(birth, declaration, values, citizen, at)
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
      by: { certificateCode: code },
      fields: ['childBornOn', 'childSex', 'motherNumber'],
    } as const
    const reply = { bornOn: 'yesterday', sex: '?', motherNumber: '001195000011', other: 'x' }
    const declaration = applyLookUp(birth, start(), lookUp, reply, around)
    expect(Object.keys(declaration)).toEqual(Object.keys(start()))
  })

  test('what a person typed before the register spoke is the register’s where both say the same', () => {
    const values = { certificateCode: code, childName: 'TRẦN MẪU AN', childSex: 'female' }
    const asked = lookUpAll(birth, type(start(), values), registers, later)
    for (const key of ['childName', 'childSex']) {
      expect(asked[key]?.source).toEqual({ kind: 'register', register: 'hospital', at: later.at })
    }
    expect(asked.childName?.value).toBe('Trần Mẫu An')
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
