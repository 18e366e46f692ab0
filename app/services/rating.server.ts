import { changeRating, findRating, insertRating } from '#db/ratings.server.ts'
import { refreshRollUps } from '#db/roll-ups.server.ts'
import { ratingChangeableUntil } from '#machines/feedback.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { newId } from './minting.server.ts'
import { requireOwnDossier } from './own-step.server.ts'

/** How the applicant rated a dossier, and whether they may say it (anew) now. Throws NotFoundError for others. */
export async function viewRating(ctx: Context, dossierId: string) {
  const dossier = await requireOwnDossier(ctx, dossierId)
  const rating = await findRating(ctx.db.read, dossierId)
  const changeableUntil = rating && ratingChangeableUntil(rating.at)
  return {
    code: dossier.code,
    title: dossier.title,
    bundleId: dossier.bundle_id,
    /** Once nothing is left to be done for it. */
    mayRate:
      dossier.closed_at !== null && (changeableUntil === undefined || ctx.now <= changeableUntil),
    changeableUntil,
    rating: rating && {
      score: rating.score,
      words: rating.words ?? '',
      at: rating.changed_at ?? rating.at,
    },
  }
}

/**
 * One rating per dossier, given once it is finished and changed as long as it may be; the same again changes nothing.
 * Throws NotFoundError for anybody but the applicant, ForbiddenError before and after its time.
 */
export async function rateDossier(
  ctx: Context,
  dossierId: string,
  { score, words }: { score: number; words: string },
) {
  const { db, now, recordedAt } = ctx
  const dossier = await requireOwnDossier(ctx, dossierId)
  const said = words === '' ? null : words
  await db.write.transaction().execute(async (trx) => {
    const rating = await findRating(trx, dossierId)
    if (dossier.closed_at === null) throw new ForbiddenError('rating what is not finished')
    if (!rating) {
      await insertRating(trx, {
        id: newId(ctx.db),
        dossier_id: dossierId,
        person_id: dossier.applicant_id,
        bundle_id: dossier.bundle_id,
        score,
        words: said,
        at: now,
        changed_at: null,
        recorded_at: recordedAt,
      })
    } else if (rating.score !== score || rating.words !== said) {
      if (now > ratingChangeableUntil(rating.at)) throw new ForbiddenError('a later rating')
      await changeRating(trx, rating.id, { score, words: said, changed_at: now })
    }
    await refreshRollUps(trx, dossierId)
  })
}
