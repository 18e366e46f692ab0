import { closeDraft } from '#db/drafts.server.ts'
import { sendPapers } from '#db/papers.server.ts'
import { answersOf, chosenIn, ruleSetOn } from '#machines/bundle.ts'
import { dayAt } from '#machines/calendar.ts'
import { neededPapers } from '#machines/papers.ts'
import { advanceIn, type Advanced } from './advancing.server.ts'
import { firstOpenPlace, settledAt } from './completing.server.ts'
import type { Context } from './context.ts'
import { DraftChangedError, getDraft } from './drafting.server.ts'
import { sendFilling } from './filling.server.ts'
import { openDossier } from './opening.server.ts'
import { followInstead } from './following.server.ts'
import { surroundingsOf } from './surroundings.server.ts'

/** A page is not complete, or a paper is missing: that is where the citizen must go first. */
export class IncompleteDeclarationError extends Error {
  constructor(readonly pageId: string) {
    super(`The declaration cannot be sent: page “${pageId}” is not complete.`)
    this.name = 'IncompleteDeclarationError'
  }
}

/** What came of sending: a dossier of one's own, or one that somebody else has sent for the same. */
export interface Sent extends Advanced {
  /** It is followed, and the draft stays as it was. */
  follows: boolean
}

/**
 * Sends a draft: freezes the declaration with the papers it needs, opens one dossier and answers with it. Double
 * click, a second tab, back-and-send-again and a retry all get the same dossier. With the revision that was shown,
 * what was shown is what is sent. What a relative has declared before is followed instead. Typed at a counter, it is filed there and counts as a visit. Throws
 * DraftChangedError, IncompleteDeclarationError, NotFoundError, ForbiddenError for another office's counter.
 */
export async function submitDeclaration(
  ctx: Context,
  draftId: string,
  shownRevision?: number,
): Promise<Sent> {
  const around = await surroundingsOf(ctx.db, ctx.now)
  return ctx.db.write.transaction().execute(async (trx) => {
    // What follows from the day follows from the day of sending: late registration costs a fee.
    const draft = settledAt(around, await getDraft(ctx, draftId, trx))
    const { row, bundle, declaration } = draft
    if (row.dossier_id === null) {
      if ((shownRevision ?? row.revision) !== row.revision) throw new DraftChangedError(draftId)
      const open = await firstOpenPlace(trx, draft, around)
      if (open) throw new IncompleteDeclarationError(open)
    } else if (row.typed_at_office !== null) {
      // A colleague at the same counter may have pressed first.
      return { dossierId: row.dossier_id, repeated: true, follows: false }
    }
    const stepIds = chosenIn(bundle, answersOf(declaration)).map(({ id }) => id)
    const atCounter = row.typed_at_office !== null
    const followed =
      row.dossier_id === null && !atCounter ? await followInstead(trx, draft, ctx.now) : undefined
    if (followed !== undefined) return { dossierId: followed, repeated: false, follows: true }
    const opened = await openDossier(trx, ctx, {
      bundle,
      ruleSet: ruleSetOn(bundle, dayAt(ctx.now)),
      declaration,
      stepIds,
      applicantId: row.owner_id,
      channel: atCounter ? 'counter' : 'online',
      typedBy: atCounter ? 'official' : 'citizen',
      key: row.submission_key,
    })
    if (opened.repeated) return { ...opened, follows: false }
    const needed = neededPapers(bundle, declaration).map(({ id }) => id)
    await sendPapers(trx, row.id, needed, opened.dossierId)
    await sendFilling(trx, draft, ctx)
    await closeDraft(trx, row.id, opened.dossierId)
    const [stepId] = stepIds
    if (atCounter && stepId !== undefined) {
      const visit = { type: 'RECORD_CONTACT', stepId, kind: 'counter', note: '' } as const
      await advanceIn(trx, ctx, opened.dossierId, visit, {})
    }
    return { ...opened, follows: false }
  })
}
