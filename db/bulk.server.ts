import type { Insertable } from 'kysely'
import type { Db, Schema } from './schema.ts'

export interface CastRows {
  place: Insertable<Schema['place']>[]
  office: Insertable<Schema['office']>[]
  office_area: Insertable<Schema['office_area']>[]
  account: Insertable<Schema['account']>[]
  facility: Insertable<Schema['facility']>[]
  person: Insertable<Schema['person']>[]
  marriage: Insertable<Schema['marriage']>[]
  birth_notice: Insertable<Schema['birth_notice']>[]
}

export async function hasCast(db: Db) {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** The demo's people and places, in one transaction. */
export async function insertCast(db: Db, rows: CastRows) {
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('place').values(rows.place).execute()
    await trx.insertInto('office').values(rows.office).execute()
    await trx.insertInto('office_area').values(rows.office_area).execute()
    await trx.insertInto('account').values(rows.account).execute()
    await trx.insertInto('facility').values(rows.facility).execute()
    await trx.insertInto('person').values(rows.person).execute()
    await trx.insertInto('marriage').values(rows.marriage).execute()
    await trx.insertInto('birth_notice').values(rows.birth_notice).execute()
  })
}
