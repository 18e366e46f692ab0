import { contextFor } from '#app/context.server.ts'
import { findPlaces } from '#app/services/finding-places.server.ts'
import type { Route } from './+types/places.ts'

/** Longer than any name of a place. */
const LONGEST = 200

/** Communes for a text, while somebody types it: public names, for everybody. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const text = (url.searchParams.get('q') ?? '').slice(0, LONGEST)
  return Response.json(await findPlaces(contextFor(context).db, text))
}
