import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { settleDatabase } from '#db/database.server.ts'
import { as, at, declareBirth, openTestPortal, operator } from '#tests/support/portal.ts'

const MINUTE = 60_000
const start = at('2024-08-05 09:00')
const end = at('2024-08-07 12:00')
const wall = () => Date.UTC(2026, 0, 5, 1)

/** A database in which much falls due: an office that does not answer, so its message is tried again and again. */
async function troubled() {
  const portal = await openTestPortal()
  const { db } = portal
  await setFault(as(portal, operator, '2024-08-05 08:00'), 'civil-status', true)
  await declareBirth(portal, '2024-08-05 08:30')
  await portal.moveClock(start)
  await settleDatabase(db)
  return db.path
}

/** Everything that happened, each with its moment and in its order. */
async function happened({ db: { read } }: Portal) {
  const messages = read
    .selectFrom('outbox')
    .select(['kind', 'recipient', 'state', 'attempts', 'due_at', 'delivered_at', 'last_error'])
    .orderBy('id')
  const deadlines = read
    .selectFrom('deadline')
    .select(['kind', 'due_at', 'done_at', 'outcome'])
    .orderBy('due_at')
    .orderBy('kind')
  const events = read.selectFrom('dossier_event').select(['type', 'at']).orderBy('revision')
  const notices = read.selectFrom('notice').select(['message', 'sent_at']).orderBy('id')
  return {
    messages: await messages.execute(),
    deadlines: await deadlines.execute(),
    events: await events.execute(),
    notices: (await notices.execute()).toSorted((one, other) => one.sent_at - other.sent_at),
  }
}

test('however the clock is moved, exactly what fell due happens, each at its own moment', async () => {
  const base = await troubled()
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-hops-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  let copies = 0

  /** Moves a copy of the database there in hops, and checks before each what is said to come next. */
  async function moved(hops: readonly number[]) {
    const databasePath = join(folder, `${++copies}.db`)
    copyFileSync(base, databasePath)
    const portal = await openPortal({ databasePath, wall })
    try {
      for (const to of hops) {
        const next = await portal.nextDue()
        const carried = await portal.moveClock(to)
        expect(carried > 0).toBe(next !== undefined && next <= to)
        expect(portal.clock.now()).toBe(to)
        expect((await portal.nextDue()) ?? Infinity).toBeGreaterThan(to)
      }
      return await happened(portal)
    } finally {
      await portal.close()
    }
  }

  const atOnce = await moved([end])
  expect(atOnce.messages.some(({ attempts }) => attempts > 4)).toBe(true)
  expect(atOnce.deadlines.some(({ done_at }) => done_at !== null)).toBe(true)
  for (const { done_at, due_at } of atOnce.deadlines) expect([null, due_at]).toContain(done_at)

  const minutes = (end - start) / MINUTE
  const between = fc.uniqueArray(fc.integer({ min: 1, max: minutes - 1 }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(between, async (cuts) => {
      const hops = cuts.toSorted((one, other) => one - other).map((cut) => start + cut * MINUTE)
      expect(await moved([...hops, end])).toEqual(atOnce)
    }),
    { numRuns: 5, seed: 7 },
  )
})
