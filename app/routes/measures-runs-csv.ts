import { changesFile } from '#app/changes-csv.server.ts'
import { requireOperator, runsContext } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { runsChanged } from '#app/forms/runs-changed.server.ts'
import type { Route } from './+types/measures-runs-csv.ts'

/** Two runs beside each other, as the manager’s page shows them. */
export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  const runs = context.get(runsContext)
  const { a, b, compared } = await served(() => runsChanged(runs, url.searchParams))
  if (!compared) return new Response('a, b\n', { status: 400 })
  return changesFile(compared.changes, `runs-${a.slice(0, 4)}-${b.slice(0, 4)}`)
}
