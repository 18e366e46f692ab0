import { noFlags } from '#machines/step.flags.ts'
import { describe, expect, test } from 'vitest'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { ruleSetOn, type Answers } from '#machines/bundle.ts'
import { defineBundle } from '#machines/define-bundle.ts'
import { feesDue, owedFor, totalOf } from '#machines/fees.ts'
import { statusOf, waitsForIn } from '#machines/statuses.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

const law = ruleSetOn(birth, '2024-08-05')
const all = birth.procedures.map(({ id }) => id)
const due = (answers: Answers, province = '914', steps = all) =>
  feesDue(law, steps, { registrationType: 'new', ...answers }, province)

describe('the fees of a birth', () => {
  test('are nothing when it is registered in time, and each procedure says so', () => {
    const lines = due({ certifiedCopies: '0' })
    expect(lines.map(({ fee, stepId, amount }) => [fee, stepId, amount])).toEqual([
      ['registration', 'birth-registration', 0],
      ['residence', 'permanent-residence', 0],
      ['card', 'health-card', 0],
    ])
    expect(totalOf(lines)).toBe(0)
    expect(all.flatMap((id) => owedFor(lines, id))).toEqual([])
  })

  test('are one amount for each certified copy', () => {
    const lines = owedFor(due({ certifiedCopies: '3' }), 'birth-registration')
    expect(lines).toMatchObject([{ fee: 'certifiedCopy', count: 3, each: 8000, amount: 24_000 }])
  })

  test('are the council’s of the province when it is registered late', () => {
    const late = { registrationType: 'late', certifiedCopies: '1' }
    const hanoi = owedFor(due(late, '901'), 'birth-registration')
    expect(hanoi.map(({ fee, amount }) => [fee, amount])).toEqual([
      ['lateRegistration', 5000],
      ['certifiedCopy', 8000],
    ])
    expect(owedFor(due(late, '914'), 'birth-registration')[0]?.amount).toBe(8000)
  })

  test('say which amounts are assumed, and from which text each comes', () => {
    const lines = due({ registrationType: 'late', certifiedCopies: '2' }, '901')
    const assumed = lines.filter((line) => line.assumed).map(({ fee }) => fee)
    expect(assumed).toEqual(['lateRegistration', 'card', 'certifiedCopy'])
    expect(lines.every(({ legalBasis }) => /^\d+\/\d{4}\//.test(legalBasis))).toBe(true)
  })

  test('spare a poor household the late fee, and say that it is spared', () => {
    const lines = due({ registrationType: 'late', poorHouseholdPaper: 'HN-1' })
    const late = lines.find(({ fee }) => fee === 'lateRegistration')
    expect(late).toMatchObject({ amount: 0, exempt: true })
    expect(totalOf(lines)).toBe(0)
  })

  test('are asked only for the procedures that are wanted', () => {
    expect(due({ certifiedCopies: '2' }, '914', ['health-card']).map(({ fee }) => fee)).toEqual([
      'card',
    ])
  })
})

test('a fee for a procedure that does not exist is found when the program starts', () => {
  const [toyLaw] = toyBundle().ruleSets
  const fee = { id: 'odd', stepId: 'nowhere', amount: 1, legalBasis: 'toy', count: () => 1 }
  const ruleSets = toyLaw ? [{ ...toyLaw, fees: [fee, fee] }] : []
  expect(() => defineBundle({ ...toyBundle(), ruleSets })).toThrow(
    /fee “odd” stands twice.*fee “odd” is for “nowhere”/s,
  )
})

test('an open step that owes a fee has the national status 6, and no other has', () => {
  expect(statusOf('received', { ...noFlags, payment: 'due' }).code).toBe(6)
  expect(statusOf('approval', { ...noFlags, payment: 'due' }).code).toBe(6)
  expect(statusOf('approval', { ...noFlags, payment: 'paid' }).code).toBe(4)
  expect(statusOf('lapsed', { ...noFlags, payment: 'due' }).code).toBe(8)
})

test('an office that may not approve waits for the citizen', () => {
  expect(waitsForIn('approval', { ...noFlags, payment: 'due' })).toBe('citizen')
  expect(waitsForIn('appraisal', { ...noFlags, payment: 'due' })).toBe('office')
  expect(waitsForIn('approval', { ...noFlags, payment: 'paid' })).toBe('office')
})
