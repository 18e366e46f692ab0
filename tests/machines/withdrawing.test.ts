import { expect, test } from 'vitest'
import { advance, draftSnapshot } from '#machines/advance.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { toyBundle } from '#tests/support/toy-bundle.ts'

const bundle = toyBundle()
const stepId = 'gate'
const asking: DossierEvent = { type: 'ASK_WITHDRAWAL', stepId, reason: '' }
const toSigning: readonly DossierEvent[] = [
  { type: 'SUBMIT', stepIds: [stepId] },
  { type: 'ACKNOWLEDGE', stepId },
  { type: 'CLAIM', stepId },
  { type: 'RECEIVE', stepId },
  { type: 'APPRAISE', stepId },
  { type: 'APPROVE', stepId },
]
const corrected: readonly DossierEvent[] = [
  ...toSigning,
  { type: 'SIGN', stepId },
  { type: 'REQUEST_CORRECTION', stepId, items: [] },
  { type: 'CLAIM', stepId },
  { type: 'CORRECT', stepId, reason: '' },
]

function after(events: readonly DossierEvent[]) {
  return events.reduce((snapshot, event) => {
    const change = advance(bundle, snapshot, event)
    if (!change) throw new Error(`${event.type} is refused.`)
    return change.after
  }, draftSnapshot(bundle))
}

test('a step can be asked back until it is signed for the first time, and not while its result is corrected', () => {
  expect(after(toSigning).value[stepId]).toBe('signing')
  expect(after(corrected).value[stepId]).toBe('signing')
  expect(advance(bundle, after(toSigning), asking)).not.toBeNull()
  expect(advance(bundle, after(corrected), asking)).toBeNull()
})
