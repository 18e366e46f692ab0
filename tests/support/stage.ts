import {
  listAmendments,
  listCorrections,
  listLikenesses,
  listRefusals,
  listSupplements,
} from '#db/exceptions.server.ts'
import { runScenario } from '#seeds/scenario/run.ts'
import type { Scenario } from '#seeds/scenario/scenario.ts'
import { openEmptyPortal } from './portal.ts'

/** Plays a scenario on a portal of its own, to its end or up to a moment; acts after it do not happen. */
export async function play(scenario: Scenario, until = scenario.until) {
  const portal = await openEmptyPortal()
  const cast = await runScenario(portal, { ...scenario, until })
  const { read } = portal.db
  const idOf = (name: string) => cast.dossiers.get(name)?.id ?? ''
  return {
    portal,
    idOf,
    refusals: cast.refusals,
    step: (name: string, stepId: string) =>
      read
        .selectFrom('step')
        .selectAll()
        .where('dossier_id', '=', idOf(name))
        .where('procedure_id', '=', stepId)
        .executeTakeFirstOrThrow(),
    supplements: (name: string) => listSupplements(read, idOf(name)),
    refusalsOf: (name: string) => listRefusals(read, idOf(name)),
    corrections: (name: string) => listCorrections(read, idOf(name)),
    amendments: (name: string) => listAmendments(read, idOf(name)),
    likenesses: (name: string) => listLikenesses(read, idOf(name)),
    results: (name: string, stepId: string) =>
      read
        .selectFrom('result')
        .selectAll()
        .where('dossier_id', '=', idOf(name))
        .where('procedure_id', '=', stepId)
        .orderBy('round')
        .execute(),
    stays: (name: string, stepId: string) =>
      read
        .selectFrom('stay')
        .selectAll()
        .where('dossier_id', '=', idOf(name))
        .where('procedure_id', '=', stepId)
        .orderBy('entered_at')
        .execute(),
    events: (name: string) =>
      read
        .selectFrom('dossier_event')
        .selectAll()
        .where('dossier_id', '=', idOf(name))
        .orderBy('revision')
        .execute(),
  }
}
