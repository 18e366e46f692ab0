import { contextFor, visitOf } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { dossierMark } from '#app/services/marking.server.ts'
import type { Route } from './+types/dossier-mark.ts'

/** A few letters that change when the page of the dossier would: what that page asks for every few seconds. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (visitOf(context).actor.kind !== 'citizen') return new Response(null, { status: 401 })
  const mark = await served(() => dossierMark(contextFor(context), params.dossierId))
  return new Response(mark, { headers: { 'Content-Type': 'text/plain' } })
}
