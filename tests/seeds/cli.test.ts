import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import correctedAfterIssue from '#seeds/scenario/cases/corrected-after-issue.ts'
import refusedGate from '#seeds/scenario/cases/refused-gate.ts'
import { readArguments } from '#seeds/command-line/arguments.ts'
import { seeding } from '#seeds/command-line/seeding.ts'
import { deck } from '#seeds/scenario/deck.ts'
import { playInto } from '#seeds/scenario/play-into.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-seed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const inFolder = (name: string) => join(folder, name)

interface Outcome {
  code: number
  out: string
  err: string
}

/** The command as it is typed, in a process of its own, which takes seconds to begin. */
function run(args: string[]) {
  const command = ['--import', 'tsx', 'seeds/cli.ts', ...args]
  return new Promise<Outcome>((resolve) => {
    const child = execFile(
      process.execPath,
      command,
      { env: { ...process.env, LANG: 'en_US.UTF-8' } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

/** What that process does, without the process. */
async function seed(args: string[], LANG = 'en_US.UTF-8'): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const voice = { info: (text: string) => out.push(text), error: (text: string) => err.push(text) }
  const code = await seeding(args, { LANG }, voice)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** A scenario as a file of its own. */
function fileOf(name: string, scenario: unknown) {
  const text = typeof scenario === 'string' ? scenario : JSON.stringify(scenario, null, 2)
  writeFileSync(inFolder(name), text)
  return inFolder(name)
}

describe.concurrent('the seed command', () => {
  test('lists every scenario in the language asked for', async ({ expect }) => {
    const { code, out } = await seed(['--list'], 'vi_VN.UTF-8')
    expect(code).toBe(0)
    for (const { id, title } of deck) expect(out).toContain(`${id} · ${title.vi}`)
    expect(out).toContain('3 việc · 63/2024/NĐ-CP')
  })

  test('names the nearest of a scenario it does not know', async ({ expect }) => {
    const { code, err } = await run(['two-oficials'])
    expect(code).toBe(2)
    expect(err).toContain('Nearest: two-officials')
  })

  test('refuses a seed that is none and writes nothing', async ({ expect }) => {
    for (const found of ['-5', '1.5', '1e3', '4294967296']) {
      const asked = readArguments(['refused-gate', '--seed', found])
      expect(asked).toEqual({ does: 'nothing', fault: 'seed', found })
    }
    const path = inFolder('no-seed.db')
    const { code, err } = await seed(['refused-gate', '--seed', 'abc', '--database', path])
    expect(code).toBe(2)
    expect(err).toContain('--seed abc: must be a whole number')
    expect(readdirSync(folder)).not.toContain('no-seed.db')
  })

  test('plays a scenario, says what it ended in, and never overwrites it', async ({ expect }) => {
    const path = inFolder('new/run.db')
    const { code, out } = await run(['refused-gate', '--seed', '7', '--database', path])
    expect(code).toBe(0)
    expect(out).toContain('✓ nhien: closed · notAccepted')
    expect(out).toContain('Seed 7: the course is the same')
    expect(out).toContain(`DATABASE_PATH=${path} npm start`)
    expect(readdirSync(inFolder('new')).sort()).toEqual(['run.db', 'secrets.json'])
    const before = readFileSync(path)
    const again = await seed(['refused-gate', '--database', path])
    expect(again.code).toBe(2)
    expect(again.err).toContain('was left as it is')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('says where a file is broken', async ({ expect }) => {
    const comma = fileOf('comma.json', '{\n  "id": "x",\n  "title": ,\n}')
    const acts = [{ ...refusedGate.acts[0], at: '2024-02-31 08:00' }]
    const day = fileOf('day.json', { ...refusedGate, acts })
    const key = fileOf('key.json', { ...refusedGate, luck: 1 })
    const [first, second, third] = await Promise.all([comma, day, key].map((path) => seed([path])))
    expect([first?.code, second?.code, third?.code]).toEqual([2, 2, 2])
    expect(first?.err).toContain('line 3: no JSON from “,” on')
    const line = readFileSync(day, 'utf8').slice(0, readFileSync(day, 'utf8').indexOf('02-31'))
    expect(second?.err).toContain(`line ${line.split('\n').length} · acts.0.at: must be a moment`)
    expect(third?.err).toMatch(/line \d+ · luck: a scenario has no such key/)
  })

  test('says what ended otherwise, and keeps it to be looked at', async ({ expect }) => {
    const odd = fileOf('odd.json', { ...refusedGate, ends: { ...refusedGate.ends, dead: 4 } })
    const { code, out } = await seed([odd, '--database', inFolder('odd.db')])
    expect(code).toBe(1)
    expect(out).toContain('✗ dead: 0\n    must be: 4')
    expect(readdirSync(folder)).toContain('odd.db')
  })

  test('leaves nothing behind when an act fails or no folder can be made', async ({ expect }) => {
    const acts = [{ ...refusedGate.acts[0], family: 'nobody' }]
    const lost = fileOf('lost.json', { ...refusedGate, acts })
    const [failed, nowhere] = await Promise.all([
      seed([lost, '--database', inFolder('lost/in/run.db')]),
      seed(['refused-gate', '--database', join(lost, 'run.db')]),
    ])
    expect([failed.code, nowhere.code]).toEqual([1, 1])
    expect(failed.err).toContain('nothing was kept')
    expect(nowhere.err).toContain('cannot be made')
    expect(readdirSync(folder)).not.toContain('lost')
  })
})

test.skipIf(process.platform === 'win32')(
  'a full disk is named with its remedy, and nothing half written is left',
  async () => {
    const path = inFolder('full/run.db')
    // No file may grow beyond 300 kB: to the database that is a disk that takes no more.
    const command = `ulimit -f 600; exec "${process.execPath}" --import tsx seeds/cli.ts "$@"`
    const child = spawnSync('bash', ['-c', command, 'bash', 'refused-gate', '--database', path], {
      env: { ...process.env, LANG: 'en_US.UTF-8' },
      encoding: 'utf8',
    })
    expect(child.status).toBe(1)
    expect(child.stderr).toContain('The disk takes no more data')
    expect(readdirSync(folder)).not.toContain('full')
  },
)

test.each([refusedGate, correctedAfterIssue])(
  '“$id” gives the same rows for the same seed, and others for another',
  async (scenario) => {
    const paths = ['one', 'two'].map((name) => inFolder(`${scenario.id}/${name}.db`))
    const dumps = []
    for (const [year, path] of paths.entries()) {
      await playInto(path, scenario, Date.UTC(2026 + year, 0, 5), 7)
      dumps.push(dump(path))
    }
    expect(dumps[0]).toEqual(dumps[1])
    const other = inFolder(`${scenario.id}/other.db`)
    await playInto(other, scenario, Date.UTC(2026, 0, 5), 8)
    expect(hashOf(dump(other))).not.toBe(hashOf(dumps[0]))
    expect(dumps[0]?.get('dossier_event')?.length).toBeGreaterThan(3)
  },
)

/** Wall time, and what was sealed with the keys of the place at that time. */
const byChance = new Set(['recorded_at', 'jws', 'receipt_hash', 'seal'])

const hashOf = (rows: Map<string, string[]> | undefined) =>
  createHash('sha256')
    .update(JSON.stringify([...(rows ?? [])]))
    .digest('hex')

function dump(path: string) {
  const db = new Sqlite(path, { readonly: true })
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and name <> 'kysely_migration'")
    .pluck()
    .all()
  const rows = tables.map((table) => {
    const all = db.prepare(`select * from "${String(table)}"`).all() as object[]
    const plain = all.map((row) =>
      JSON.stringify(Object.entries(row).filter(([name]) => !byChance.has(name))),
    )
    return [String(table), plain.toSorted()] as const
  })
  db.close()
  return new Map(rows)
}
