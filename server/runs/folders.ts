import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, cp, link, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/** Ids of folders are minted here and never taken from outside. */
export const mintId = () => randomBytes(8).toString('hex')

const SECRETS = 'secrets.json'
/** A run's database, in the folder of the run. */
const DATABASE = 'run.db'

/** Where the runs beside a portal's database lie, and what belongs to each. */
export function runFolders(livePath: string) {
  const home = dirname(livePath)
  const runs = join(home, 'runs')
  const of = (id: string) => join(runs, id)
  return {
    registry: join(runs, 'runs.db'),
    runs,
    backups: join(home, 'backups'),
    of,
    database: (id: string) => join(of(id), DATABASE),
    plan: (id: string) => join(of(id), 'plan.json'),
    checkpoint: (id: string, checkpointId: string) => join(of(id), 'kept', checkpointId, DATABASE),
    backup: (id: string) => join(home, 'backups', id, basename(livePath)),
    /** A folder beside the portal's own, for what is not whole yet. */
    workshop: () => join(home, `.making-${mintId()}`),
  }
}

/** A new folder with the keys of the portal: what is signed in it can be confirmed once people take it over. */
export async function makeFolder(folder: string, livePath: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const secrets = join(dirname(livePath), SECRETS)
  if (existsSync(secrets)) await copyFile(secrets, join(folder, SECRETS))
}

/** Files of papers never change, so another name for the same file is a copy that needs no room. */
export async function linkPapers(fromDatabase: string, toDatabase: string) {
  const [from, to] = [papersOf(fromDatabase), papersOf(toDatabase)]
  const names = await readdir(from).catch(() => [])
  if (names.length > 0) await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of names) {
    if (!existsSync(join(to, name))) await linkOrCopy(join(from, name), join(to, name))
  }
}

const papersOf = (database: string) =>
  join(dirname(database), 'papers', basename(database, extname(database)))

const withoutLinks = ['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK']

/** Where the disk knows no second name for a file, it is copied. */
export async function linkOrCopy(from: string, to: string) {
  try {
    await link(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (!withoutLinks.some((known) => known === code)) throw error
    await cp(from, to)
  }
}

/** A database with its log, gone. */
export async function removeDatabase(path: string) {
  for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true })
}

/** How much a folder holds, in bytes; 0 when there is none. */
export async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  let sum = 0
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const found = await stat(join(entry.parentPath, entry.name)).catch(() => undefined)
    sum += found?.size ?? 0
  }
  return sum
}
