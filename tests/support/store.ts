import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** A real SQLite file with the newest schema, empty, in a folder of its own. Close it when done. */
export async function openTestStore() {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-'))
  const db = openDatabase(join(folder, 'portal.db'))
  await migrate(db.write)
  return {
    db,
    close: async () => {
      await db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
