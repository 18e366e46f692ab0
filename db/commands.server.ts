import type { EventRow } from '#machines/rows.types.ts'
import { insertRows } from './insert.server.ts'
import type { Db } from './schema.ts'

export function findCommand(db: Db, key: string) {
  return db.selectFrom('command').selectAll().where('key', '=', key).executeTakeFirst()
}

/** Remembers that the command with this key was carried out by this event. */
export async function insertCommand(trx: Db, key: string, event: EventRow) {
  const { actor_id, dossier_id, type, at, recorded_at } = event
  await insertRows(trx, 'command', [{ key, actor_id, dossier_id, type, at, recorded_at }])
}

/** Counts a command that came again: it changed nothing, and people may want to see that. */
export async function countRepeat(trx: Db, key: string) {
  await trx
    .updateTable('command')
    .set((eb) => ({ repeats: eb('repeats', '+', 1) }))
    .where('key', '=', key)
    .execute()
}
