import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, type Store } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'

function folder() {
  const made = mkdtempSync(join(tmpdir(), 'mot-lan-db-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function pragma(db: Store['read'], name: string) {
  const { rows } = await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(db)
  return Object.values(rows[0] ?? {})[0]
}

test('a reopened database still flushes every commit to the disk', async () => {
  const path = join(folder(), 'portal.db')
  for (const _ of ['new', 'reopened']) {
    const store = openDatabase(path)
    for (const db of [store.write, store.read]) {
      expect(await pragma(db, 'synchronous')).toBe(2)
      expect(await pragma(db, 'foreign_keys')).toBe(1)
      expect(await pragma(db, 'journal_mode')).toBe('wal')
    }
    await store.close()
  }
})

test('a write transaction holds the pen from its beginning, so that two that read first do not collide', async () => {
  const store = openDatabase(join(folder(), 'portal.db'))
  await migrate(store.write)
  const impatient = new Sqlite(store.path, { timeout: 0 })
  await store.write.transaction().execute(async (trx) => {
    await trx.selectFrom('counter').selectAll().execute()
    expect(() => impatient.exec('begin immediate')).toThrow('locked')
  })
  impatient.exec('begin immediate; rollback')
  impatient.close()
  await store.close()
})

test('the reading connection cannot write', async () => {
  const store = openDatabase(join(folder(), 'portal.db'))
  await migrate(store.write)
  await expect(
    store.read.insertInto('counter').values({ name: 'x', value: 1 }).execute(),
  ).rejects.toThrow('readonly')
  await store.close()
})

test('a real province’s number can be stored nowhere in the population register', async () => {
  const store = openDatabase(join(folder(), 'portal.db'))
  await migrate(store.write)
  const person = sql`insert into person (id, personal_number, full_name, folded_name, born_on, sex, ethnicity, nationality,
    native_place, commune_code, street, household_id, household_role, identity_level, in_cast)
    values ('x', '001190000001', '', '', '', '', '', '', '', 'none', '', '', '', 2, 0)`
  await expect(person.execute(store.write)).rejects.toThrow('CHECK')
  await store.close()
})

test('migrating twice changes nothing', async () => {
  const store = openDatabase(join(folder(), 'portal.db'))
  await migrate(store.write)
  await migrate(store.write)
  await store.close()
})
