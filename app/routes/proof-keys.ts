import { contextFor } from '#app/context.server.ts'
import { publicKeys } from '#app/services/agency-keys.server.ts'
import type { Route } from './+types/proof-keys.ts'

/** The agencies' public keys: with them a paper can be checked without asking this portal. */
export async function loader({ context }: Route.LoaderArgs) {
  const keys = await publicKeys(contextFor(context).db.path)
  return Response.json(keys, { headers: { 'Content-Type': 'application/jwk-set+json' } })
}
