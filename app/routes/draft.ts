import { redirect } from 'react-router'
import { contextFor, requireCitizen } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { discardDraft } from '#app/services/my-drafts.server.ts'
import type { Route } from './+types/draft.ts'

/** Goes on with a draft where it stopped. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  const { draft, redirectTo } = await served(() =>
    checkAnswers(contextFor(context), params.draftId),
  )
  if (draft.dossierId !== null) return redirect(`/dossiers/${draft.dossierId}/receipt`)
  return redirect(`/drafts/${draft.id}/${redirectTo ?? 'check'}`)
}

/** The one thing done with a draft as a whole: it is deleted. */
export async function action({ params, context }: Route.ActionArgs) {
  requireCitizen(context)
  await served(() => discardDraft(contextFor(context), params.draftId))
  return redirect('/dossiers?deleted=1', 303)
}

/** Never seen; with it, a draft that is not there is told as a page. */
export default function DraftPage() {
  return null
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
