import { sql } from 'kysely'
import { prepared } from './prepared.server.ts'
import type { Db } from './schema.ts'

/** The next running number of this name, from 1. Unique within the caller's transaction. */
export async function nextNumber(trx: Db, name: string): Promise<number> {
  const [row] = await counted(trx, name)
  if (!row) throw new Error(`The counter “${name}” gave no number.`)
  return row.value
}

const counted = prepared((db, name: string) => ({
  compile: () =>
    sql<{ value: number }>`
      insert into counter (name, value) values (${name}, 1)
      on conflict (name) do update set value = counter.value + 1
      returning value`.compile(db),
}))
