import type { Store } from '#db/database.server.ts'
import { findSimulation } from '#db/simulations.server.ts'
import type { SimulationHost } from './simulation-host.ts'

/** What the simulated people of a run have come to so far; undefined for a run in which nobody is simulated. */
export async function watchSimulation({ read }: Pick<Store, 'read'>, host: SimulationHost) {
  const kept = await findSimulation(read)
  return kept && host.tell(kept)
}
