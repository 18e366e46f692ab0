import { requireCitizen, visitOf } from '#app/context.server.ts'
import { fileNameOf, paperSheet } from '#app/forms/result-paper.server.ts'
import { keptAt } from '#app/forms/result-view.server.ts'
import { drawPaper } from '#app/services/paper-pdf.server.ts'
import type { Route } from './+types/result-pdf.ts'

/** A paper as a file to keep, print and send on, for its owner. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  const kept = await keptAt(context, params)
  const pdf = await drawPaper(paperSheet(context, kept, visitOf(context).url.origin))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': `attachment; filename="${fileNameOf(kept)}.pdf"`,
    },
  })
}
