import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { RunsFullError } from '#app/services/runs.ts'
import { secretsBeside } from '#app/services/secrets.server.ts'
import { readEventLog } from '#app/services/event-log.server.ts'
import type { RunState } from '#machines/run-states.ts'
import { openRuns } from '#server/runs/host.ts'
import type { WorkerFile } from '#server/runs/session.ts'
import { openReader } from '#db/database.server.ts'
import { builtWorkers } from '#tests/support/built.ts'
import { at } from '#tests/support/portal.ts'

const scenario = 'refused-gate'

let workers: Awaited<ReturnType<typeof builtWorkers>>
beforeAll(async () => {
  workers = await builtWorkers()
})

/** Runs beside a portal's database that nobody has opened; every worker is a real one. */
async function openStage({
  limitBytes = 1e9,
  atOnce = 2,
  folder = newFolder(),
  worker = workers.worker,
} = {}) {
  const livePath = join(folder, 'portal.db')
  secretsBeside(livePath)
  const house = await openRuns({ livePath, ...workers, worker, atOnce, limitBytes })
  let open = true
  const close = async () => {
    if (open) await house.close()
    open = false
  }
  onTestFinished(close)
  const until = (id: string, state: RunState) =>
    vi.waitUntil(async () => (await house.runs.get(id)).state === state, { timeout: 20_000 })
  const create = (name = 'thử') => house.runs.create({ play: scenario, name, seed: null })
  const playToEnd = async (id: string) => {
    await house.runs.play(id, { speed: null, until: null })
    await until(id, 'finished')
  }
  const log = async (id: string) => {
    const store = openReader(house.folders.database(id))
    return readEventLog(store).finally(store.close)
  }
  return { ...house, folder, close, until, create, playToEnd, log }
}

