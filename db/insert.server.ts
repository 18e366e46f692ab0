import { CompiledQuery, type Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

/** SQL text by table, columns and number of rows. Building the same insert anew costs more than running it. */
const texts = new Map<string, string>()

/** Inserts rows of one shape with one statement; nothing when there are none. */
export async function insertRows<T extends keyof Schema>(
  db: Db,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
) {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const key = `${table} ${columns.join()} ${rows.length}`
  const text = texts.get(key) ?? db.insertInto(table).values(rows).compile().sql
  texts.set(key, text)
  const values = rows.flatMap((row) => {
    const byColumn: Record<string, unknown> = { ...row }
    return columns.map((column) => byColumn[column])
  })
  await db.executeQuery(CompiledQuery.raw(text, values))
}
