import { createHash } from 'node:crypto'
import type { Store } from '#db/database.server.ts'
import { findDueWarning, saveWarning } from '#db/drafts.server.ts'
import { findFault } from '#db/faults.server.ts'
import { findDueDeadline, findDueMessage, findMessage, saveAttempt } from '#db/outbox.server.ts'
import type { Db } from '#db/schema.ts'
import type { Instant } from '#machines/calendar.ts'
import {
  handlingOf,
  MOST_PUT_OFF_MINUTES,
  TIMEOUT_MINUTES,
  type Failure,
  type FaultKind,
} from '#machines/faults.ts'
import type { OutboxRow } from '#machines/rows.types.ts'
import { handTo, hear, type Delivery } from './adapters.server.ts'
import { NotFoundError, ReceiverFailedError } from './errors.ts'
import { leaveExpired } from './filling.server.ts'
import { fireDeadline } from './reminding.server.ts'
import { targetOf } from './fault-targets.ts'
import { garbled, UnreadableReplyError } from './replies.server.ts'

/** Minutes to the next attempt after each failure; then the message is set aside for people to see. */
const RETRY_AFTER_MINUTES = [1, 5, 15, 30, 60, 120]
const MINUTE = 60_000

/** Later than anything falls due. */
const FAR_OFF = 8.64e15 / 2

/** A message must not be carried by two hands: one delivery at a time per database. */
const running = new WeakMap<Store, Promise<unknown>>()

/**
 * Carries every message, fires every deadline and gives every warning that is due at `until`, in the order they fell due, each at
 * its own moment: `reach` is told that moment first, so that a moved clock passes through it.
 */
export function deliverDue(
  db: Store,
  until: Instant,
  recordedAt: Instant,
  reach: (at: Instant) => Instant = () => until,
): Promise<number> {
  return oneAtATime(db, async () => {
    for (let carried = 0; ; carried++) {
      if (!(await carryFirst(db, until, recordedAt, reach))) return carried
    }
  })
}

/** The first of what is due at `until`, alone. False when nothing is. */
export function deliverFirst(
  db: Store,
  until: Instant,
  recordedAt: Instant,
  reach: (at: Instant) => Instant,
): Promise<boolean> {
  return oneAtATime(db, () => carryFirst(db, until, recordedAt, reach))
}

/** When the next message, deadline or warning falls due, however far off; undefined when nothing is waiting. */
export async function findNextDue({ read }: Pick<Store, 'read'>): Promise<Instant | undefined> {
  const message = await findDueMessage(read, FAR_OFF)
  const deadline = await findDueDeadline(read, FAR_OFF)
  const warning = await findWarning(read, FAR_OFF)
  const moments = [message?.due_at, deadline?.due_at, warning?.dueAt]
  const known = moments.filter((at) => at !== undefined)
  return known.length > 0 ? Math.min(...known) : undefined
}

function oneAtATime<Result>(db: Store, deliver: () => Promise<Result>): Promise<Result> {
  const before = running.get(db) ?? Promise.resolve()
  const next = before.then(deliver)
  running.set(
    db,
    next.catch(() => {}),
  )
  return next
}

async function carryFirst(
  db: Store,
  until: Instant,
  recordedAt: Instant,
  reach: (at: Instant) => Instant,
): Promise<boolean> {
  const message = await findDueMessage(db.read, until)
  const deadline = await findDueDeadline(db.read, until)
  const warning = await findWarning(db.read, until)
  const others = Math.min(message?.due_at ?? Infinity, deadline?.due_at ?? Infinity)
  if (warning && warning.dueAt < others) {
    await saveWarning(db.write, warning.id, warning.expiresAt, reach(warning.dueAt))
  } else if (deadline && (!message || deadline.due_at < message.due_at)) {
    await fireDeadline(db, deadline, reach(deadline.due_at), recordedAt)
  } else if (message) {
    await carry(db, message, reach(message.due_at), recordedAt)
  } else {
    await leaveExpired(db, until)
    return false
  }
  return true
}

/** Owners are told this long before a draft they have not touched is deleted. */
export const WARN_BEFORE_MS = 3 * 24 * 60 * MINUTE

async function findWarning(db: Db, until: Instant) {
  const draft = await findDueWarning(db, until, WARN_BEFORE_MS)
  if (!draft) return undefined
  const { id, saved_at, expires_at: expiresAt } = draft
  return { id, expiresAt, dueAt: Math.max(saved_at, expiresAt - WARN_BEFORE_MS) }
}

/** One attempt: the receiver takes it (once, however often it comes), or the attempt is counted. */
async function carry(db: Store, message: OutboxRow, at: Instant, recordedAt: Instant) {
  const fault = await findFault(db.read, targetOf(message), at)
  if (fault?.kind === 'reordered' && isFresh(message)) {
    const { state, attempts, delivered_at, last_error } = message
    const put = { state, attempts, delivered_at, last_error, due_at: at + putOff(message) }
    return saveAttempt(db.write, message.id, put)
  }
  const attempts = message.attempts + 1
  try {
    await hand({ db, message, at, recordedAt }, fault?.kind)
    const done = { state: 'delivered', delivered_at: at, last_error: null } as const
    await saveAttempt(db.write, message.id, { ...done, attempts, due_at: message.due_at })
  } catch (error) {
    const wait = RETRY_AFTER_MINUTES[message.attempts]
    const reason = reasonOf(error)
    const held = reason === ('timedOut' satisfies Failure) ? TIMEOUT_MINUTES : 0
    await saveAttempt(db.write, message.id, {
      state: wait === undefined ? 'dead' : 'pending',
      attempts,
      due_at: at + (held + (wait ?? 0)) * MINUTE,
      delivered_at: null,
      last_error: reason,
    })
  }
}

/** It was neither tried nor put off yet. */
const isFresh = ({ attempts, created_at, due_at }: OutboxRow) =>
  attempts === 0 && due_at === created_at

/** By how much a message is put off where messages overtake one another: by its own name, so the same each time. */
function putOff({ id }: OutboxRow) {
  const digest = createHash('sha256').update(id).digest().readUInt32BE()
  return (1 + (digest % MOST_PUT_OFF_MINUTES)) * MINUTE
}

/** A failure everybody knows is kept by its name, for people to read in their language. */
function reasonOf(error: unknown): string {
  if (error instanceof ReceiverFailedError) return error.failure
  if (error instanceof UnreadableReplyError) return 'unreadable' satisfies Failure
  return error instanceof Error ? error.message : String(error)
}

/** Hands a message over as far as a fault lets it come, and hears what comes back. */
async function hand(delivery: Delivery, fault: FaultKind | undefined) {
  const { message } = delivery
  const { arrives, answers, failure } = handlingOf(fault, message.attempts)
  for (let answer = 0; answer < Math.max(answers, arrives ? 1 : 0); answer++) {
    const reply = await handTo(delivery)
    if (answers > 0) await hear(delivery, failure === 'unreadable' ? garbled(reply) : reply)
  }
  if (failure) throw new ReceiverFailedError(message.recipient, failure)
}

/** Puts a message that was set aside back in line. Throws NotFoundError when it is not a dead letter. */
export async function retryMessage(db: Store, id: string, now: Instant) {
  const message = await findMessage(db.read, id)
  if (message?.state !== 'dead') throw new NotFoundError(`dead letter ${id}`)
  const again = { state: 'pending', attempts: 0, due_at: now, delivered_at: null } as const
  await saveAttempt(db.write, id, { ...again, last_error: message.last_error })
}
