import { redirect } from 'react-router'
import { contextFor, requireTypist } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { waysOf } from '#app/forms/draft-ways.server.ts'
import { checkAnswers } from '#app/services/declaring.server.ts'
import { discardDraft } from '#app/services/my-drafts.server.ts'
import type { Route } from './+types/draft.ts'

/** Goes on with a draft where it stopped. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  const { draft, redirectTo } = await served(() =>
    checkAnswers(contextFor(context), params.draftId),
  )
  if (draft.dossierId !== null) return redirect(ways.sent(draft.dossierId))
  return redirect(`/drafts/${draft.id}/${redirectTo ?? 'check'}`)
}

/** The one thing done with a draft as a whole: it is deleted. */
export async function action({ params, context }: Route.ActionArgs) {
  const ways = waysOf(await requireTypist(context, params.draftId))
  await served(() => discardDraft(contextFor(context), params.draftId))
  return redirect(ways.deleted, 303)
}

/** Never seen; with it, a draft that is not there is told as a page. */
export default function DraftPage() {
  return null
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'
