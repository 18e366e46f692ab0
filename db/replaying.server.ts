import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** What was there before anybody filed anything: places, offices, people and what the registers know. In this order. */
const country = [
  'place',
  'place_word',
  'office',
  'office_area',
  'account',
  'facility',
  'person',
  'marriage',
  'birth_notice',
] as const

/** Takes the country, its offices and its registers from the database at that place, and nothing anybody has done. */
export async function copyCountry(db: Db, from: string) {
  await sql`attach database ${from} as source`.execute(db)
  await db.transaction().execute(async (trx) => {
    for (const table of country) {
      const columns = await columnsOf(trx, table)
      await sql`insert into main.${sql.table(table)} (${columns})
        select ${columns} from source.${sql.table(table)}`.execute(trx)
    }
  })
  await sql`detach database source`.execute(db)
}

async function columnsOf(db: Db, table: string) {
  const { rows } = await sql<{
    name: string
  }>`select name from pragma_table_info(${table})`.execute(db)
  return sql.join(rows.map(({ name }) => sql.ref(name)))
}

/** What each dossier was opened with, and how its declaration reads now. */
export const listOpenings = (db: Db) =>
  db
    .selectFrom('dossier')
    .innerJoin('declaration', 'declaration.dossier_id', 'dossier.id')
    .select(['dossier.id', 'bundle_id', 'bundle_version', 'rule_set_id', 'applicant_id'])
    .select(['channel', 'typed_by', 'declaration'])
    .execute()

export const listAmended = (db: Db) =>
  db
    .selectFrom('amendment')
    .select(['dossier_id', 'revision', 'field', 'why', 'before', 'after'])
    .orderBy('revision')
    .execute()

/** Nobody carries the messages of a log that is played again: their answers are in the log themselves. */
export async function settleMessages(db: Db, at: number) {
  const done = { state: 'delivered', delivered_at: at } as const
  await db.updateTable('outbox').set(done).where('state', '=', 'pending').execute()
  await db.updateTable('deadline').set({ done_at: at }).where('done_at', 'is', null).execute()
}

const REPLAYED = 'replay/'

/** The key under which a dossier of a log is opened again. */
export const replayKey = (dossierId: string) => `${REPLAYED}${dossierId}`

/** How many events were played again, and the new dossiers by their old ids. */
export async function findReplayed(db: Db) {
  const { done } = await db
    .selectFrom('dossier_event')
    .select((eb) => eb.fn.countAll<number>().as('done'))
    .executeTakeFirstOrThrow()
  const opened = await db
    .selectFrom('command')
    .select(['key', 'dossier_id'])
    .where('key', 'like', `${REPLAYED}%`)
    .execute()
  const ids = new Map(opened.map(({ key, dossier_id }) => [key.slice(REPLAYED.length), dossier_id]))
  return { done, ids }
}
