import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { deck } from '#seeds/scenario/deck.ts'
import { runScenario } from '#seeds/scenario/run.ts'
import { endsOf } from '#seeds/scenario/facts.ts'
import { openEmptyPortal } from '#tests/support/portal.ts'
test.each(deck.map((s) => [s.id, s] as const))('%s', async (id, s) => {
  const portal = await openEmptyPortal()
  const cast = await runScenario(portal, s)
  writeFileSync(`/tmp/ends-${id}.json`, JSON.stringify({ ends: await endsOf(portal, s, cast), refusals: cast.refusals }, null, 1))
})
