import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { secretsBeside } from '#app/services/secrets.server.ts'

/** There is something under this name already; it is never overwritten. */
export class DatabaseExistsError extends Error {
  constructor(readonly path: string) {
    super(`${path} exists already.`)
    this.name = 'DatabaseExistsError'
  }
}

/**
 * A database that is made in a folder of its own beside its place, and put there when it is whole. The keys of the
 * place are used, for what was signed must still be confirmed there. Throws DatabaseExistsError, SecretsError and what the
 * file system throws.
 */
export function beginDatabase(path: string) {
  const place = resolve(path)
  const folder = dirname(place)
  refuseExisting(place)
  const secrets = join(folder, 'secrets.json')
  const made: string[] = []
  let workshop = ''
  const drop = () => {
    if (workshop) rmSync(workshop, { recursive: true, force: true })
    for (const empty of made.toReversed()) removeEmpty(empty)
  }
  try {
    makeFolder(folder, made)
    workshop = mkdtempSync(join(folder, '.seed-'))
    if (existsSync(secrets)) {
      secretsBeside(place)
      copyFileSync(secrets, join(workshop, 'secrets.json'))
    }
  } catch (error) {
    drop()
    throw error
  }
  return {
    /** Where it is made. */
    path: join(workshop, basename(place)),
    /** Puts the closed database in its place. */
    keep: () => {
      refuseExisting(place)
      const papers = join(workshop, 'papers')
      if (existsSync(papers)) cpSync(papers, join(folder, 'papers'), { recursive: true })
      // Fails when somebody else made keys meanwhile: then what was signed here could not be confirmed.
      if (!existsSync(secrets)) linkSync(join(workshop, 'secrets.json'), secrets)
      renameSync(join(workshop, basename(place)), place)
    },
    /** Clears the folder it was made in: before it is kept, nothing of it is left. */
    drop,
  }
}

/** An empty file may be replaced; a write-ahead log left alone would be played into the new database. */
function refuseExisting(place: string) {
  for (const path of [place, `${place}-wal`, `${place}-journal`]) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && (!found.isFile() || found.size > 0)) throw new DatabaseExistsError(path)
  }
}

/** One folder after the other: made recursively, Node waits for ever where the system lets nobody make any. */
function makeFolder(folder: string, made: string[]) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), made)
  mkdirSync(folder, { mode: 0o700 })
  made.push(folder)
}

function removeEmpty(folder: string) {
  try {
    rmdirSync(folder)
  } catch {
    // Something is kept in it.
  }
}
