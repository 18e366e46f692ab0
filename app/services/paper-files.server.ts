import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Store } from '#db/database.server.ts'
import { knownPapers } from '#db/papers.server.ts'
import { newId } from './minting.server.ts'

/** A file without a row may belong to a hand-in that is under way; after this long it belongs to nobody. */
const ORPHAN_AFTER_MS = 10 * 60_000

/** How many files are looked up at once. */
const BATCH = 500

/** Where the papers of a database lie: beside it, far from anything that is served by its path. */
export function paperFolder({ path }: Pick<Store, 'path'>): string {
  return join(dirname(path), 'papers', basename(path, extname(path)))
}

/** Writes a file so that it survives a power cut, under a new name of its own. The row that names it comes after. */
export async function keepFile(store: Pick<Store, 'path'>, content: Uint8Array): Promise<string> {
  const folder = paperFolder(store)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made) await syncFolder(dirname(made))
  const id = newId(store)
  const unfinished = join(folder, `${id}.part`)
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, join(folder, id))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(folder)
  return id
}

/** A folder's entries are written like a file's content. */
async function syncFolder(path: string) {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** The content of a paper that has a row. */
export function readPaperFile(store: Pick<Store, 'path'>, id: string): Promise<Buffer> {
  return readFile(join(paperFolder(store), id))
}

/** Removes those of these files that have no row (any more). */
export async function dropFiles(store: Store, ids: readonly string[]) {
  const known = await knownPapers(store.read, ids)
  for (const id of ids) {
    if (!known.has(id)) await rm(join(paperFolder(store), id), { force: true })
  }
}

/** Removes every file that belongs to nobody: a crash between file and row leaves one. Gives how many. */
export async function sweepFiles(store: Store): Promise<number> {
  const folder = paperFolder(store)
  const names = await readdir(folder).catch(() => [])
  let swept = 0
  for (let from = 0; from < names.length; from += BATCH) {
    const batch = names.slice(from, from + BATCH)
    const known = await knownPapers(store.read, batch)
    for (const name of batch.filter((candidate) => !known.has(candidate))) {
      if (!(await isOld(join(folder, name)))) continue
      await rm(join(folder, name), { force: true })
      swept += 1
    }
  }
  return swept
}

/** By the file system's own clock, which alone knows when it was written. */
async function isOld(path: string) {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > ORPHAN_AFTER_MS
}
