import { createHmac, randomBytes } from 'node:crypto'
import {
  countWaitingByOffice,
  findAbout,
  findCastCitizen,
  findOfficial,
  listCastCitizens,
  listCastOfficials,
} from '#db/cast.server.ts'
import {
  addSession,
  endSession,
  findSession,
  forgetSessions,
  touchSession,
} from '#db/sessions.server.ts'
import type { Db } from '#db/schema.ts'
import type { Actor } from '#machines/permissions.ts'
import type { Context } from './context.ts'
import { secretsBeside } from './secrets.server.ts'
import { parseRoles } from './stored.ts'

export type SignedIn = Extract<Actor, { kind: 'citizen' | 'official' | 'operator' }>
export interface Who {
  kind: SignedIn['kind']
  id: string
}

/** Signing in needs no actor and no portal time, only wall time. */
type Ctx = Pick<Context, 'db' | 'recordedAt'>

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const IDLE_MINUTES = { citizen: 20, official: 15, operator: 60 } as const
export const SESSION_HOURS = 8

const OPERATOR: SignedIn = { kind: 'operator', id: 'operator', name: 'Điều hành viên mô phỏng' }

/** Nobody of the cast has this kind and id. */
export class UnknownPersonError extends Error {
  constructor({ kind, id }: Who) {
    super(`No ${kind} ${JSON.stringify(id)} may sign in.`)
    this.name = 'UnknownPersonError'
  }
}

/** Everybody who may be picked: citizens, officials by agency and office, and the operator. */
export async function listCast({ db }: Pick<Context, 'db'>) {
  const [citizens, officials, waiting] = await Promise.all([
    listCastCitizens(db.read),
    listCastOfficials(db.read),
    countWaitingByOffice(db.read),
  ])
  const waitingAt = new Map(waiting.map((office) => [office.office_id, office.waiting]))
  return {
    citizens,
    officials: officials.map((official) => ({
      ...official,
      /** Open steps at their office. */
      waiting: waitingAt.get(official.office_id) ?? 0,
    })),
    operator: OPERATOR,
  }
}

/** What the citizen who is signed in knows and is in the story; undefined for everybody else. */
export async function aboutMe({ db, actor }: Pick<Context, 'db' | 'actor'>) {
  return actor.kind === 'citizen' ? findAbout(db.read, actor.id) : undefined
}

/**
 * Opens a new session and returns its token, the only copy; the database keeps a keyed hash.
 * A session whose token came along is ended. Throws UnknownPersonError.
 */
export async function signIn({ db, recordedAt }: Ctx, who: Who, oldToken?: string) {
  const actor = await findActor(db.read, who)
  if (!actor) throw new UnknownPersonError(who)
  const token = randomBytes(32).toString('base64url')
  const session = { actorKind: actor.kind, actorId: actor.id, at: recordedAt }
  await db.write.transaction().execute(async (trx) => {
    if (oldToken) await endSession(trx, hash(db.path, oldToken), recordedAt)
    await forgetSessions(trx, recordedAt - DAY)
    await addSession(trx, { ...session, tokenHash: hash(db.path, token) })
  })
  return { token, actor }
}

/** Whoever a token speaks for, and until when (wall time) if they do nothing more. */
interface Session {
  actor: Actor
  /** Null for nobody. */
  endsAt: number | null
}

const nobody: Session = { actor: { kind: 'anonymous' }, endsAt: null }

/**
 * Whoever this token speaks for; nobody once the session was idle too long, is too old or was ended. What a page
 * asks `unattended`, by itself, is no sign that anybody is there.
 */
export async function sessionOf(
  { db, recordedAt }: Ctx,
  token: string,
  { unattended = false } = {},
): Promise<Session> {
  const tokenHash = hash(db.path, token)
  const session = await findSession(db.read, tokenHash)
  if (!session) return nobody
  const idle = recordedAt - session.seen_at
  const limit = IDLE_MINUTES[session.actor_kind] * MINUTE
  const lastEnd = session.created_at + SESSION_HOURS * 60 * MINUTE
  if (idle > limit || recordedAt > lastEnd) {
    await endSession(db.write, tokenHash, recordedAt)
    return nobody
  }
  // A write per page view would cost a disk flush each; a minute is exact enough.
  const isTouched = idle > MINUTE && !unattended
  if (isTouched) await touchSession(db.write, tokenHash, recordedAt)
  const actor = await findActor(db.read, { kind: session.actor_kind, id: session.actor_id })
  if (!actor) return nobody
  return { actor, endsAt: Math.min((isTouched ? recordedAt : session.seen_at) + limit, lastEnd) }
}

/** Ends the session on the server: the token is worth nothing afterwards. */
export async function signOut({ db, recordedAt }: Ctx, token: string) {
  await endSession(db.write, hash(db.path, token), recordedAt)
}

async function findActor(db: Db, { kind, id }: Who): Promise<SignedIn | undefined> {
  if (kind === 'operator') return id === OPERATOR.id ? OPERATOR : undefined
  if (kind === 'citizen') {
    const person = await findCastCitizen(db, id)
    return person && { kind, id: person.id, name: person.full_name }
  }
  const account = await findOfficial(db, id)
  if (!account) return undefined
  return {
    kind,
    id: account.id,
    name: account.full_name,
    officeId: account.office_id,
    agency: account.agency,
    roles: parseRoles(account.roles),
  }
}

function hash(databasePath: string, token: string) {
  return createHmac('sha256', secretsBeside(databasePath).sessionPepper).update(token).digest('hex')
}
