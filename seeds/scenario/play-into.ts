import { mintBySeed } from '#app/services/minting.server.ts'
import { openPortal } from '#app/services/portal.server.ts'
import { compareEnds, type Fact } from './compare.ts'
import { endsOf } from './facts.ts'
import { beginDatabase } from './new-database.ts'
import { opensAt, runScenario } from './run.ts'
import type { Scenario } from './scenario.ts'

/**
 * Plays a scenario into a new database and gives the facts it ended in. Wall time stands still at `wall` meanwhile, so
 * that the portal's clock shows only the scenario's moments; what is named in it is named by lot of the seed. Whatever is thrown, nothing is left behind.
 * Throws DatabaseExistsError, ScenarioError, SecretsError and what the file system and SQLite throw.
 */
export async function playInto(
  databasePath: string,
  scenario: Scenario,
  wall: number,
  seed = 0,
): Promise<Fact[]> {
  const database = beginDatabase(databasePath)
  const interrupted = () => {
    database.drop()
    process.exit(130)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    const portal = await openPortal({
      databasePath: database.path,
      wall: () => wall,
      startsAt: opensAt(scenario),
    })
    const stopMinting = mintBySeed(portal.db, seed)
    const played = async () => {
      try {
        const cast = await runScenario(portal, scenario)
        return compareEnds(scenario.ends, await endsOf(portal, scenario, cast))
      } finally {
        stopMinting()
        await portal.close()
      }
    }
    const facts = await played()
    database.keep()
    return facts
  } finally {
    database.drop()
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
