import { requireOperator, runsContext } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import type { Route } from './+types/run-facts.ts'

/** The facts of a run as one file: what was played, how far, and what it has come to. */
export async function loader({ params: { runId }, context }: Route.LoaderArgs) {
  requireOperator(context)
  const runs = context.get(runsContext)
  const run = await served(() => runs.get(runId))
  const told = await served(() => runs.look(runId, 'facts'))
  const { play: scenario, seed, rule_set_id: ruleSet, state, events: steps, played_ms } = run
  const facts = {
    ...{ scenario, seed, ruleSet, state, steps },
    from: new Date(run.starts_at).toISOString(),
    until: new Date(run.now_at).toISOString(),
    seconds: Math.round(played_ms) / 1000,
    ...told,
  }
  return new Response(`${JSON.stringify(facts, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="run-${run.id}.json"`,
    },
  })
}
