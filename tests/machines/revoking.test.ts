import { describe, expect, test } from 'vitest'
import { advance, draftSnapshot, type StoredSnapshot } from '#machines/advance.ts'
import { BundleDefinitionError } from '#machines/define-bundle.ts'
import type { DossierEvent, DossierEventType } from '#machines/dossier.events.ts'
import { eventTypes, samplesOf } from '#machines/samples.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { revocableToy, toyBundle } from '#tests/support/toy-bundle.ts'
import { deadEnds, walk } from '#tests/support/walk.ts'

const bundle = revocableToy()
const all = ['gate', 'left', 'right']
const submit: DossierEvent = { type: 'SUBMIT', stepIds: all }
const revoke: DossierEvent = { type: 'REVOKE', stepId: 'gate', ground: 'toy-mistake', reason: '…' }

/** The state after these events, each of which must be taken. */
function after(...events: DossierEvent[]): StoredSnapshot {
  return events.reduce((state, event) => {
    const change = advance(bundle, state, event)
    if (!change) throw new Error(`${event.type} is not taken in ${JSON.stringify(state.value)}.`)
    return change.after
  }, draftSnapshot(bundle))
}

const doing = (stepId: string, ...types: DossierEventType[]) =>
  types.flatMap((type) => samplesOf(bundle, type, stepId).slice(0, 1))
const whole = ['ACKNOWLEDGE', 'CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER'] as const
const done = (stepId: string) => doing(stepId, ...whole)

describe('revoking a result', () => {
  test('legs that acted have to undo it, and those that had not end', () => {
    const begun = [submit, ...done('gate'), ...done('left'), ...doing('right', 'ACKNOWLEDGE')]
    expect(after(...begun, revoke).value).toEqual({
      dossier: 'open',
      gate: 'revoked',
      left: 'compensating',
      right: 'lapsed',
    })
    const atWork = [...begun, ...doing('right', 'CLAIM', 'RECEIVE')]
    expect(after(...atWork, revoke).value).toMatchObject({ right: 'compensating' })
  })

  test('tells the person concerned before the applicant, and both before any office', () => {
    const before = after(submit, ...done('gate'), ...done('left'))
    const effects = advance(bundle, before, revoke)?.effects ?? []
    expect(effects).toEqual([
      { type: 'tellConcerned', params: { stepId: 'gate', message: 'concernedRevoked' } },
      { type: 'notify', params: { message: 'revoked', stepId: 'gate' } },
      { type: 'undo', params: { stepId: 'left' } },
      { type: 'notify', params: { message: 'lapsed', stepId: 'right' } },
    ])
  })

  test('opens a dossier that was closed, and closes it once the last office has undone its part', () => {
    const closed = after(submit, ...done('gate'), ...done('left'), ...done('right'))
    expect(closed.value.dossier).toBe('closed')
    const undone = (stepId: string) =>
      doing(stepId, 'ACKNOWLEDGE_REVOCATION', 'CLAIM', 'COMPENSATE')
    const path = [submit, ...done('gate'), ...done('left'), ...done('right'), revoke]
    expect(after(...path).value.dossier).toBe('open')
    expect(after(...path, ...undone('left')).value).toMatchObject({ dossier: 'open' })
    expect(after(...path, ...undone('left'), ...undone('right')).value).toEqual({
      dossier: 'closed',
      gate: 'revoked',
      left: 'compensated',
      right: 'compensated',
    })
  })

  test('what was paid for work that comes to nothing goes back; what was paid for a result does not', () => {
    const paid: DossierEvent = { ...submit, paymentFor: ['left', 'right'] }
    const pay = (stepId: string) => doing(stepId, 'PAY')
    const path = [paid, ...pay('left'), ...pay('right'), ...done('gate'), ...done('left')]
    const before = after(...path, ...doing('right', 'ACKNOWLEDGE', 'CLAIM', 'RECEIVE'))
    const change = advance(bundle, before, revoke)
    const back = change?.effects.filter(({ type }) => type === 'refund') ?? []
    expect(back).toEqual([{ type: 'refund', params: { stepId: 'right' } }])
    expect(change && flagsOf(change.after.context, 'left').payment).toBe('paid')
  })

  test('is taken once, and only where there is a result', () => {
    const signed = after(submit, ...done('gate'))
    expect(advance(bundle, after(submit), revoke)).toBeNull()
    expect(advance(bundle, after(submit, ...done('gate'), revoke), revoke)).toBeNull()
    expect(advance(bundle, signed, { ...revoke, stepId: 'left' })).toBeNull()
    expect(advance(toyBundle(), signed, revoke)).toBeNull()
  })

  test('an office that has not heard of it cannot take it in hand', () => {
    const revoked = [submit, ...done('gate'), ...done('left'), revoke]
    expect(advance(bundle, after(...revoked), { type: 'CLAIM', stepId: 'left' })).toBeNull()
    const silent: DossierEvent = { type: 'RAISE_ALERT', stepId: 'left', alert: 'agencySilent' }
    const alarmed = after(...revoked, silent)
    expect(flagsOf(alarmed.context, 'left').alert).toBe('agencySilent')
    const heard = after(...revoked, silent, ...doing('left', 'ACKNOWLEDGE_REVOCATION'))
    expect(flagsOf(heard.context, 'left')).toMatchObject({ alert: 'none', acknowledged: true })
  })
})

const path: readonly DossierEventType[] = [
  'SUBMIT',
  ...whole,
  'SEND_BACK',
  'CORRECT',
  'UPHOLD',
  'RAISE_ALERT',
  'RELEASE',
  'REVOKE',
  'ACKNOWLEDGE_REVOCATION',
  'COMPENSATE',
]

test('no dossier is left open for ever, wherever its legs stand when the gate is revoked', () => {
  const without = eventTypes.filter((type) => !path.includes(type))
  for (const stepIds of [['gate', 'left'], ['gate', 'right'], all]) {
    const found = walk(
      bundle,
      stepIds,
      stepIds === all ? [...without, 'RAISE_ALERT', 'SEND_BACK', 'RELEASE'] : without,
      [{ type: 'SUBMIT', stepIds }],
    )
    const values = [...found.states.values()].map(({ value }) => value)
    expect(values.some(({ left, right }) => [left, right].includes('compensated'))).toBe(true)
    expect(deadEnds(found)).toEqual([])
  }
})

test('a bundle must say how whatever builds on a revocable result is undone', () => {
  const { procedures, ruleSets } = bundle
  const silent = procedures.map(({ onRevocation: _, ...procedure }) => procedure)
  expect(() => toyBundle({ procedures: silent, ruleSets })).toThrow(
    'procedure “left” does not say how it is undone when “gate” is revoked',
  )
  expect(() => toyBundle({ procedures })).toThrow(BundleDefinitionError)
})
