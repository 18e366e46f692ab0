import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

export function findCommand(db: Db, key: string) {
  return db.selectFrom('command').selectAll().where('key', '=', key).executeTakeFirst()
}

export async function insertCommand(trx: Db, command: Insertable<Schema['command']>) {
  await trx.insertInto('command').values(command).execute()
}

/** Counts a command that came again: it changed nothing, and people may want to see that. */
export async function countRepeat(trx: Db, key: string) {
  await trx
    .updateTable('command')
    .set((eb) => ({ repeats: eb('repeats', '+', 1) }))
    .where('key', '=', key)
    .execute()
}
