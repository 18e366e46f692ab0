import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator, sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import * as house from '#db/migrations/0001-house.ts'
import { parseSnapshot } from '#app/services/stored.ts'
import { openEvents } from '#machines/advance.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { noFlags } from '#machines/step.flags.ts'

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const steps = ['birth-registration', 'permanent-residence', 'health-card'] as const
const before = { chosen: true, acknowledged: true, held: false, visited: false }
const value = {
  dossier: 'open',
  'birth-registration': 'issued',
  'permanent-residence': 'appraisal',
  'health-card': 'received',
}
const context = {
  steps: Object.fromEntries(
    steps.map((id) => [id, { ...before, consent: 'notNeeded', payment: 'notNeeded' }]),
  ),
}

/** A dossier under way in a database of the first landing, whose number was asked for and has not come. */
const rows = [
  `insert into place values ('901', 'province', null, 'Hà Nội', 'ha noi'), ('901-01', 'commune', '901', 'Trúc', 'truc')`,
  `insert into person values ('p', '901187000001', 'Mẫu Thị Thử', 'mau thi thu', '1987-01-01', 'female', 'Kinh', 'VN',
    'Hà Nội', '901-01', 'Ngõ 1', 'permanent', 'h', 'householder', null, null, 2, 1, null, null)`,
  `insert into life_event values ('l', 'birth', 'p', 0)`,
  `insert into dossier values ('d', 'c', 'birth', 1, 'decree-63-2024', 'l', 'p', 'Bé', 'online', 'citizen', '901',
    '${JSON.stringify(value)}', '${JSON.stringify(context)}', 'open', 9, 0, 0, 0, null)`,
  `insert into outbox values ('o', 'd', 'birth-registration', 'askRegister', 'population', '{}', 0, 0, 3, 'pending', null, null)`,
]

test('a dossier of the first landing opens with everything that can go wrong still before it', async () => {
  const db = openDatabase(join(folder, 'portal.db'))
  const first = new Migrator({
    db: db.write,
    provider: { getMigrations: () => Promise.resolve({ '0001-house': house }) },
  })
  await first.migrateToLatest()
  for (const row of rows) await sql.raw(row).execute(db.write)

  await migrate(db.write)

  const dossier = await db.read.selectFrom('dossier').selectAll().executeTakeFirstOrThrow()
  const snapshot = parseSnapshot(dossier)
  expect(snapshot.value).toEqual(value)
  expect(snapshot.context.steps).toEqual({
    'birth-registration': { ...noFlags, ...before, answer: 'asked' },
    'permanent-residence': { ...noFlags, ...before },
    'health-card': { ...noFlags, ...before },
  })
  expect(openEvents(getBundle('birth', 1), snapshot, 'permanent-residence')).toEqual([
    'CLAIM',
    'APOLOGISE',
    'ASK_WITHDRAWAL',
  ])
  await db.close()
})
