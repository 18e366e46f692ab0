import { redirect } from 'react-router'
import { contextFor, requireCitizen, visitOf } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { orToDossier, waysOf } from '#app/forms/draft-ways.server.ts'
import { removePaper } from '#app/services/attaching.server.ts'
import { paperPage } from '#machines/papers.ts'
import type { Route } from './+types/paper-remove.ts'

/** Takes one file of a draft back. */
export async function action({ params, context }: Route.ActionArgs) {
  const { actor } = visitOf(context)
  const ways = waysOf(actor.kind === 'official' ? actor : requireCitizen(context))
  return served(() => removePaper(contextFor(context), params.paperId))
    .then(({ draft_id, paper }) =>
      redirect(`/drafts/${draft_id}/${paperPage(paper)}?removed=1`, 303),
    )
    .catch(orToDossier(ways))
}
