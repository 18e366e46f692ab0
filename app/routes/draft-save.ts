import { contextFor, visitOf } from '#app/context.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { time } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import { DraftChangedError, DraftSentError, keepPage } from '#app/services/drafting.server.ts'
import { served } from '#app/failures.server.ts'
import type { Route } from './+types/draft-save.ts'

/** Keeps a page while somebody types in it. Answers with the time, 401 once the session has ended, 409 when too late. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const { kind } = visitOf(context).actor
  if (kind !== 'citizen' && kind !== 'official') return new Response(null, { status: 401 })
  const ctx = contextFor(context)
  const { revision, ...answers } = answersIn(await request.formData())
  try {
    const kept = await served(() =>
      keepPage(ctx, params.draftId, params.page, answers, Number(revision)),
    )
    return Response.json({ at: time(ctx.now, languageFor(context)), revision: kept })
  } catch (error) {
    if (!(error instanceof DraftChangedError || error instanceof DraftSentError)) throw error
    return new Response(null, { status: 409 })
  }
}
