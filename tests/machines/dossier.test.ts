import { describe, expect, test } from 'vitest'
import {
  advance,
  draftSnapshot,
  openEvents,
  plainEvents,
  type StoredSnapshot,
} from '#machines/advance.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

const bundle = toyBundle()
const submit = { type: 'SUBMIT', stepIds: ['gate', 'left', 'right'] } as const

/** What officials may do with a step to bring it on, exceptions aside. */
const onward = (snapshot: StoredSnapshot, stepId: string) =>
  openEvents(bundle, snapshot, stepId).filter((type) => plainEvents.some((plain) => plain === type))

function after(...events: DossierEvent[]) {
  let snapshot: StoredSnapshot = draftSnapshot(bundle)
  const effects = []
  for (const event of events) {
    const change = advance(bundle, snapshot, event)
    if (!change) throw new Error(`${event.type} is refused in ${JSON.stringify(snapshot.value)}`)
    snapshot = change.after
    effects.push(...change.effects)
  }
  return { snapshot, effects }
}

const issue = (stepId: string): DossierEvent[] => [
  { type: 'ACKNOWLEDGE', stepId },
  { type: 'CLAIM', stepId },
  { type: 'RECEIVE', stepId },
  { type: 'APPRAISE', stepId },
  { type: 'APPROVE', stepId },
  { type: 'SIGN', stepId },
]

describe('a dossier', () => {
  test('starts its gate when it is submitted, and the other legs wait', () => {
    const { snapshot, effects } = after(submit)
    expect(snapshot.value).toEqual({
      dossier: 'open',
      gate: 'received',
      left: 'waiting',
      right: 'waiting',
    })
    expect(effects).toContainEqual({ type: 'handOver', params: { stepId: 'gate' } })
    expect(effects).toContainEqual({ type: 'notify', params: { message: 'submitted' } })
  })

  test('hands both legs over at once when the gate is issued', () => {
    const { snapshot, effects } = after(submit, ...issue('gate'))
    expect(snapshot.value).toMatchObject({ gate: 'issued', left: 'received', right: 'received' })
    expect(effects).toContainEqual({ type: 'handOver', params: { stepId: 'left' } })
    expect(effects).toContainEqual({ type: 'handOver', params: { stepId: 'right' } })
  })

  test('asks the register when a step that needs a number is approved', () => {
    const { effects } = after(submit, ...issue('gate').slice(0, 5))
    expect(effects).toContainEqual({ type: 'askRegister', params: { stepId: 'gate' } })
  })

  test('closes when every chosen step is delivered, and not before', () => {
    const all = ['gate', 'left', 'right'].flatMap((stepId): DossierEvent[] => [
      ...issue(stepId),
      { type: 'DELIVER', stepId },
    ])
    expect(after(submit, ...all.slice(0, -1)).snapshot.value.dossier).toBe('open')
    const { snapshot, effects } = after(submit, ...all)
    expect(snapshot.value.dossier).toBe('closed')
    expect(effects).toContainEqual({ type: 'notify', params: { message: 'completed' } })
  })

  test('gives procedures that were not chosen no step, and does not wait for them', () => {
    const { snapshot } = after({ type: 'SUBMIT', stepIds: ['gate', 'right'] }, ...issue('gate'))
    expect(snapshot.value).toMatchObject({
      gate: 'issued',
      left: 'notRequested',
      right: 'received',
    })
  })

  test('shows an official nothing to do before the receiving system has acknowledged', () => {
    expect(onward(after(submit).snapshot, 'gate')).toEqual([])
  })

  test('lets only a step that somebody holds move on', () => {
    const { snapshot } = after(submit, { type: 'ACKNOWLEDGE', stepId: 'gate' })
    expect(onward(snapshot, 'gate')).toEqual(['CLAIM'])
    expect(advance(bundle, snapshot, { type: 'RECEIVE', stepId: 'gate' })).toBeNull()
  })

  test('cannot be taken in hand by a second official while somebody holds it', () => {
    const { snapshot } = after(
      submit,
      { type: 'ACKNOWLEDGE', stepId: 'gate' },
      { type: 'CLAIM', stepId: 'gate' },
    )
    expect(advance(bundle, snapshot, { type: 'CLAIM', stepId: 'gate' })).toBeNull()
    expect(onward(snapshot, 'gate')).toEqual(['RELEASE', 'RECEIVE'])
  })

  test('refuses a second submission', () => {
    expect(advance(bundle, after(submit).snapshot, submit)).toBeNull()
  })

  test('records a visit to the counter without moving the step', () => {
    const { snapshot } = after(submit, {
      type: 'RECORD_CONTACT',
      stepId: 'gate',
      kind: 'counter',
      note: '',
    })
    expect(snapshot.value.gate).toBe('received')
    expect(snapshot.context.steps.gate?.visited).toBe(true)
  })

  test('takes the register’s answer before and after signing, and only for the step that asked', () => {
    const answer: DossierEvent = {
      type: 'RECORD_ANSWER',
      stepId: 'gate',
      question: 'personal-number',
      answer: '9',
    }
    const approved = after(submit, ...issue('gate').slice(0, 5)).snapshot
    expect(advance(bundle, approved, answer)).not.toBeNull()
    expect(advance(bundle, after(submit, ...issue('gate')).snapshot, answer)).not.toBeNull()
    expect(advance(bundle, after(submit).snapshot, answer)).toBeNull()
  })

  test('survives being stored as text and read back', () => {
    const { snapshot } = after(submit, ...issue('gate'))
    const revived: StoredSnapshot = JSON.parse(JSON.stringify(snapshot)) as StoredSnapshot
    expect(advance(bundle, revived, { type: 'ACKNOWLEDGE', stepId: 'left' })?.after.value).toEqual(
      snapshot.value,
    )
  })

  test('refuses loudly a stored state this version does not know', () => {
    const { snapshot } = after(submit)
    const strange = { ...snapshot, value: { ...snapshot.value, gate: 'validated' } }
    expect(() => advance(bundle, strange, { type: 'CLAIM', stepId: 'gate' })).toThrow(
      'Unknown step state “validated”',
    )
  })
})

