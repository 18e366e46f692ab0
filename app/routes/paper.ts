import { contextFor, requireCitizen } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { showPaper } from '#app/services/showing-papers.server.ts'
import type { Route } from './+types/paper.ts'

/** A paper itself, for those entitled. Whatever is in it, it can do nothing on our address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  if (ctx.actor.kind === 'anonymous') requireCitizen(context)
  const { content, type, fileName, inline } = await served(() => showPaper(ctx, params.paperId))
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(content.length),
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${fileName}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
