import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const originals = new Map<string, Promise<string>>()

/**
 * The path of a database of its own in a new folder: a copy of the one that `make` makes, which happens once for each
 * name in a process. To bring a database up to date takes longer than most tests do.
 */
export async function copyOf(name: string, make: (databasePath: string) => Promise<void>) {
  const original = originals.get(name) ?? makeOriginal(make)
  originals.set(name, original)
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-test-'))
  cpSync(await original, folder, { recursive: true })
  return { folder, databasePath: join(folder, 'portal.db') }
}

async function makeOriginal(make: (databasePath: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-original-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await make(join(folder, 'portal.db'))
  return folder
}
