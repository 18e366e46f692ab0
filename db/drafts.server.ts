import { sql, type Insertable } from 'kysely'
import { prepared } from './prepared.server.ts'
import type { Db, DraftRow, Schema } from './schema.ts'

export async function insertDraft(db: Db, draft: Insertable<Schema['draft']>) {
  await db.insertInto('draft').values(draft).execute()
}

const draftOf = prepared((db, id: string) =>
  db.selectFrom('draft').selectAll().where('id', '=', id),
)

export async function findDraft(db: Db, id: string): Promise<DraftRow | undefined> {
  const [draft] = await draftOf(db, id)
  return draft
}

/** Drafts that a citizen types and has not sent yet, the last saved first. */
export function listOpenDrafts(db: Db, ownerId: string): Promise<DraftRow[]> {
  return db
    .selectFrom('draft')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('typed_at_office', 'is', null)
    .where('dossier_id', 'is', null)
    .orderBy('saved_at', 'desc')
    .execute()
}

/** The draft a dossier was made of. */
export function findDraftOfDossier(db: Db, dossierId: string): Promise<DraftRow | undefined> {
  return db.selectFrom('draft').selectAll().where('dossier_id', '=', dossierId).executeTakeFirst()
}

/** Saves what changed, if nobody saved since `revision` was read. False: read again. */
export async function saveDraft(
  db: Db,
  { id, revision }: Pick<DraftRow, 'id' | 'revision'>,
  saved: Pick<
    DraftRow,
    | 'declaration'
    | 'unfinished'
    | 'saved_at'
    | 'expires_at'
    | 'rule_set_id'
    | 'bundle_version'
    | 'filling'
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('draft')
    .set({ ...saved, warned_at: null, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('dossier_id', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function closeDraft(trx: Db, id: string, dossierId: string) {
  await closing(trx, dossierId, id)
}

const closing = prepared((db, dossierId: string, id: string) =>
  db
    .updateTable('draft')
    .set({ dossier_id: dossierId, filling: sql.lit(null) })
    .where('id', '=', id),
)

export async function deleteDraft(db: Db, id: string) {
  await db.deleteFrom('draft').where('id', '=', id).where('dossier_id', 'is', null).execute()
}

/** Drafts nobody sent whose time is over, the first first. */
export function listExpiredDrafts(db: Db, at: number): Promise<DraftRow[]> {
  return db
    .selectFrom('draft')
    .selectAll()
    .where('expires_at', '<=', at)
    .where('dossier_id', 'is', null)
    .orderBy('expires_at')
    .orderBy('id')
    .execute()
}

/** The open draft whose owner is to be warned first: `before` ms ahead of its end, and not warned yet. */
export function findDueWarning(db: Db, until: number, before: number) {
  return db
    .selectFrom('draft')
    .select(['id', 'saved_at', 'expires_at'])
    .where('dossier_id', 'is', null)
    .where('warned_at', 'is', null)
    .where('expires_at', '<=', until + before)
    .orderBy('expires_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** The drafts whose owners are warned until a moment, the soonest first. */
export function listDueWarnings(db: Db, until: number, before: number, limit: number) {
  return db
    .selectFrom('draft')
    .select(['id', 'bundle_id', 'saved_at', 'expires_at'])
    .where('dossier_id', 'is', null)
    .where('warned_at', 'is', null)
    .where('expires_at', '<=', until + before)
    .orderBy('expires_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Remembers the warning, unless the draft was saved meanwhile and lives on. */
export async function saveWarning(db: Db, id: string, expiresAt: number, warnedAt: number) {
  await db
    .updateTable('draft')
    .set({ warned_at: warnedAt })
    .where('id', '=', id)
    .where('expires_at', '=', expiresAt)
    .execute()
}
