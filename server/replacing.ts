import { existsSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { openPortal, type Portal } from '#app/services/portal.server.ts'
import { NotReplacedError, type Backup } from '#app/services/runs.ts'
import { leaving, makeReadyForPeople, type Leaving } from '#app/services/taking-over.server.ts'
import { openDatabase, settleDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { deleteBackup, insertBackup } from '#db/runs/registry.server.ts'
import type { RunsDb } from '#db/runs/schema.ts'
import { linkOrCopy, linkPapers, mintId, type runFolders } from './runs/folders.ts'

interface Replacement {
  db: RunsDb
  folders: ReturnType<typeof runFolders>
  /** The closed database that is to be the live one. */
  next: string
  /** Whose members may be signed in as from then on. */
  families: readonly string[]
  name: string
  reason: Backup['reason']
}

/**
 * Puts another database in the place of a portal's and opens it. First the old file gets a second name, as the backup;
 * then the new one takes its place in a single step: whatever happens, one whole portal is there. Throws
 * NotReplacedError, and then the old one is open again, given to `stays`.
 */
export async function replacePortal(
  old: Portal,
  stays: (reopened: Portal) => void,
  { db, folders, next, families, name, reason }: Replacement,
): Promise<Portal> {
  const { path } = old.db
  const { dossiers, ...goesOn } = await leaving(old.db)
  await makeReady(next, goesOn, families)
  if (!(await settleDatabase(old.db))) throw new NotReplacedError('inUse')
  const now_at = old.clock.now()
  await old.close()
  const id = mintId()
  const kept = folders.backup(id)
  const open = () => openPortal({ databasePath: path, wall: old.wall })
  try {
    // Another program has it open: what that still writes would be lost.
    if (existsSync(`${path}-wal`)) throw new NotReplacedError('inUse')
    await mkdir(dirname(kept), { recursive: true, mode: 0o700 })
    await linkOrCopy(path, kept)
    await linkPapers(path, kept)
    const { size: bytes } = await stat(kept)
    const created_at = old.wall()
    await insertBackup(db, { id, name, reason, now_at, dossiers, bytes, created_at })
    await linkPapers(next, path)
    await rename(next, path)
    return await open()
  } catch (error) {
    if (!existsSync(next) && existsSync(kept)) await rename(kept, path)
    stays(await open())
    await rm(dirname(kept), { recursive: true, force: true })
    await deleteBackup(db, id)
    throw failure(error)
  }
}

/** Everything that can go wrong with the new database goes wrong here, while the old one still serves. */
async function makeReady(next: string, goesOn: Leaving, families: readonly string[]) {
  try {
    const store = openDatabase(next)
    try {
      await migrate(store.write)
      await makeReadyForPeople(store, goesOn, families)
    } finally {
      await store.close()
    }
    if (existsSync(`${next}-wal`)) throw new NotReplacedError('inUse')
  } catch (error) {
    throw failure(error)
  }
}

/** What stopped a replacement, by its kind. */
export function failure(error: unknown): NotReplacedError {
  if (error instanceof NotReplacedError) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return new NotReplacedError(
    code === 'ENOSPC' || code === 'SQLITE_FULL' ? 'full' : 'failed',
    error,
  )
}

/** What a replacement left behind that was cut off: folders that were not whole yet, and a backup that is still the live one. */
export async function clearCutOff(
  db: RunsDb,
  folders: ReturnType<typeof runFolders>,
  path: string,
) {
  const home = dirname(path)
  for (const folder of await readdir(home).catch(() => [])) {
    if (folder.startsWith('.making-'))
      await rm(join(home, folder), { recursive: true, force: true })
  }
  const live = statSync(path, { throwIfNoEntry: false })
  for (const id of await readdir(folders.backups).catch(() => [])) {
    const kept = statSync(join(folders.backups, id, basename(path)), { throwIfNoEntry: false })
    if (!live || !kept || kept.ino !== live.ino) continue
    await rm(join(folders.backups, id), { recursive: true, force: true })
    await deleteBackup(db, id)
  }
}
