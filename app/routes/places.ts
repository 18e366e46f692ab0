import { contextFor } from '#app/context.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { findPlaces } from '#app/services/finding-places.server.ts'
import type { Route } from './+types/places.ts'

/** Longer than any name of a place. */
const LONGEST = 200

/** Communes for a text, while somebody types it, and how many in words: public names, for everybody. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const text = (url.searchParams.get('q') ?? '').slice(0, LONGEST)
  const found = await findPlaces(contextFor(context).db, text)
  const t = i18nFor(context).getFixedT(languageFor(context), 'draft')
  return Response.json({ ...found, said: t('place.found', { count: found.places.length }) })
}
