import type { Db } from './schema.ts'

export function findRunPlace(db: Db) {
  return db.selectFrom('run_place').select(['begun', 'place']).executeTakeFirst()
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
