import type { Db } from './schema.ts'

/** The next running number of this name, from 1. Unique within the caller's transaction. */
export async function nextNumber(trx: Db, name: string): Promise<number> {
  const { value } = await trx
    .insertInto('counter')
    .values({ name, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('counter.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}