/** The worker as it is built, which dies at once, as of a crash, when a file beside its database says so. */
function mortal(folder: string): WorkerFile {
  const file = join(folder, 'mortal-worker.mjs')
  writeFileSync(
    file,
    `import { existsSync } from 'node:fs'
     import { workerData } from 'node:worker_threads'
     setInterval(() => existsSync(workerData.databasePath + '.kill') && process.exit(9), 10).unref()
     await import(${JSON.stringify(workers.worker.url.href)})`,
  )
  return { url: pathToFileURL(file) }
}

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-runs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('a run', () => {
  test('plays to its end on a database of its own, and says how far it came', async () => {
    const { runs, folder, create, playToEnd, log } = await openStage()
    const id = await create('Từ chối')
    expect(await runs.get(id)).toMatchObject({ state: 'ready', events: 0, name: 'Từ chối' })
    await playToEnd(id)
    const run = await runs.get(id)
    expect(run.events).toBeGreaterThan(5)
    expect(run.done).toBe(run.of_all)
    expect(run.now_at).toBe(run.ends_at)
    expect((await log(id)).events.length).toBeGreaterThan(3)
    expect(existsSync(join(folder, 'portal.db'))).toBe(false)
  })

  test('is stepped event by event, stops at a moment, and goes on from there', async () => {
    const { runs, create, until, playToEnd, log } = await openStage()
    const [whole, id] = [await create(), await create()]
    await playToEnd(whole)
    await runs.step(id)
    await runs.step(id)
    expect(await runs.get(id)).toMatchObject({ state: 'paused', events: 2 })
    const { starts_at } = await runs.get(id)
    const noon = starts_at + 3_600_000
    await runs.play(id, { speed: null, until: noon })
    await until(id, 'paused')
    expect(await runs.get(id)).toMatchObject({ now_at: noon, note: 'moment' })
    await playToEnd(id)
    expect((await log(id)).hash).toBe((await log(whole)).hash)
  })

  test('names what is in it by its seed', async () => {
    const { runs, log } = await openStage()
    const names = []
    for (const seed of [7, 7, 8]) {
      const id = await runs.create({ play: scenario, name: 'thử', seed })
      await runs.step(id)
      names.push((await log(id)).events.map((event) => event.dossier_id))
    }
    const [one, same, other] = names
    expect(one).toHaveLength(1)
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
  })

  test('that played when the server stopped stands still, and ends as if nothing had been', async () => {
    const folder = newFolder()
    const first = await openStage({ folder })
    const [whole, id] = [await first.create(), await first.create()]
    await first.playToEnd(whole)
    const expected = await first.log(whole)
    await first.runs.play(id, { speed: 600, until: null })
    await vi.waitUntil(async () => (await first.runs.get(id)).events > 0, { timeout: 20_000 })
    await first.close()
    const second = await openStage({ folder })
    expect(await second.runs.get(id)).toMatchObject({ state: 'paused', note: 'interrupted' })
    await second.playToEnd(id)
    expect((await second.log(id)).hash).toBe(expected.hash)
  })

  test('whose worker is killed says so, and goes on from what is written or from a checkpoint', async () => {
    const folder = newFolder()
    const { runs, folders, create, until, playToEnd, log } = await openStage({
      folder,
      worker: mortal(folder),
    })
    const [whole, id] = [await create(), await create()]
    await playToEnd(whole)
    const expected = await log(whole)
    await runs.step(id)
    await runs.keep(id, 'sau một việc')
    await runs.play(id, { speed: 600, until: null })
    await until(id, 'playing')
    writeFileSync(`${folders.database(id)}.kill`, '')
    await until(id, 'paused')
    expect(await runs.get(id)).toMatchObject({ state: 'paused', note: 'lost' })
    rmSync(`${folders.database(id)}.kill`)
    await playToEnd(id)
    expect((await log(id)).hash).toBe(expected.hash)
    const [kept] = await runs.checkpoints(id)
    await runs.returnTo(id, kept?.id ?? '')
    await playToEnd(id)
    expect((await log(id)).hash).toBe(expected.hash)
  })

  test('waits its turn when as many play as may', async () => {
    const { runs, create, until } = await openStage({ atOnce: 1 })
    const [one, other] = [await create(), await create()]
    await runs.play(one, { speed: 1, until: null })
    await runs.play(other, { speed: null, until: null })
    expect((await runs.get(other)).state).toBe('waiting')
    await runs.stop(one)
    await until(other, 'finished')
    await expect(runs.play(one, { speed: 1, until: null })).rejects.toThrow('stopped')
  })

  test('goes back to what was kept, and to its beginning', async () => {
    const { runs, create, playToEnd, log } = await openStage()
    const id = await create()
    await runs.step(id)
    await runs.step(id)
    await runs.keep(id, 'sau hai việc')
    await playToEnd(id)
    const { hash } = await log(id)
    const [kept] = await runs.checkpoints(id)
    expect(kept).toMatchObject({ name: 'sau hai việc', events: 2 })
    await runs.returnTo(id, kept?.id ?? '')
    expect(await runs.get(id)).toMatchObject({ state: 'paused', events: 2 })
    expect((await log(id)).hash).not.toBe(hash)
    await playToEnd(id)
    expect((await log(id)).hash).toBe(hash)
    await runs.reset(id)
    expect(await runs.get(id)).toMatchObject({ state: 'ready', events: 0 })
    expect(await runs.checkpoints(id)).toHaveLength(1)
  })

  test('needs room, is refused with how much there is, and leaves nothing when it goes', async () => {
    const { runs, create, folders } = await openStage({ limitBytes: 200_000 })
    const id = await create()
    await runs.step(id)
    await expect(create()).rejects.toThrow(RunsFullError)
    const folder = dirname(folders.database(id))
    expect(existsSync(folder)).toBe(true)
    await runs.remove(id)
    expect(existsSync(folder)).toBe(false)
    await expect(runs.get(id)).rejects.toThrow('Not found')
    await expect(runs.get('../..')).rejects.toThrow('Not found')
  })
})

test.each(['certificate-error', 'consents'])(
  'the log of “%s” is played again, decided anew, and tells the same',
  async (play) => {
    const { runs, playToEnd } = await openStage()
    const id = await runs.create({ play, name: play, seed: null })
    await expect(runs.replay({ runId: id }, 'chưa có gì')).rejects.toThrow('Not found')
    await playToEnd(id)
    expect(await runs.isSameAgain(id)).toBeUndefined()
    const again = await runs.replay({ runId: id }, 'phát lại')
    await playToEnd(again)
    expect(await runs.isSameAgain(again)).toBe(true)
  },
)

test('a play is named with its law and its days', async () => {
  const { runs } = await openStage()
  const play = (await runs.plays()).find(({ id }) => id === scenario)
  expect(play).toMatchObject({ bundleId: 'birth', ruleSetId: 'decree-63-2024' })
  expect(play?.startsAt).toBeLessThan(at('2026-09-01 00:00'))
})
