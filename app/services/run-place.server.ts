import type { Store } from '#db/database.server.ts'
import { countHappened, findRunPlace, saveBegun, saveRunPlace } from '#db/run-place.server.ts'

/** How far a story was told on a database, as its teller wrote it down. */
interface Told {
  /** As `reached` was given it last. */
  place: unknown
  /** An act was begun after that, and nobody knows whether it was carried out. */
  cutOff: boolean
}

/**
 * The seed by which a story goes on naming what is in its database, from the one it was begun with: another one at
 * every place, since what is named already must not be named again. At the beginning it is the seed itself.
 */
export async function seedFrom({ read }: Pick<Store, 'read'>, seed: number, acts: number) {
  return (seed + Math.imul(acts + (await countHappened(read)), 0x9e3779b1)) >>> 0
}

/** Where the story of this database stands; undefined when none was begun. */
export async function toldSoFar({ read }: Pick<Store, 'read'>): Promise<Told | undefined> {
  const row = await findRunPlace(read)
  if (!row) return undefined
  const place: unknown = JSON.parse(row.place)
  const acts = typeof place === 'object' && place && 'acts' in place ? place.acts : undefined
  return { place, cutOff: row.begun !== acts }
}

/**
 * Writes down how far a story is told, in the database it is told on: before an act, that it begins; after it, that
 * it is done. Commits come in order, so whatever is cut off is known afterwards.
 */
export function bookmarkIn({ write }: Pick<Store, 'write'>) {
  return {
    begins: (act: number) => saveBegun(write, act + 1),
    reached: (place: { acts: number }) =>
      saveRunPlace(write, { begun: place.acts, place: JSON.stringify(place) }),
  }
}
