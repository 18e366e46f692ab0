import { expect, test } from 'vitest'
import { allowedNow } from '#app/services/advancing.server.ts'
import { advance, type StoredSnapshot } from '#machines/advance.ts'
import { getBundle } from '#machines/bundles/index.ts'
import type { DossierEventType } from '#machines/dossier.events.ts'
import { mayAct, roles, systemEvents, type Actor } from '#machines/permissions.ts'
import { eventTypes, samplesOf } from '#machines/samples.ts'
import { flagsOf } from '#machines/step.flags.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'
import { marks, walk } from '#tests/support/walk.ts'

const applicantId = 'applicant'
const officeId = 'office'

/** Asked on pages of their own: sending, a relative’s agreement, the note of a contact. */
const elsewhere: readonly string[] = [
  'SUBMIT',
  'GIVE_CONSENT',
  'DECLINE_CONSENT',
  'RECORD_CONTACT',
  ...systemEvents,
]
const buttons = eventTypes.filter((type) => !elsewhere.includes(type))

const official = (role: (typeof roles)[number], office = officeId): Actor => ({
  kind: 'official',
  id: 'me',
  name: role,
  officeId: office,
  agency: '',
  roles: [role],
})

/** Everybody who may stand before a step. */
const people: readonly Actor[] = [
  ...roles.map((role) => official(role)),
  official('supervisor', 'another office'),
  { kind: 'citizen', id: applicantId, name: 'applicant' },
  { kind: 'citizen', id: 'stranger', name: 'stranger' },
  { kind: 'operator', id: 'operator', name: 'operator' },
  { kind: 'anonymous' },
]

/** What differs between what is offered and what would change the dossier, for everybody, in one state. */
function differences(bundle: ReturnType<typeof getBundle>, state: StoredSnapshot, stepId: string) {
  const taken = new Set<DossierEventType>(
    buttons.filter((type) =>
      samplesOf(bundle, type, stepId).some((event) => advance(bundle, state, event) !== null),
    ),
  )
  const holders = flagsOf(state.context, stepId).held ? ['me', 'somebody else'] : [null]
  return holders.flatMap((holderId) =>
    people.flatMap((actor) => {
      const step = { procedure_id: stepId, office_id: officeId, holder_id: holderId }
      const facts = { applicantId, officeId, holderId }
      const offered = allowedNow(bundle, state, actor, { applicant_id: applicantId }, step)
      const accepted = buttons.filter((type) => taken.has(type) && mayAct(actor, type, facts))
      const same = offered.toSorted().join() === accepted.toSorted().join()
      return same ? [] : [{ state: state.value, actor, holderId, offered, accepted }]
    }),
  )
}

const birth = getBundle('birth', 1)

test.each(birth.procedures.map(({ id }) => id))(
  '%s alone: in every state each person is offered what the statechart takes from them, no more and no less',
  (stepId) => {
    const { states } = walk(birth, [stepId], marks)
    const found = [...states.values()].filter(({ value }) => value.dossier !== 'draft')
    expect(found.length).toBeGreaterThan(300)
    expect(found.flatMap((state) => differences(birth, state, stepId))).toEqual([])
  },
  120_000,
)

test('a gate and what follows it: the same where an earlier result comes back', () => {
  const toy = toyBundle()
  const path: readonly DossierEventType[] = [
    'SUBMIT',
    'ACKNOWLEDGE',
    'CLAIM',
    'RECEIVE',
    'APPRAISE',
    'APPROVE',
    'SIGN',
    'SEND_BACK',
    'CORRECT',
    'UPHOLD',
  ]
  const without = eventTypes.filter((type) => !path.includes(type))
  const stepIds = ['gate', 'right']
  const { states } = walk(toy, stepIds, without, [{ type: 'SUBMIT', stepIds }])
  const found = [...states.values()].filter(({ value }) => value.dossier !== 'draft')
  expect(found.some(({ value }) => value.gate === 'sentBack')).toBe(true)
  const differing = found.flatMap((state) =>
    stepIds.flatMap((stepId) => differences(toy, state, stepId)),
  )
  expect(differing).toEqual([])
})

test('the longer limit is offered where the law has one', () => {
  const { states } = walk(birth, ['permanent-residence'], marks)
  const offers = (stepId: string) =>
    [...states.values()].some((state) =>
      samplesOf(birth, 'VERIFY', stepId).some((event) => advance(birth, state, event)),
    )
  expect(offers('permanent-residence')).toBe(true)
  const alone = walk(birth, ['health-card'], marks).states
  const card = [...alone.values()].some((state) =>
    samplesOf(birth, 'VERIFY', 'health-card').some((event) => advance(birth, state, event)),
  )
  expect(card).toBe(false)
})
