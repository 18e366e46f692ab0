import { Migrator, type Migration } from 'kysely'
import * as house from './migrations/0001-house.ts'
import type { Db } from './schema.ts'

/** In order; a migration that has landed is never edited, a new one follows it. */
const migrations: Record<string, Migration> = { '0001-house': house }

/** Brings the database to the newest schema, or throws and leaves it as it was. */
export async function migrate(db: Db) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The database could not be brought up to date.', { cause: error })
}
