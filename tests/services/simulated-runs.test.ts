import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { secretsBeside } from '#app/services/secrets.server.ts'
import type { RunState } from '#machines/run-states.ts'
import { openRuns } from '#server/runs/host.ts'
import { openReader } from '#db/database.server.ts'
import { builtWorkers } from '#tests/support/built.ts'

const HOUR = 3_600_000

let workers: Awaited<ReturnType<typeof builtWorkers>>
beforeAll(async () => {
  workers = await builtWorkers()
})

test('simulated people are played by the console: to a moment, at a pace, and paused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-simulated-runs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const livePath = join(folder, 'portal.db')
  secretsBeside(livePath)
  const { runs, folders, close } = await openRuns({
    livePath,
    ...workers,
    atOnce: 1,
    limitBytes: 1e9,
  })
  onTestFinished(close)
  const until = (id: string, state: RunState) =>
    vi.waitUntil(async () => (await runs.get(id)).state === state, { timeout: 20_000 })

  const id = await runs.create({ play: 'one-by-one', name: 'mô phỏng', seed: 3 })
  const { starts_at } = await runs.get(id)
  const noon = starts_at + 12 * HOUR
  await runs.play(id, { speed: null, until: noon })
  await until(id, 'paused')
  const first = await runs.get(id)
  expect(first).toMatchObject({ note: 'moment', now_at: noon, of_all: 1000 })
  const store = openReader(folders.database(id))
  onTestFinished(store.close)
  const filedNow = () => store.read.selectFrom('dossier').select('submitted_at').execute()
  const filed = await filedNow()
  expect(filed.length).toBeGreaterThan(5)
  expect(filed.every(({ submitted_at }) => submitted_at <= noon)).toBe(true)

  // An hour of the story in ten milliseconds, until somebody stops it.
  await runs.play(id, { speed: HOUR / 10, until: null })
  await vi.waitUntil(async () => (await runs.get(id)).events > first.events, { timeout: 20_000 })
  await runs.pause(id)
  await until(id, 'paused')
  const paused = await runs.get(id)
  expect(paused.done).toBeLessThan(1000)
  expect(paused.now_at).toBeGreaterThan(noon)
  const dossiers = await filedNow()
  const figures = await runs.look(id, 'figures')
  const received = figures.find((one) => one.id === 'received' && one.unit === 'dossier')
  expect(received?.numerator).toBe(dossiers.length)

  // The chart of a run has grown to where the run stands, and knows how far it will go.
  const growth = await runs.look(id, 'growth')
  expect(growth.points.at(-1)).toMatchObject({ received: dossiers.length })
  expect(growth.points.length).toBeLessThan(growth.of)
})
