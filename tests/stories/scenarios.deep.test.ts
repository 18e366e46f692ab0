import { expect, test } from 'vitest'
import communesMonday from '#seeds/scenario/cases/communes-monday.ts'
import { endsOf } from '#seeds/scenario/facts.ts'
import { opensAt, runScenario } from '#seeds/scenario/run.ts'
import { openEmptyPortal } from '#tests/support/portal.ts'
import { expectAgreement } from '#tests/support/recount-everything.ts'

test('“communes-monday” leaves forty dossiers in the states it is written for', async () => {
  const portal = await openEmptyPortal({ startsAt: opensAt(communesMonday) })
  const cast = await runScenario(portal, communesMonday)
  expect(cast.dossiers.size).toBe(40)
  expect(await endsOf(portal, communesMonday, cast)).toEqual(communesMonday.ends)
  await expectAgreement(portal.db, { from: 0, until: portal.clock.now() })
}, 120_000)
