import type { Db } from './schema.ts'

export function findRunPlace(db: Db) {
  return db.selectFrom('run_place').select(['begun', 'place']).executeTakeFirst()
}

/** How often something happened in a database so far: more after every event that is played on it. */
export async function countHappened(db: Db): Promise<number> {
  const { events, taken, attempts } = await db
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('dossier_event').select(fn.countAll<number>().as('count')).as('events'),
      selectFrom('inbox').select(fn.countAll<number>().as('count')).as('taken'),
      selectFrom('outbox')
        .select((outbox) => outbox.fn.sum<number | null>('attempts').as('sum'))
        .as('attempts'),
    ])
    .executeTakeFirstOrThrow()
  return Number(events) + Number(taken) + Number(attempts)
}

export async function saveRunPlace(db: Db, place: { begun: number; place: string }) {
  await db
    .insertInto('run_place')
    .values({ id: 1, ...place })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(place))
    .execute()
}

export async function saveBegun(db: Db, begun: number) {
  await db.updateTable('run_place').set({ begun }).execute()
}

export async function deleteRunPlace(db: Db) {
  await db.deleteFrom('run_place').execute()
}
