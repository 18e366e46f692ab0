import { redirect } from 'react-router'
import { contextFor, requireCitizen } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { declareAgain } from '#app/services/declaring-again.server.ts'
import type { Route } from './+types/dossier-again.ts'

/** Begins to declare anew with what was declared in a dossier that failed. */
export async function action({ params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const draftId = await served(() => declareAgain(contextFor(context), params.dossierId))
  return redirect(`/drafts/${draftId}`, 303)
}
