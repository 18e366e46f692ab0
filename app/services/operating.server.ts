import { listFaults } from '#db/faults.server.ts'
import { findMessage, listComing, listMessages } from '#db/outbox.server.ts'
import {
  countMessages,
  countRepeats,
  listEnded,
  listFired,
  listRepeatedCommands,
  listRepeatedDeliveries,
} from '#db/operating.server.ts'
import { listForged } from '#db/registers.server.ts'
import {
  countDead,
  countUndelivered,
  hurryMessages,
  listUnaccepted,
  listUnanswered,
} from '#db/unanswered.server.ts'
import type { Instant } from '#machines/calendar.ts'
import { systemEvents } from '#machines/permissions.ts'
import { dossierStatus } from '#machines/statuses.ts'
import type { Context } from './context.ts'
import { retryMessage } from './delivering.server.ts'
import { NotFoundError } from './errors.ts'
import { faultTargets, messagesTo, targetOf } from './fault-targets.ts'
import { requireOperator } from './operator-only.ts'
import { parseSnapshot } from './stored.ts'

/** What the operator's door shows: messages, dead letters, what will happen next, what is broken. */
export async function viewConsole(ctx: Context) {
  requireOperator(ctx)
  const { read } = ctx.db
  const [dead, coming, faults, unaccepted, counts, repeats] = await Promise.all([
    listMessages(read, { state: 'dead', limit: 100 }).then(withStatuses),
    listComing(read, 20),
    listFaults(read, ctx.now),
    listUnaccepted(read),
    countMessages(read),
    countRepeats(read, systemEvents),
  ])
  return {
    now: ctx.now,
    ...{ dead, coming, faults, unaccepted, counts, repeats },
    forged: await listForged(read),
    unanswered: await listUnanswered(read),
    deadBy: deadByTarget(await countDead(read)),
  }
}

/** How many messages were set aside for want of each target. */
function deadByTarget(rows: Awaited<ReturnType<typeof countDead>>) {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const target = targetOf(row)
    counts.set(target, (counts.get(target) ?? 0) + Number(row.count))
  }
  return counts
}

export type MessageRow = Awaited<ReturnType<typeof listEnded>>[number]

/** Each message with how its dossier stands now. */
function withStatuses(rows: Awaited<ReturnType<typeof listMessages>>) {
  return rows.map(({ value, context, ...row }) => ({
    ...row,
    status: dossierStatus(parseSnapshot({ value, context })),
  }))
}

/** One message as it stands now, e.g. after it was sent again. */
export async function viewMessage(ctx: Context, id: string) {
  requireOperator(ctx)
  return findMessage(ctx.db.read, id)
}

/** Messages in one state, or all; the newest first. */
export async function viewMessages(ctx: Context, state?: MessageRow['state'], code?: string) {
  requireOperator(ctx)
  return withStatuses(await listMessages(ctx.db.read, { state, code, limit: 200 }))
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

/** One click on a dead letter: back in line, due now. Throws NotFoundError when it is not set aside. */
export async function retryDeadLetter(ctx: Context, messageId: string) {
  requireOperator(ctx)
  await retryMessage(ctx.db, messageId, ctx.now)
}

/**
 * One click once a receiver is mended: everything it has not taken is due now, what was set aside too. Gives how
 * many messages. Throws NotFoundError for an unknown target.
 */
export async function retryAllTo(ctx: Context, target: string): Promise<number> {
  requireOperator(ctx)
  return hurryMessages(ctx.db.write, addressedTo(target), ctx.now)
}

/** How many messages a target has still not taken. Throws NotFoundError for an unknown target. */
export async function countUndeliveredTo(ctx: Context, target: string) {
  requireOperator(ctx)
  return countUndelivered(ctx.db.read, addressedTo(target))
}

function addressedTo(target: string) {
  if (!faultTargets().some(({ id }) => id === target)) throw new NotFoundError(`target ${target}`)
  return messagesTo(target)
}
