import { existsSync } from 'node:fs'
import { openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { standingTime } from '../portal.server.ts'
import { countUncounted } from './counting-anew.server.ts'

/** There is no database under this name: a command that only reads never makes one. */
export class NoDatabaseError extends Error {
  constructor(readonly path: string) {
    super(`There is no database at ${path}.`)
    this.name = 'NoDatabaseError'
  }
}

/** A database to be measured, brought up to date, with the time its clock shows. Throws NoDatabaseError. */
export async function openFigures(path: string) {
  if (!existsSync(path)) throw new NoDatabaseError(path)
  const db = openDatabase(path)
  try {
    await migrate(db.write)
    await countUncounted(db)
    return { db, now: await standingTime(db) }
  } catch (error) {
    await db.close()
    throw error
  }
}
