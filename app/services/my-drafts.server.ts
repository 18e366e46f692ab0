import { deleteDraft, deleteExpiredDrafts, listOpenDrafts } from '#db/drafts.server.ts'
import { answersOf } from '#machines/bundle.ts'
import { firstOpenPage } from '#machines/journey.ts'
import type { Context } from './context.ts'
import { draftOf, getDraft, requireCitizen } from './drafting.server.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** The owner's open drafts with the page to go on with; undefined: everything is answered. */
export async function listMyDrafts(ctx: Context) {
  const { id: ownerId } = requireCitizen(ctx)
  const { db, now } = ctx
  await deleteExpiredDrafts(db.write, now)
  const around = await surroundingsOf(db, now)
  return (await listOpenDrafts(db.read, ownerId)).map((row) => {
    const { bundle, declaration, unfinished } = draftOf(row)
    const answers = answersOf(declaration)
    return {
      id: row.id,
      bundleId: bundle.id,
      title: bundle.title(answers),
      savedAt: row.saved_at,
      expiresAt: row.expires_at,
      page: firstOpenPage(bundle, answers, around, Object.keys(unfinished))?.id,
    }
  })
}

/** Deletes an open draft for good. Throws NotFoundError. */
export async function discardDraft(ctx: Context, id: string) {
  const { row } = await getDraft(ctx, id)
  await deleteDraft(ctx.db.write, row.id)
}
