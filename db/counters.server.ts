import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** The next running number of this name, from 1. Unique within the caller's transaction. */
export async function nextNumber(trx: Db, name: string): Promise<number> {
  const { rows } = await sql<{ value: number }>`
    insert into counter (name, value) values (${name}, 1)
    on conflict (name) do update set value = counter.value + 1
    returning value`.execute(trx)
  const [row] = rows
  if (!row) throw new Error(`The counter “${name}” gave no number.`)
  return row.value
}
