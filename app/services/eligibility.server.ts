import { findPerson } from '#db/registers.server.ts'
import type { Context } from './context.ts'

/** The level of electronic identity that linked procedures take (Decree 69/2024/NĐ-CP). */
const LEVEL_NEEDED = 2

/** This person's electronic identity is not enough to declare online; the counter takes the declaration. */
export class IdentityLevelError extends Error {
  constructor(readonly level: number) {
    super(`Declaring takes an identity of level ${LEVEL_NEEDED}, not ${level}.`)
    this.name = 'IdentityLevelError'
  }
}

/** Throws IdentityLevelError for a person who may only look. */
export function requireIdentity({ identity_level: level }: { identity_level: number }) {
  if (level < LEVEL_NEEDED) throw new IdentityLevelError(level)
}

/** The level that keeps the citizen who is signed in from declaring; undefined when nothing does. */
export async function levelTooLow({ db, actor }: Context): Promise<number | undefined> {
  const person = actor.kind === 'citizen' ? await findPerson(db.read, actor.id) : undefined
  return person && person.identity_level < LEVEL_NEEDED ? person.identity_level : undefined
}
