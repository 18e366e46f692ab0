import { prepared } from './prepared.server.ts'
import type { Db } from './schema.ts'

export interface NewSession {
  tokenHash: string
  actorKind: 'citizen' | 'official' | 'operator'
  actorId: string
  /** Wall time, like every time of a session. */
  at: number
}

const sessionOf = prepared((db, tokenHash: string) =>
  db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null),
)

export async function findSession(db: Db, tokenHash: string) {
  const [session] = await sessionOf(db, tokenHash)
  return session
}

export async function addSession(db: Db, { tokenHash, actorKind, actorId, at }: NewSession) {
  await db
    .insertInto('session')
    .values({
      token_hash: tokenHash,
      actor_kind: actorKind,
      actor_id: actorId,
      created_at: at,
      seen_at: at,
      ended_at: null,
    })
    .execute()
}

export async function touchSession(db: Db, tokenHash: string, at: number) {
  await db
    .updateTable('session')
    .set({ seen_at: at })
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .execute()
}

export async function endSession(db: Db, tokenHash: string, at: number) {
  await db
    .updateTable('session')
    .set({ ended_at: at })
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .execute()
}

/** Forgets sessions nobody used since `before`; they are long over. */
export async function forgetSessions(db: Db, before: number) {
  await db.deleteFrom('session').where('seen_at', '<', before).execute()
}

/** Sessions of operators that are not ended, and nobody else's. */
export const listOperatorSessions = (db: Db) =>
  db
    .selectFrom('session')
    .selectAll()
    .where('actor_kind', '=', 'operator')
    .where('ended_at', 'is', null)
    .execute()

/** These sessions and no others. */
export async function replaceSessions(
  db: Db,
  sessions: Awaited<ReturnType<typeof listOperatorSessions>>,
) {
  await db.deleteFrom('session').execute()
  if (sessions.length > 0) await db.insertInto('session').values(sessions).execute()
}
