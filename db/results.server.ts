import type { Db } from './schema.ts'

/** The newest result of a step reaches the citizen's electronic store. */
export async function publishResult(db: Db, dossierId: string, procedureId: string, at: number) {
  await db
    .updateTable('result')
    .set({ published_at: at })
    .where('dossier_id', '=', dossierId)
    .where('procedure_id', '=', procedureId)
    .where('published_at', 'is', null)
    .execute()
}
