import type { Db } from './schema.ts'

export async function findPortalClock(db: Db) {
  return db.selectFrom('portal_clock').selectAll().where('id', '=', 1).executeTakeFirst()
}

/** The latest instant anything happened in the log: the clock may never start before it. */
export async function latestEventAt(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('dossier_event')
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirst()
  return row?.at ?? null
}

export async function savePortalClock(db: Db, portalAt: number, recordedAt: number) {
  const stood = { portal_at: portalAt, recorded_at: recordedAt }
  await db
    .insertInto('portal_clock')
    .values({ id: 1, ...stood })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(stood))
    .execute()
}
