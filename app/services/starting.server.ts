import { insertDraft, listOpenDrafts } from '#db/drafts.server.ts'
import type { Context } from './context.ts'
import { newDraft } from './drafting.server.ts'

/**
 * Goes on with the open draft of this bundle, or opens one: nobody gets a second one without asking for it.
 * `another` asks for it; a draft nobody has written in yet is used even then, so that a double click opens one.
 * Throws UnknownBundleError, ForbiddenError, NoRuleSetError outside the law's dates.
 */
export async function startOrContinue(
  ctx: Context,
  bundleId: string,
  { another = false } = {},
): Promise<string> {
  const draft = await newDraft(ctx, bundleId)
  return ctx.db.write.transaction().execute(async (trx) => {
    const open = await listOpenDrafts(trx, draft.owner_id)
    const found = open.find(
      ({ bundle_id, expires_at, revision }) =>
        bundle_id === bundleId && expires_at > ctx.now && (!another || revision === 1),
    )
    if (found) return found.id
    await insertDraft(trx, draft)
    return draft.id
  })
}
