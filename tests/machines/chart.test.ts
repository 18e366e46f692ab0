import { describe, expect, test } from 'vitest'
import { machineOf } from '#machines/advance.ts'
import { chartOf } from '#machines/chart.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'
import { walk } from '#tests/support/walk.ts'

const bundle = toyBundle()
const chart = chartOf(machineOf(bundle))
const region = (id: string) => chart.find((candidate) => candidate.id === id)
const state = (regionId: string, id: string) =>
  region(regionId)?.states.find((candidate) => candidate.id === id)

describe('the chart read off a machine', () => {
  test('has the dossier and every procedure as regions, in order', () => {
    expect(chart.map(({ id }) => id)).toEqual(['dossier', 'gate', 'left', 'right'])
    expect(region('dossier')).toMatchObject({ initial: 'draft' })
    expect(region('gate')).toMatchObject({ initial: 'notRequested' })
  })

  test('has every state a dossier can reach', () => {
    // Step by step: all three at once are more states than a machine can hold.
    const states = bundle.procedures.flatMap(({ id }) => [...walk(bundle, [id]).states.values()])
    for (const { value } of states) {
      for (const [regionId, id] of Object.entries(value)) {
        expect(state(regionId, String(id))).toBeDefined()
      }
    }
  })

  test('has the states of a step in the order of the work', () => {
    expect(region('gate')?.states.map(({ id }) => id)).toEqual([
      'notRequested',
      'waiting',
      'awaitingConsent',
      'received',
      'appraisal',
      'awaitingSupplement',
      'onHold',
      'approval',
      'signing',
      'issued',
      'delivered',
      'sentBack',
      'refused',
      'lapsed',
      'withdrawn',
    ])
  })

  test('tells events, targets and effects', () => {
    expect(state('gate', 'signing')?.transitions).toContainEqual({
      event: 'SIGN',
      target: 'issued',
      effects: ['publishResult', 'notify'],
    })
    expect(state('gate', 'received')?.transitions).toContainEqual({
      event: 'ACKNOWLEDGE',
      target: undefined,
      effects: [],
    })
  })

  test('tells what happens by itself', () => {
    expect(state('left', 'waiting')?.transitions).toEqual([
      { event: undefined, target: 'lapsed', effects: ['notify'] },
      { event: undefined, target: 'awaitingConsent', effects: [] },
      { event: undefined, target: 'received', effects: ['handOver'] },
      { event: 'GIVE_CONSENT', target: undefined, effects: ['notify'] },
      { event: 'DECLINE_CONSENT', target: 'lapsed', effects: ['notify'] },
      { event: 'EXPIRE_CONSENT', target: 'lapsed', effects: ['notify'] },
      { event: 'ASK_WITHDRAWAL', target: 'withdrawn', effects: ['notify'] },
    ])
  })

  test('tells what is taken in every state of a region', () => {
    expect(region('gate')?.everywhere.map(({ event }) => event)).toEqual([
      'CLAIM',
      'RELEASE',
      'RECORD_CONTACT',
      'RAISE_ALERT',
      'PAY',
      'PAY',
      'ACKNOWLEDGE_CORRECTION',
      'ACKNOWLEDGE_CORRECTION',
    ])
  })

  test('tells that money may be taken or sent back', () => {
    const pays = region('gate')?.everywhere.filter(({ event }) => event === 'PAY')
    expect(pays?.map(({ effects }) => effects)).toEqual([['notify'], ['refund', 'notify']])
  })
})
