import { sql } from 'kysely'
import type { Db } from './schema.ts'

const LONG_LIST = 200

/** Messages that arrived or were set aside after a moment and until another, in that order. */
export function listEnded(db: Db, since: number, until: number) {
  const endedAt = sql<number>`coalesce(outbox.delivered_at, outbox.due_at)`
  return db
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .selectAll('outbox')
    .select(['dossier.code', 'dossier.bundle_id', endedAt.as('ended_at')])
    .where('outbox.state', '!=', 'pending')
    .where(endedAt, '>', since)
    .where(endedAt, '<=', until)
    .orderBy(endedAt)
    .orderBy('outbox.id')
    .limit(LONG_LIST)
    .execute()
}

/** Deadlines that came after a moment and until another and led to something, in that order. */
export function listFired(db: Db, since: number, until: number) {
  return db
    .selectFrom('deadline')
    .innerJoin('dossier', 'dossier.id', 'deadline.dossier_id')
    .select(['deadline.id', 'deadline.kind', 'deadline.procedure_id', 'deadline.due_at'])
    .select(['dossier.code', 'dossier.bundle_id'])
    .where('deadline.outcome', 'not in', ['met', 'needless'])
    .where('deadline.done_at', '>', since)
    .where('deadline.done_at', '<=', until)
    .orderBy('deadline.done_at')
    .limit(LONG_LIST)
    .execute()
}

export async function countMessages(db: Db) {
  const rows = await db
    .selectFrom('outbox')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

/** Commands that came more than once, the last first; all but one were swallowed. `unlike`: without these. */
export function listRepeatedCommands(db: Db, unlike: readonly string[]) {
  return db
    .selectFrom('command')
    .innerJoin('dossier', 'dossier.id', 'command.dossier_id')
    .select(['command.key as id', 'command.type', 'command.repeats', 'command.at', 'dossier.code'])
    .where('command.repeats', '>', 0)
    .where('command.type', 'not in', unlike)
    .orderBy('command.at', 'desc')
    .limit(LONG_LIST)
    .execute()
}

/** Messages that reached their receiver more than once; it took the first and counted the others. */
export function listRepeatedDeliveries(db: Db) {
  return db
    .selectFrom('inbox')
    .innerJoin('dossier', 'dossier.id', 'inbox.dossier_id')
    .select(['inbox.outbox_id as id', 'inbox.kind', 'inbox.recipient', 'inbox.repeats'])
    .select(['inbox.received_at as at', 'dossier.code'])
    .where('inbox.repeats', '>', 0)
    .orderBy('inbox.received_at', 'desc')
    .limit(LONG_LIST)
    .execute()
}

export async function countRepeats(db: Db, unlike: readonly string[]) {
  const commands = await db
    .selectFrom('command')
    .select((eb) => eb.fn.sum<number>('repeats').as('repeats'))
    .where('type', 'not in', unlike)
    .executeTakeFirst()
  const deliveries = await db
    .selectFrom('inbox')
    .select((eb) => eb.fn.sum<number>('repeats').as('repeats'))
    .executeTakeFirst()
  return Number(commands?.repeats ?? 0) + Number(deliveries?.repeats ?? 0)
}
