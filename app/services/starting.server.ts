import { listCounterDrafts } from '#db/counter.server.ts'
import { insertDraft, listOpenDrafts } from '#db/drafts.server.ts'
import type { Db, DraftRow } from '#db/schema.ts'
import type { Instant } from '#machines/calendar.ts'
import type { Context } from './context.ts'
import { draftOf } from './drafting.server.ts'
import { newDraft, type DraftWish } from './new-draft.server.ts'
import { isVariant, variantOf } from './starting-variants.ts'

/**
 * Goes on with the open draft of this bundle, or opens one: nobody gets a second one without asking for it.
 * `another` asks for it; a draft nobody has written in yet is used even then, so that a double click opens one.
 * A variant, and a person at a counter, go on with a draft of the same kind only. Throws UnknownBundleError,
 * ForbiddenError, NotFoundError for an unknown variant, NoRuleSetError outside the law's dates.
 */
export async function startOrContinue(
  ctx: Context,
  bundleId: string,
  { another = false, ...wish }: DraftWish & { another?: boolean } = {},
): Promise<string> {
  const draft = await newDraft(ctx, bundleId, wish)
  const anyKind = wish.variantId === undefined && !wish.forPerson && !another
  return ctx.db.write.transaction().execute(async (trx) => {
    const open = (await openBeside(trx, draft)).filter(
      ({ bundle_id, expires_at, revision }) =>
        bundle_id === bundleId && expires_at > ctx.now && (!another || revision === 1),
    )
    const found = open.find((row) => anyKind || isAlike(row, wish.variantId, ctx.now))
    if (found) return found.id
    await insertDraft(trx, draft)
    return draft.id
  })
}

/** The open drafts of the same person: their own, or those at the same counter. */
async function openBeside(trx: Db, { owner_id, typed_at_office }: DraftRow): Promise<DraftRow[]> {
  if (typed_at_office === null) return listOpenDrafts(trx, owner_id)
  const drafts = await listCounterDrafts(trx, typed_at_office)
  return drafts.filter((draft) => draft.owner_id === owner_id)
}

function isAlike(row: DraftRow, variantId: string | undefined, now: Instant) {
  const { bundle, declaration } = draftOf(row, now)
  return isVariant(bundle, declaration, variantOf(bundle, variantId))
}
