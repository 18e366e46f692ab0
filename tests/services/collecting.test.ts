import { expect, onTestFinished, test } from 'vitest'
import { rebuildRollUps } from '#app/services/measuring/counting-anew.server.ts'
import { setFormula, viewCollections } from '#app/services/measuring/collecting.server.ts'
import { viewReconciliation } from '#app/services/measuring/distributions.server.ts'
import { viewBreakdown, viewHeadlines } from '#app/services/measuring/headlines.server.ts'
import { compareFigures } from '#app/services/measuring/recounting.server.ts'
import { scan } from '#app/services/measuring/scanning.server.ts'
import { assumedFormula, type PathMark } from '#machines/emc-formula.ts'
import type { Scope } from '#machines/scope.ts'
import { at, issued, tell } from '#tests/support/history.ts'
import { expectAgreement } from '#tests/support/recount-everything.ts'
import { addSmallCast } from '#tests/support/small-cast.ts'
import { openTestStore } from '#tests/support/store.ts'

const now = at('2024-08-20 12:00')
const operator = { kind: 'operator', id: 'operator', name: 'Điều hành' } as const
const period = { from: 0, until: now }

/** Four births on 5 August and three on 12 August, each with a card; no result is electronic, and three people came to a counter. */
async function openPortal() {
  const { db, close } = await openTestStore()
  onTestFinished(close)
  await addSmallCast(db)
  const days = ['05', '05', '05', '05', '12', '12', '12']
  await tell(
    db.write,
    ...days.map((day, index) => ({
      id: `d${index}`,
      submitted_at: at(`2024-08-${day} 08:00`),
      steps: {
        'birth-registration': issued(`2024-08-${day} 08:00`, `2024-08-${day} 10:00`, {
          ...(index % 3 === 0 && { contacts: ['counter'] }),
        }),
        'health-card': issued(`2024-08-${day} 08:00`, `2024-08-${day} 11:00`),
      },
    })),
  )
  await rebuildRollUps(db)
  const ctx = { db, now, actor: operator, recordedAt: now }
  const set = (owner: string, fromOn: string, brokenBy: PathMark[] | null) =>
    setFormula(ctx, { owner, fromOn, brokenBy, why: 'Nghị quyết của tỉnh' })
  return { db, now, ctx, set }
}

const steps: Scope = { unit: 'step', period }

test('without a formula of its own each place is counted as assumed, and another formula can be tried', async () => {
  const portal = await openPortal()
  const { whole, collections: found } = await viewCollections(portal, period, ['cameToCounter'])
  expect(whole).toEqual({ decided: 14, strict: 11, collected: 0, tried: 11 })
  expect(found).toMatchObject([
    { owner: 'ministry/social-security', decided: 7, strict: 7, collected: 0, tried: 7 },
    { owner: 'province/901', decided: 7, strict: 4, collected: 0, tried: 4 },
  ])
  expect(found.map(({ formula }) => formula)).toEqual([assumedFormula, assumedFormula])
})

test('a formula counts from its day on: figures, parts, reconciliation, rows and a naive count follow', async () => {
  const portal = await openPortal()
  await portal.set('province/901', '2024-08-12', ['filedAtCounter', 'cameToCounter'])
  await portal.set('ministry/social-security', '2024-08-01', ['filedAtCounter'])

  const [collected] = await viewHeadlines(portal, steps, ['emc-collection'])
  // All seven cards, and of the births of 12 August those for which nobody came to a counter.
  expect(collected).toMatchObject({ numerator: 9, denominator: 14 })
  expect(await viewReconciliation(portal, steps)).toMatchObject({
    decided: 14,
    both: 9,
    onlyCollected: 0,
    onlyStrict: 2,
    neither: 3,
  })
  const agencies = await viewBreakdown(portal, steps, 'agency', ['emc-collection'])
  expect(agencies.map(({ key, figures }) => [key, figures[0]?.numerator])).toEqual([
    ['civil-status', 2],
    ['social-insurance', 7],
  ])
  const asked = { scope: steps, figure: { id: 'emc-collection', part: 'numerator' } } as const
  const { count, rows, figure } = await scan(portal, { ...asked, offset: 0, limit: 99 })
  expect({ count, figure }).toEqual({ count: 9, figure: collected })
  expect(rows.map((row) => 'collected' in row && row.collected.isOnline)).toEqual(
    Array(9).fill(true),
  )
  const july = { from: 0, until: at('2024-08-11 23:59') }
  const parts = [
    {},
    { province: '901' },
    { block: 'localities' },
    { agency: 'social-insurance' },
    { period: july },
  ] as const
  for (const part of parts) expect(await compareFigures(portal, { ...steps, ...part })).toEqual([])
  await expectAgreement(portal.db, period)
  await expectAgreement(portal.db, july)
})

test('taking a formula back is a row too, and only operators set one, for places there are', async () => {
  const portal = await openPortal()
  await portal.set('province/901', '2024-08-01', ['cameToCounter'])
  await portal.set('province/901', '2024-08-01', null)
  const { collections } = await viewCollections(portal, period, [])
  const hanoi = collections.find(({ owner }) => owner === 'province/901')
  expect(hanoi).toMatchObject({
    collected: 0,
    formula: { assumed: true },
    setting: { fromOn: '2024-08-01', why: 'Nghị quyết của tỉnh', setBy: 'operator', at: now },
  })
  const wish = { owner: 'province/901', fromOn: '2024-08-01', brokenBy: null, why: 'x' }
  const citizen = { kind: 'citizen', id: 'lan', name: 'Lan' } as const
  await expect(setFormula({ ...portal.ctx, actor: citizen }, wish)).rejects.toThrow('formulas')
  await expect(setFormula(portal.ctx, { ...wish, owner: 'province/999' })).rejects.toThrow('999')
  await expect(setFormula(portal.ctx, { ...wish, why: ' ' })).rejects.toThrow('why')
})
