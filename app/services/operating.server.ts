import { findFault, findMessage, listComing, listMessages } from '#db/outbox.server.ts'
import {
  countMessages,
  countRepeats,
  deleteFault,
  listEnded,
  listFaults,
  listFired,
  listRepeatedCommands,
  listRepeatedDeliveries,
  listUnacknowledged,
  saveFault,
} from '#db/operating.server.ts'
import { listForged } from '#db/registers.server.ts'
import type { Instant } from '#machines/calendar.ts'
import type { FaultKind } from '#machines/faults.ts'
import { systemEvents } from '#machines/permissions.ts'
import type { Context } from './context.ts'
import { retryMessage } from './delivering.server.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'
import { faultsOf, faultTargets } from './fault-targets.ts'

function requireOperator({ actor }: Context) {
  if (actor.kind !== 'operator') throw new ForbiddenError('the operator’s console')
}

/** What the operator's door shows: messages, dead letters, what will happen next, what is broken. */
export async function viewConsole(ctx: Context) {
  requireOperator(ctx)
  const { read } = ctx.db
  const [messages, dead, coming, faults, unacknowledged, counts, repeats] = await Promise.all([
    listMessages(read, { limit: 15 }),
    listMessages(read, { state: 'dead', limit: 100 }),
    listComing(read, 20),
    listFaults(read, ctx.now),
    listUnacknowledged(read),
    countMessages(read),
    countRepeats(read, systemEvents),
  ])
  const forged = await listForged(read)
  return { now: ctx.now, messages, dead, coming, faults, forged, unacknowledged, counts, repeats }
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number]

/** One message as it stands now, e.g. after it was sent again. */
export async function viewMessage(ctx: Context, id: string) {
  requireOperator(ctx)
  return findMessage(ctx.db.read, id)
}

/** Messages in one state, or all; the newest first. */
export async function viewMessages(ctx: Context, state?: MessageRow['state']) {
  requireOperator(ctx)
  return listMessages(ctx.db.read, { state, limit: 200 })
}

/** What ended between two moments: messages that arrived or were set aside, deadlines that came. */
export async function viewPassage(ctx: Context, since: Instant, until: Instant) {
  requireOperator(ctx)
  const { read } = ctx.db
  const [messages, deadlines] = await Promise.all([
    listEnded(read, since, until),
    listFired(read, since, until),
  ])
  return { messages, deadlines }
}

/** What came more than once and was swallowed: people's commands, and messages between systems. */
export async function viewRepeats(ctx: Context) {
  requireOperator(ctx)
  const { read } = ctx.db
  const [commands, deliveries] = await Promise.all([
    listRepeatedCommands(read, systemEvents),
    listRepeatedDeliveries(read),
  ])
  return { commands, deliveries }
}

/**
 * Breaks a place from now on in one of the ways it can break, or mends it; what is broken in that way stays broken
 * since when it was. Throws NotFoundError for an unknown target, or a way in which it cannot break.
 */
export async function setFault(
  ctx: Context,
  target: string,
  broken: boolean,
  kind: FaultKind = 'down',
) {
  requireOperator(ctx)
  const known = faultTargets().find(({ id }) => id === target)
  if (!known || !faultsOf(known).includes(kind)) {
    throw new NotFoundError(`fault “${kind}” of ${target}`)
  }
  const { read, write } = ctx.db
  const fault = await findFault(read, target, ctx.now)
  if (!broken) await deleteFault(write, target)
  else if (fault?.kind !== kind) await saveFault(write, target, kind, ctx.now)
}

/** One click on a dead letter: back in line, due now. Throws NotFoundError when it is not set aside. */
export async function retryDeadLetter(ctx: Context, messageId: string) {
  requireOperator(ctx)
  await retryMessage(ctx.db, messageId, ctx.now)
}
