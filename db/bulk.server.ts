import type { Insertable } from 'kysely'
import { insertRows } from './insert.server.ts'
import type { Db, Schema } from './schema.ts'

/** SQLite takes 32,766 values in one statement; this many rows of any table here are fewer. */
const ROWS_AT_ONCE = 1000

export interface CastRows {
  place: Insertable<Schema['place']>[]
  place_word: Insertable<Schema['place_word']>[]
  office: Insertable<Schema['office']>[]
  office_area: Insertable<Schema['office_area']>[]
  account: Insertable<Schema['account']>[]
  facility: Insertable<Schema['facility']>[]
  person: Insertable<Schema['person']>[]
  marriage: Insertable<Schema['marriage']>[]
  birth_notice: Insertable<Schema['birth_notice']>[]
  kinship: Insertable<Schema['kinship']>[]
  death_notice: Insertable<Schema['death_notice']>[]
  insurance_member: Insertable<Schema['insurance_member']>[]
  protected_person: Insertable<Schema['protected_person']>[]
}

export async function hasCast(db: Db) {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The demo's people and places, in one transaction. */
export async function insertCast(db: Db, rows: CastRows) {
  await db.transaction().execute(async (trx) => {
    await insertMany(trx, 'place', rows.place)
    await insertMany(trx, 'place_word', rows.place_word)
    await insertMany(trx, 'office', rows.office)
    await insertMany(trx, 'office_area', rows.office_area)
    await insertMany(trx, 'account', rows.account)
    await insertMany(trx, 'facility', rows.facility)
    await insertMany(trx, 'person', rows.person)
    await insertMany(trx, 'marriage', rows.marriage)
    await insertMany(trx, 'birth_notice', rows.birth_notice)
    await insertMany(trx, 'kinship', rows.kinship)
    await insertMany(trx, 'death_notice', rows.death_notice)
    await insertMany(trx, 'insurance_member', rows.insurance_member)
    await insertMany(trx, 'protected_person', rows.protected_person)
  })
}

async function insertMany<T extends keyof CastRows>(
  db: Db,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
) {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await insertRows(db, table, rows.slice(from, from + ROWS_AT_ONCE))
  }
}