describe('a step that needs a relative’s agreement', () => {
  const asking: DossierEvent = { ...submit, consentFor: ['left'] }
  const give: DossierEvent = {
    type: 'GIVE_CONSENT',
    stepId: 'left',
    consent: 'x',
    leaves: 'given',
  }
  const decline: DossierEvent = {
    type: 'DECLINE_CONSENT',
    stepId: 'left',
    consent: 'x',
    reason: 'Không đồng ý',
  }

  test('asks at once, while the gate is still at work', () => {
    expect(after(asking).effects).toContainEqual({ type: 'askConsent', params: { stepId: 'left' } })
  })

  test('is handed over with the gate’s result when the agreement came before it', () => {
    const { snapshot } = after(asking, give, ...issue('gate'))
    expect(snapshot.value.left).toBe('received')
  })

  test('waits for the relative, not for the office, when the agreement is late', () => {
    const { snapshot, effects } = after(asking, ...issue('gate'))
    expect(snapshot.value).toMatchObject({ left: 'awaitingConsent', right: 'received' })
    expect(effects).not.toContainEqual({ type: 'handOver', params: { stepId: 'left' } })
    const agreed = advance(bundle, snapshot, give)
    expect(agreed?.after.value.left).toBe('received')
    expect(agreed?.effects).toContainEqual({ type: 'handOver', params: { stepId: 'left' } })
  })

  test('lapses when the relative declines, and the other legs go on', () => {
    const { snapshot } = after(asking, decline, ...issue('gate'))
    expect(snapshot.value).toMatchObject({ left: 'lapsed', right: 'received' })
  })

  test('takes one answer only', () => {
    expect(advance(bundle, after(asking, give).snapshot, decline)).toBeNull()
    expect(advance(bundle, after(submit).snapshot, give)).toBeNull()
  })
})

describe('a step that costs a fee', () => {
  const owing: DossierEvent = { ...submit, paymentFor: ['gate'] }
  const pay = (charge: string): DossierEvent => ({ type: 'PAY', stepId: 'gate', charge })
  const appraised = issue('gate').slice(0, 4)

  test('can be worked on but not approved before it is paid', () => {
    const { snapshot } = after(owing, ...appraised)
    expect(snapshot.value.gate).toBe('approval')
    expect(onward(snapshot, 'gate')).toEqual(['RELEASE'])
    expect(onward(after(owing, ...appraised, pay('a')).snapshot, 'gate')).toEqual([
      'RELEASE',
      'APPROVE',
    ])
  })

  test.each([0, 1, 2, 3, 4])('is paid after %i steps of the work as well as before', (done) => {
    const { snapshot } = after(owing, ...appraised.slice(0, done), pay('a'))
    expect(snapshot.context.steps.gate?.payment).toBe('paid')
  })

  test('sends back what is paid a second time, and stays paid', () => {
    const { snapshot, effects } = after(owing, pay('a'), pay('b'))
    expect(snapshot.context.steps.gate?.payment).toBe('paid')
    const returned = effects.filter(({ type }) => type === 'refund')
    expect(returned).toEqual([{ type: 'refund', params: { stepId: 'gate', charge: 'b' } }])
    expect(effects).toContainEqual({
      type: 'notify',
      params: { message: 'paidInVain', stepId: 'gate' },
    })
  })

  test('sends back what is paid after the step has lapsed', () => {
    const { snapshot, effects } = after(
      { ...submit, consentFor: ['left'], paymentFor: ['left'] },
      { type: 'DECLINE_CONSENT', stepId: 'left', consent: 'x', reason: '' },
      { type: 'PAY', stepId: 'left', charge: 'c' },
    )
    expect(snapshot.context.steps.left?.payment).toBe('due')
    expect(effects).toContainEqual({ type: 'refund', params: { stepId: 'left', charge: 'c' } })
  })

  test('takes no money for a step that costs nothing', () => {
    expect(advance(bundle, after(submit).snapshot, pay('a'))).toBeNull()
  })
})
