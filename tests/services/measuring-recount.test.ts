import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareFigures, recountAll } from '#app/services/measuring/recounting.server.ts'
import type { Store } from '#db/database.server.ts'
import { insertEmcSetting } from '#db/emc-settings.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import type { PathMark } from '#machines/emc-formula.ts'
import { periodBetween } from '#machines/period.ts'
import type { Scope } from '#machines/scope.ts'
import { at, forget, tell } from '#tests/support/history.ts'
import { tellBeside } from '#tests/support/history-beside.ts'
import { openDemoPortal } from '#tests/support/portal.ts'
import { history, inOrder, minute } from '#tests/support/random-histories.ts'
import { expectAgreement } from '#tests/support/recount-everything.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

let store: Awaited<ReturnType<typeof openTestStore>>
beforeAll(async () => {
  store = await openTestStore()
  await addSmallCast(store.db)
  await setFormulas(store.db)
})
afterAll(() => store.close())

/** Formulas of the collection that change while the histories go on. */
async function setFormulas({ write }: Store) {
  const set = (owner: string, from_on: string, marks: PathMark[] | null) =>
    insertEmcSetting(write, {
      ...{ owner, from_on, why: 'test', set_by: 'operator', at: 0, recorded_at: 0 },
      broken_by: marks && JSON.stringify(marks),
    })
  await set('province/901', '2024-08-06', ['cameToCounter', 'askedForPaper'])
  await set('province/901', '2024-08-09', null)
  await set('province/901', '2024-08-13', ['typedByOfficial', 'paperResult'])
  await set('ministry/public-security', '2024-08-08', ['noEResult'])
}

/** Roll-ups against rows: every number of every roll-up, and every figure of some periods and parts. */
async function expectRolledUp(db: Store, now: number) {
  expect(await recountAll({ db, now })).toEqual({ rows: [], figures: [] })
  const days = (from: string, to: string) => periodOf(from, to, now)
  const scopes: Scope[] = [
    { unit: 'dossier', period: days('2024-08-06', '2024-08-12') },
    { unit: 'step', period: days('', '2024-08-07'), block: 'localities' },
    { unit: 'step', period: days('2024-07-15', '2024-08-31'), province: '901' },
    { unit: 'dossier', period: days('2024-08-01', '2024-08-31'), channel: 'online' },
    { unit: 'life-event', period: days('2024-08-07', '') },
  ]
  for (const scope of scopes) expect(await compareFigures({ db, now }, scope)).toEqual([])
}

function periodOf(from: string, to: string, now: number) {
  const asked = periodBetween(from, to, now)
  if ('problem' in asked) throw new Error(asked.problem)
  return asked.period
}

test('a second, naive count and the roll-ups agree on random histories and periods', async () => {
  const { write } = store.db
  const refresh = (id: string) => write.transaction().execute((trx) => refreshRollUps(trx, id))
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { maxLength: 8 }),
      fc.array(minute, { minLength: 2, maxLength: 2 }).map(inOrder),
      async (histories, [from = 0, until = 0]) => {
        await forget(write)
        for (const [index, { told, besides }] of histories.entries()) {
          await tell(write, { id: `d${index}`, ...told })
          await tellBeside(write, `d${index}`, besides)
        }
        await expectAgreement(store.db, { from, until })
        for (const index of histories.keys()) await refresh(`d${index}`)
        await expectRolledUp(store.db, at('2024-08-25 12:00'))
      },
    ),
    { seed: 20240805, numRuns: 25 },
  )
})

test('and on the story the demo tells through the services', async () => {
  const portal = await openDemoPortal()
  await expectAgreement(portal.db, { from: 0, until: portal.clock.now() })
  await expectAgreement(portal.db, { from: at('2024-07-24 00:00'), until: at('2024-07-31 12:00') })
  await expectRolledUp(portal.db, portal.clock.now())
})
