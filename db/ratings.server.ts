import type { Insertable } from 'kysely'
import type { RatingRow } from './schema.feedback.ts'
import type { Db, Schema } from './schema.ts'

export function findRating(db: Db, dossierId: string): Promise<RatingRow | undefined> {
  return db.selectFrom('rating').selectAll().where('dossier_id', '=', dossierId).executeTakeFirst()
}

export async function insertRating(trx: Db, rating: Insertable<Schema['rating']>) {
  await trx.insertInto('rating').values(rating).execute()
}

export async function changeRating(
  trx: Db,
  id: string,
  change: Pick<RatingRow, 'score' | 'words' | 'changed_at'>,
) {
  await trx.updateTable('rating').set(change).where('id', '=', id).execute()
}
