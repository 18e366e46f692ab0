import { changesFile } from '#app/changes-csv.server.ts'
import { contextFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { readManageQuery } from '#app/manage-query.ts'
import { viewChanges } from '#app/services/measuring/managing.server.ts'
import type { Route } from './+types/measures-manage-csv.ts'

/** What changed between two periods, as the manager’s page asks for it. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  const { problem, now, before, ...part } = readManageQuery(url.searchParams, ctx.now)
  if (problem) return new Response(`${problem}\n`, { status: 400 })
  const changes = await served(() => viewChanges(ctx, part, now.period, before.period))
  return changesFile(changes, `periods-${now.from}-${before.from}`)
}
