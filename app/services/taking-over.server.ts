import { admitHouseholds } from '#db/cast.server.ts'
import type { Store } from '#db/database.server.ts'
import { countDossiers } from '#db/dossiers.server.ts'
import { deleteRunPlace } from '#db/run-place.server.ts'
import { insertScenario, listScenarios } from '#db/scenarios.server.ts'
import { listOperatorSessions, replaceSessions } from '#db/sessions.server.ts'

/** What of a portal goes on in the one that replaces it, and what is told of the one that is kept. */
export async function leaving({ read }: Pick<Store, 'read'>) {
  return {
    sessions: await listOperatorSessions(read),
    scenarios: await listScenarios(read),
    dossiers: await countDossiers(read),
  }
}

export type Leaving = Pick<Awaited<ReturnType<typeof leaving>>, 'sessions' | 'scenarios'>

/**
 * Makes a database ready for people to take over: it tells no story of its own any more, the families in it may be
 * signed in as, and nobody is signed in but the operators who were. What they wrote on their own goes with them.
 */
export async function makeReadyForPeople(
  { write }: Pick<Store, 'write'>,
  { sessions, scenarios }: Leaving,
  families: readonly string[],
) {
  await write.transaction().execute(async (trx) => {
    await deleteRunPlace(trx)
    await admitHouseholds(trx, families)
    await replaceSessions(trx, sessions)
    for (const scenario of scenarios) await insertScenario(trx, scenario)
  })
}
