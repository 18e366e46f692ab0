import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { secretsBeside } from '../secrets.server.ts'

/** Long enough that no two of a national year are the same. */
const LETTERS = 16

/**
 * Names under which people and dossiers go out: always the same for the same, and no way back. The id of a dossier
 * cannot be guessed, so its hash is enough, and begins like the pseudonym of the rows of a figure; the ids of people and
 * accounts could be, so theirs needs the key beside the database.
 */
export function pseudonymsOf(databasePath: string) {
  const { agencySeed } = secretsBeside(databasePath)
  const key = Buffer.from(hkdfSync('sha256', agencySeed, '', 'open data', 32))
  return {
    dossier: (id: string) => createHash('sha256').update(id).digest('hex').slice(0, LETTERS),
    person: (id: string) => createHmac('sha256', key).update(id).digest('hex').slice(0, LETTERS),
  }
}

export type Pseudonyms = ReturnType<typeof pseudonymsOf>
