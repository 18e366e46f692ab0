import { prepared } from './prepared.server.ts'
import type { Db, PaperRow } from './schema.ts'

export async function insertPaper(trx: Db, paper: PaperRow) {
  await trx.insertInto('paper').values(paper).execute()
}

export function findPaper(db: Db, id: string): Promise<PaperRow | undefined> {
  return db.selectFrom('paper').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The files of a draft, or of what became of it, as they were handed in. */
export const listPapersOfDraft: (db: Db, draftId: string) => Promise<PaperRow[]> = prepared(
  (db, draftId: string) =>
    db
      .selectFrom('paper')
      .selectAll()
      .where('draft_id', '=', draftId)
      .orderBy('recorded_at')
      .orderBy('id'),
)

export function listPapersOfDossier(db: Db, dossierId: string): Promise<PaperRow[]> {
  return db
    .selectFrom('paper')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}

/** The papers of a dossier, and those its owner chose for it after sending and has not sent yet. */
export function listPapersSentOrChosen(db: Db, dossierId: string): Promise<PaperRow[]> {
  return db
    .selectFrom('paper')
    .selectAll()
    .where('draft_id', 'in', (drafts) =>
      drafts.selectFrom('draft').select('id').where('dossier_id', '=', dossierId),
    )
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}

/** From now on these files belong to the dossier. */
export async function addPapersToDossier(trx: Db, ids: readonly string[], dossierId: string) {
  if (ids.length === 0) return
  await trx.updateTable('paper').set({ dossier_id: dossierId }).where('id', 'in', ids).execute()
}

/** Removes papers that were not sent. */
export async function deletePapers(trx: Db, ids: readonly string[]) {
  await trx.deleteFrom('paper').where('id', 'in', ids).where('dossier_id', 'is', null).execute()
}

/** From now on these papers of a draft belong to its dossier; what else was handed in is not kept. */
export async function sendPapers(
  trx: Db,
  draftId: string,
  papers: readonly string[],
  dossierId: string,
) {
  const handedIn = await listPapersOfDraft(trx, draftId)
  if (handedIn.length === 0) return
  await trx
    .updateTable('paper')
    .set({ dossier_id: dossierId })
    .where('draft_id', '=', draftId)
    .where('paper', 'in', papers)
    .execute()
  await deletePapers(
    trx,
    handedIn.map(({ id }) => id),
  )
}

/** Which of these ids have a row: a file without one is nobody's. */
export async function knownPapers(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.selectFrom('paper').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}
