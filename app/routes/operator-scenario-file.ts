import { contextFor, requireOperator, stageContext } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { viewScenario } from '#app/services/scenarios.server.ts'
import type { Route } from './+types/operator-scenario-file.ts'

/** A scenario as one file, to keep, to send to somebody, or to play from the command line. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireOperator(context)
  const { text, content } = await served(() =>
    viewScenario(contextFor(context), context.get(stageContext), params.scenarioId),
  )
  return new Response(`${text}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${content.id}.json"`,
    },
  })
}
