import type { Effect } from '#machines/dossier.events.ts'
import type { OutboxRow } from '#machines/rows.types.ts'
import type { Db } from './schema.ts'

/** What an agency must get in the order of writing: a correction never overtakes the dossier it corrects. */
const inSequence: readonly string[] = ['handOver', 'passOn'] satisfies Effect['type'][]

/**
 * The next message to carry: the one that fell due first, in the order of writing. What follows on something an agency
 * has not taken yet waits behind it; other dossiers do not.
 */
export function findDueMessage(db: Db, until: number) {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'pending')
    .where('due_at', '<=', until)
    .where(({ not, exists, selectFrom, or, eb }) =>
      or([
        eb('outbox.kind', 'not in', inSequence),
        not(
          exists(
            selectFrom('outbox as earlier')
              .select('earlier.id')
              .whereRef('earlier.dossier_id', '=', 'outbox.dossier_id')
              .whereRef('earlier.recipient', '=', 'outbox.recipient')
              .where('earlier.state', '!=', 'delivered')
              .where('earlier.kind', 'in', inSequence)
              .whereRef('earlier.id', '<', 'outbox.id'),
          ),
        ),
      ]),
    )
    .orderBy('due_at')
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export function findDueDeadline(db: Db, until: number) {
  return db
    .selectFrom('deadline')
    .selectAll()
    .where('done_at', 'is', null)
    .where('due_at', '<=', until)
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export async function closeDeadline(db: Db, id: string, doneAt: number, outcome: string) {
  await db.updateTable('deadline').set({ done_at: doneAt, outcome }).where('id', '=', id).execute()
}

export async function saveAttempt(
  db: Db,
  id: string,
  attempt: Pick<OutboxRow, 'state' | 'attempts' | 'due_at' | 'delivered_at' | 'last_error'>,
) {
  await db.updateTable('outbox').set(attempt).where('id', '=', id).execute()
}

export function listMessages(
  db: Db,
  { state, code, limit }: { state?: OutboxRow['state']; code?: string; limit: number },
) {
  return db
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .selectAll('outbox')
    .select(['dossier.code', 'dossier.bundle_id', 'dossier.value', 'dossier.context'])
    .$if(state !== undefined, (query) => query.where('outbox.state', '=', state ?? 'pending'))
    .$if(code !== undefined, (query) => query.where('dossier.code', '=', code ?? ''))
    .orderBy('outbox.created_at', 'desc')
    .orderBy('outbox.id', 'desc')
    .limit(limit)
    .execute()
}

/** What will happen by itself until a moment, soonest first: messages to carry again, and deadlines. */
export async function listComing(db: Db, limit: number, until = Number.MAX_SAFE_INTEGER) {
  const messages = await db
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .select([
      'outbox.id',
      'outbox.kind',
      'outbox.recipient',
      'outbox.due_at',
      'outbox.procedure_id',
    ])
    .select(['dossier.code', 'dossier.bundle_id', 'dossier.title', 'outbox.attempts'])
    .where('outbox.state', '=', 'pending')
    .where('outbox.due_at', '<=', until)
    .orderBy('outbox.due_at')
    .limit(limit)
    .execute()
  const deadlines = await db
    .selectFrom('deadline')
    .innerJoin('dossier', 'dossier.id', 'deadline.dossier_id')
    .select(['deadline.id', 'deadline.kind', 'deadline.due_at', 'deadline.procedure_id'])
    .select(['dossier.code', 'dossier.bundle_id', 'dossier.title'])
    .where('deadline.done_at', 'is', null)
    .where('deadline.due_at', '<=', until)
    .orderBy('deadline.due_at')
    .limit(limit)
    .execute()
  return { messages, deadlines }
}

export function findMessage(db: Db, id: string) {
  return db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Puts a message into the receiver's inbox. False when it was there already: the repeat is counted and swallowed. */
export async function receiveOnce(
  trx: Db,
  { recipient, id, dossier_id, kind, payload }: OutboxRow,
  receivedAt: number,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('inbox')
    .values({ recipient, outbox_id: id, dossier_id, kind, payload, received_at: receivedAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 0n) return true
  await trx
    .updateTable('inbox')
    .set((eb) => ({ repeats: eb('repeats', '+', 1) }))
    .where('recipient', '=', recipient)
    .where('outbox_id', '=', id)
    .execute()
  return false
}
