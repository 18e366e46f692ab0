import { listOpenDrafts } from '#db/drafts.server.ts'
import { listPapersOfDraft } from '#db/papers.server.ts'
import { titleWithout } from '#machines/hiding.ts'
import { firstOpenPlace } from './completing.server.ts'
import type { Context } from './context.ts'
import { draftOf, getDraft, type Draft } from './drafting.server.ts'
import { leaveDraft, leaveExpired } from './filling.server.ts'
import { hiddenFrom } from './hiding.server.ts'
import { dropFiles } from './paper-files.server.ts'
import { surroundingsOf } from './surroundings.server.ts'
import { requireCitizen } from './typing.server.ts'

/** The owner's open drafts with the page to go on with; undefined: everything is answered. */
export async function listMyDrafts(ctx: Context) {
  const { id: ownerId } = requireCitizen(ctx)
  const { db, now } = ctx
  await leaveExpired(db, now)
  const around = await surroundingsOf(db, now)
  const drafts = (await listOpenDrafts(db.read, ownerId)).map((row) => draftOf(row, now))
  return Promise.all(
    drafts.map(async (draft) => ({
      id: draft.row.id,
      bundleId: draft.bundle.id,
      bundleVersion: draft.bundle.version,
      title: await titleOf(ctx, draft),
      savedAt: draft.row.saved_at,
      expiresAt: draft.row.expires_at,
      warnedAt: draft.row.warned_at,
      page: await firstOpenPlace(db.read, draft, around),
    })),
  )
}

async function titleOf(ctx: Context, { bundle, declaration }: Draft) {
  const hidden = await hiddenFrom(ctx, bundle, declaration)
  return titleWithout(bundle, declaration, hidden)
}

/** Deletes an open draft for good, with its papers. Throws NotFoundError. */
export async function discardDraft(ctx: Context, id: string) {
  const draft = await getDraft(ctx, id)
  const { row } = draft
  const papers = await listPapersOfDraft(ctx.db.read, row.id)
  await leaveDraft(ctx.db, draft, ctx.now)
  await dropFiles(
    ctx.db,
    papers.map((paper) => paper.id),
  )
}
