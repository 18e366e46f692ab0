import type { Runs } from '#app/services/runs.ts'
import { changesBetween } from '#app/services/measuring/managing.server.ts'
import type { Figure } from '#machines/figures.ts'
import { compareRuns } from './runs-compare.server.ts'

/** Two runs by the manager’s figures, in steps; which runs there are, and whether two were asked for that are not. */
export async function runsChanged(runs: Runs, query: URLSearchParams) {
  const [a, b] = [query.get('a') ?? '', query.get('b') ?? '']
  const begun = (await runs.list()).filter(({ started_at }) => started_at !== null)
  const [one, other] = [a, b].map((id) => begun.find((run) => run.id === id))
  const found = one && other && one !== other ? await compareRuns(runs, one, other) : undefined
  const ofSteps = (side: 'one' | 'other') =>
    (found?.pairs ?? []).map((pair): Figure => pair[side]).filter(({ unit }) => unit === 'step')
  return {
    ...{ a, b },
    options: begun.map(({ id, name }) => ({ value: id, label: `${name} (${id.slice(0, 4)})` })),
    missing: found === undefined && query.has('b'),
    compared: found && {
      names: found.names,
      unfinished: found.unfinished,
      changes: changesBetween(ofSteps('one'), ofSteps('other')),
    },
  }
}
