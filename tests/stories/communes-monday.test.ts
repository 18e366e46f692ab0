import { expect, test } from 'vitest'
import communesMonday from '#seeds/scenario/cases/communes-monday.ts'
import { endsOf } from '#seeds/scenario/facts.ts'
import { opensAt, runScenario, TooLateError } from '#seeds/scenario/run.ts'
import { openEmptyPortal } from '#tests/support/portal.ts'

/** Each desk of the scenario once; all forty are played where tests may take their time. */
const DESKS = 14

const few = {
  ...communesMonday,
  acts: communesMonday.acts.filter(
    (act) => 'dossier' in act && Number(act.dossier.slice(1)) <= DESKS,
  ),
}

test('“communes-monday” leaves a dossier of every kind on the desks, and nothing is refused', async () => {
  const portal = await openEmptyPortal({ startsAt: opensAt(few) })
  const cast = await runScenario(portal, few)
  const { states = {} } = await endsOf(portal, few, cast)
  expect(Object.keys(states)).toEqual(Object.keys(communesMonday.ends.states ?? {}))
  expect(states).toMatchObject({ onHold: 1, sentBack: 1, withdrawn: 1, awaitingConsent: 1 })
  expect(cast.dossiers.size).toBe(DESKS)
})

test('a scenario is refused on a portal whose clock has passed its beginning', async () => {
  const late = runScenario(await openEmptyPortal(), communesMonday)
  await expect(late).rejects.toThrow(TooLateError)
})
