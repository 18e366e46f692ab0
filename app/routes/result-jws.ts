import { requireCitizen } from '#app/context.server.ts'
import { fileNameOf } from '#app/forms/result-paper.server.ts'
import { keptAt } from '#app/forms/result-view.server.ts'
import type { Route } from './+types/result-jws.ts'

/** The agency's signature over a paper, with everything it signed, for the paper's owner. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  const kept = await keptAt(context, params)
  return new Response(kept.jws, {
    headers: {
      'Content-Type': 'application/jose',
      'Content-Disposition': `attachment; filename="${fileNameOf(kept)}.jws"`,
    },
  })
}
