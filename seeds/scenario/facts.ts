import type { Context } from '#app/services/context.ts'
import { viewMeasures } from '#app/services/measuring.server.ts'
import { listMyNotices } from '#app/services/noticing.server.ts'
import { viewMessages } from '#app/services/operating.server.ts'
import type { Portal } from '#app/services/portal.server.ts'
import { retellDossier } from '#app/services/retelling.server.ts'
import { instant } from './perform.ts'
import type { Cast } from './run.ts'
import type { Ends, Scenario } from './scenario.ts'

const HOUR = 3_600_000

/** A moment as scenarios write it. */
const written = (at: number) => new Date(at + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' ')

/** The facts a run has ended in, in the shape of the scenario's `ends`. */
export async function endsOf(portal: Portal, scenario: Scenario, cast: Cast): Promise<Ends> {
  const ctx: Context = {
    db: portal.db,
    actor: { kind: 'operator', id: 'operator', name: 'operator' },
    now: portal.clock.now(),
    recordedAt: portal.wall(),
  }
  const dossiers: Ends['dossiers'] = {}
  const { states } = scenario.ends
  for (const [name, { id }] of cast.dossiers) {
    if (!states || name in scenario.ends.dossiers) dossiers[name] = await dossierEnd(ctx, id)
  }
  const period = { from: instant(scenario.starts), until: ctx.now }
  const { figures } = await viewMeasures(ctx, 'dossier', period)
  const shown = figures.filter(({ id }) => id in scenario.ends.figures)
  return {
    dossiers,
    ...(states && { states: await statesOf(ctx, cast) }),
    figures: Object.fromEntries(
      shown.map(({ id, numerator, denominator }) => [id, `${numerator}/${denominator ?? '–'}`]),
    ),
    dead: (await viewMessages(ctx, 'dead')).length,
  }
}

/** How many steps of the story stand in each state. */
async function statesOf(ctx: Context, cast: Cast) {
  const counts = new Map<string, number>()
  for (const { id } of cast.dossiers.values()) {
    for (const { state } of (await retellDossier(ctx, id)).steps) {
      counts.set(state, (counts.get(state) ?? 0) + 1)
    }
  }
  return Object.fromEntries([...counts].toSorted())
}

async function dossierEnd(ctx: Context, id: string) {
  const { state, status, steps, moves, applicantId } = await retellDossier(ctx, id)
  const applicant = { kind: 'citizen', id: applicantId, name: '' } as const
  const notices = await listMyNotices({ ...ctx, actor: applicant }, 1000)
  return {
    state,
    status: status.name,
    steps: Object.fromEntries(steps.map((step) => [step.stepId, stepEnd(step)])),
    moves: moves.map(({ at, stepId, kind, from, to, inTime }) =>
      [
        written(at),
        stepId,
        kind,
        written(from),
        '→',
        written(to),
        ...(inTime ? [] : ['late']),
      ].join(' '),
    ),
    told: notices
      .filter((notice) => notice.dossier_id === id)
      .map(({ sent_at, message, procedure_id }) =>
        [written(sent_at), message, ...(procedure_id ? [procedure_id] : [])].join(' '),
      )
      .toReversed(),
  }
}

type Step = Awaited<ReturnType<typeof retellDossier>>['steps'][number]

function stepEnd({ state, status, round, firstPromisedAt, promisedAt, issuedAt }: Step) {
  const promised = [...new Set([firstPromisedAt, promisedAt])].map(written)
  return [
    state,
    status.name,
    ...(round > 1 ? [`round ${round}`] : []),
    `promised ${promised.join(' → ')}`,
    ...(issuedAt === null ? [] : [`issued ${written(issuedAt)}`]),
  ].join(' · ')
}
