import type { EventRow } from '#machines/rows.types.ts'
import { insertRows } from './insert.server.ts'
import { prepared } from './prepared.server.ts'
import type { Db } from './schema.ts'

const commandOf = prepared((db, key: string) =>
  db.selectFrom('command').selectAll().where('key', '=', key),
)

export async function findCommand(db: Db, key: string) {
  const [command] = await commandOf(db, key)
  return command
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
