import { redirect } from 'react-router'
import { contextFor, requireCitizen } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { removePaper } from '#app/services/attaching.server.ts'
import { DraftSentError } from '#app/services/drafting.server.ts'
import { paperPage } from '#machines/papers.ts'
import type { Route } from './+types/paper-remove.ts'

/** Takes one file of a draft back. */
export async function action({ params, context }: Route.ActionArgs) {
  requireCitizen(context)
  try {
    const { draft_id, paper } = await served(() => removePaper(contextFor(context), params.paperId))
    return redirect(`/drafts/${draft_id}/${paperPage(paper)}?removed=1`, 303)
  } catch (error) {
    if (!(error instanceof DraftSentError)) throw error
    return redirect(`/dossiers/${error.dossierId}/receipt`, 303)
  }
}
