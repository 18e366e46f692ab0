import { describe, expect, test } from 'vitest'
import { getBundle } from '#machines/bundles/index.ts'
import { parentStatus, statusNames, statusOf, type StatusName } from '#machines/statuses.ts'
import { holdsFor } from '#machines/step.flags.ts'
import { asStepState, stepStates } from '#machines/step.states.ts'
import { walk } from '#tests/support/walk.ts'

const calm = { payment: 'notNeeded', hold: 'none', withdrawal: 'none' } as const
const named = (name: StatusName) => {
  const index = statusNames.indexOf(name)
  return { name, code: index < 10 ? index + 1 : null }
}

describe('the status of a step', () => {
  test('is known in every state, whatever is owed, waited for or asked', () => {
    for (const state of stepStates) {
      for (const payment of ['notNeeded', 'due', 'paid', 'refunded'] as const) {
        for (const hold of ['none', ...holdsFor] as const) {
          for (const withdrawal of ['none', 'asked'] as const) {
            const status = statusOf(state, { payment, hold, withdrawal })
            expect(status).toEqual(named(status.name))
          }
        }
      }
    }
  })

  test.each([
    ['received', {}, 'registered'],
    ['appraisal', {}, 'accepted'],
    ['approval', {}, 'inProcess'],
    ['verification', {}, 'inProcess'],
    ['sentBack', {}, 'inProcess'],
    ['issued', {}, 'processed'],
    ['delivered', {}, 'returned'],
    ['refused', {}, 'notAccepted'],
    ['lapsed', {}, 'stopped'],
    ['withdrawn', {}, 'stopped'],
    ['awaitingSupplement', {}, 'supplementRequested'],
    ['awaitingSupplement', { payment: 'due' }, 'supplementRequested'],
    ['approval', { payment: 'due' }, 'paymentRequested'],
    ['waiting', { payment: 'due' }, 'paymentRequested'],
    ['refused', { payment: 'due' }, 'notAccepted'],
    ['approval', { payment: 'due', withdrawal: 'asked' }, 'withdrawalAsked'],
    ['issued', { withdrawal: 'asked' }, 'processed'],
    ['awaitingConsent', {}, 'waitsForRelative'],
    ['waiting', {}, 'waitsForAgency'],
    ['onHold', { hold: 'otherAgency' }, 'waitsForAgency'],
    ['onHold', { hold: 'thirdParty' }, 'inProcess'],
  ] as const)('of %s with %o is %s', (state, flags, name) => {
    expect(statusOf(state, { ...calm, ...flags })).toEqual(named(name))
  })

  test('takes every one of the twelve on some way through the birth bundle', () => {
    const bundle = getBundle('birth', 1)
    const stepIds = bundle.procedures.slice(0, 2).map(({ id }) => id)
    const { states } = walk(bundle, stepIds.slice(0, 1))
    const found = new Set<StatusName>()
    const collect = (snapshots: typeof states) => {
      for (const { value, context } of snapshots.values()) {
        for (const [id, flags] of Object.entries(context.steps)) {
          if (flags.chosen) found.add(statusOf(asStepState(value[id]), flags).name)
        }
      }
    }
    collect(states)
    // A relative and another agency are waited for only where there is a second step.
    const second = bundle.procedures.find(({ consent }) => consent)?.id ?? ''
    collect(walk(bundle, [second]).states)
    expect([...found].toSorted()).toEqual([...statusNames].toSorted())
  })
})

describe('the status of a dossier', () => {
  test.each<[StatusName, StatusName[]]>([
    ['registered', ['registered', 'waitsForAgency', 'waitsForAgency']],
    ['accepted', ['accepted', 'waitsForAgency', 'waitsForAgency']],
    ['inProcess', ['processed', 'registered', 'registered']],
    ['inProcess', ['processed', 'accepted', 'waitsForRelative']],
    ['inProcess', ['returned', 'returned', 'inProcess']],
    ['supplementRequested', ['returned', 'supplementRequested', 'paymentRequested']],
    ['paymentRequested', ['paymentRequested', 'waitsForAgency', 'waitsForAgency']],
    ['withdrawalAsked', ['processed', 'withdrawalAsked', 'inProcess']],
    ['waitsForRelative', ['returned', 'returned', 'waitsForRelative']],
    ['waitsForAgency', ['returned', 'returned', 'waitsForAgency']],
    ['processed', ['returned', 'processed', 'returned']],
    ['returned', ['returned', 'returned', 'returned']],
    ['returned', ['returned', 'notAccepted', 'returned']],
    ['notAccepted', ['notAccepted', 'stopped', 'stopped']],
    ['stopped', ['stopped', 'stopped', 'stopped']],
  ])('is %s for %j', (name, steps) => {
    expect(parentStatus(steps.map(named))).toEqual(named(name))
    expect(parentStatus(steps.toReversed().map(named))).toEqual(named(name))
  })

  test('does not exist without steps', () => {
    expect(() => parentStatus([])).toThrow('without steps')
  })
})
