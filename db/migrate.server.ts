import { Migrator, type Migration } from 'kysely'
import * as house from './migrations/0001-house.ts'
import * as exceptions from './migrations/0002-exceptions.ts'
import * as results from './migrations/0003-results.ts'
import * as feedback from './migrations/0004-notices-feedback.ts'
import * as lookUps from './migrations/0005-look-ups.ts'
import * as counter from './migrations/0006-counter.ts'
import * as machines from './migrations/0007-machine-versions.ts'
import * as registersActedOn from './migrations/0008-registers-acted-on.ts'
import * as revocations from './migrations/0009-revocations.ts'
import * as runs from './migrations/0010-runs.ts'
import * as stage from './migrations/0011-stage.ts'
import * as simulation from './migrations/0012-simulation.ts'
import * as rollUps from './migrations/0013-roll-ups.ts'
import * as filling from './migrations/0014-filling.ts'
import * as survivorsOnce from './migrations/0015-survivors-once.ts'
import * as fillingPlaces from './migrations/0016-filling-places.ts'
import * as emcFormulas from './migrations/0017-emc-formulas.ts'
import type { Db } from './schema.ts'

/** In order; a migration that has landed is never edited, a new one follows it. */
const migrations: Record<string, Migration> = {
  '0001-house': house,
  '0002-exceptions': exceptions,
  '0003-results': results,
  '0004-notices-feedback': feedback,
  '0005-look-ups': lookUps,
  '0006-counter': counter,
  '0007-machine-versions': machines,
  '0008-registers-acted-on': registersActedOn,
  '0009-revocations': revocations,
  '0010-runs': runs,
  '0011-stage': stage,
  '0012-simulation': simulation,
  '0013-roll-ups': rollUps,
  '0014-filling': filling,
  '0015-survivors-once': survivorsOnce,
  '0016-filling-places': fillingPlaces,
  '0017-emc-formulas': emcFormulas,
}

/** Brings the database to the newest schema, or throws and leaves it as it was. */
export async function migrate(db: Db) {
  const provider = { getMigrations: async () => migrations }
  const migrator = new Migrator({ db, provider })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The database could not be brought up to date.', { cause: error })
}
