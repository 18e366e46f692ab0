import { sql } from 'kysely'
import { expect } from 'vitest'
import { parseDeclaration, parseSnapshot, parseUnfinished } from '#app/services/stored.ts'
import type { Store } from '#db/database.server.ts'
import type { Db } from '#db/schema.ts'

/** Here a row may appear although nothing was done: what was looked at, or asked, is written down. */
const logs = ['read_log', 'look_up', 'forged_notice']

/** Thousands of rows that no request writes. */
const country = ['office', 'office_area']

/** The number of rows in every table, watched from request to request. */
export async function openBooks({ read, write }: Pick<Store, 'read' | 'write'>) {
  const tables = await tableNames(read)
  let changes = await changesOn(write)
  let rows = await countRows(read, tables)
  return {
    /** Rows come and go only with what was accepted; a page that was only looked at, or a refusal, leaves none. */
    check: async (wasAccepted: boolean) => {
      const now = await changesOn(write)
      if (now === changes) return
      changes = now
      const counted = await countRows(read, tables)
      if (!wasAccepted) expect(counted).toEqual(rows)
      rows = counted
    },
  }
}

async function tableNames(db: Db) {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
      and name not like 'kysely_%' and name not like 'place%'`.execute(db)
  return rows.map(({ name }) => name).filter((name) => !logs.includes(name))
}

/** How often anything was changed on this connection. */
async function changesOn(db: Db) {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(db)
  return rows[0]?.n ?? 0
}

async function countRows(db: Db, tables: readonly string[]) {
  const counts = tables.map(
    (name) => sql`select ${sql.lit(name)} as name, count(*) as rows from ${sql.table(name)}`,
  )
  const query = sql<{ name: string; rows: number }>`${sql.join(counts, sql` union all `)}`
  return Object.fromEntries((await query.execute(db)).rows.map(({ name, rows }) => [name, rows]))
}

/** Nothing was written halfway: every row has its others, and every text can be read again. */
export async function expectBooksInOrder(db: Db) {
  for (const name of (await tableNames(db)).filter((name) => !country.includes(name))) {
    const { rows } = await sql`select * from pragma_foreign_key_check(${name})`.execute(db)
    expect(rows).toEqual([])
  }
  const dossiers = await db.selectFrom('dossier').selectAll().execute()
  for (const dossier of dossiers) {
    const events = await db
      .selectFrom('dossier_event')
      .select('revision')
      .where('dossier_id', '=', dossier.id)
      .orderBy('revision')
      .execute()
    const expected = Array.from({ length: dossier.revision }, (_, index) => index + 1)
    expect(events.map(({ revision }) => revision)).toEqual(expected)
    const { value } = parseSnapshot(dossier)
    const steps = await db
      .selectFrom('step')
      .select(['procedure_id', 'state'])
      .where('dossier_id', '=', dossier.id)
      .execute()
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) expect(value[step.procedure_id]).toBe(step.state)
  }
  const declared = await db.selectFrom('declaration').select('declaration').execute()
  expect(declared).toHaveLength(dossiers.length)
  for (const { declaration } of declared) parseDeclaration(declaration)
  for (const draft of await db.selectFrom('draft').selectAll().execute()) {
    parseDeclaration(draft.declaration)
    parseUnfinished(draft.unfinished)
  }
}
