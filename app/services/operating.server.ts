import { listComing, listMessages } from '#db/outbox.server.ts'
import {
  countMessages,
  countRepeats,
  deleteFault,
  listFaults,
  listUnacknowledged,
  saveFault,
} from '#db/operating.server.ts'
import { listBundles } from '#machines/bundles/index.ts'
import { registers } from '#machines/bundle.ts'
import type { Context } from './context.ts'
import { retryMessage } from './delivering.server.ts'
import { ForbiddenError, NotFoundError } from './errors.ts'

const SERVICES = ['citizen-store', 'notices'] as const

/** Everything an operator can break: agencies, registers, and the portal's own hands. */
export function faultTargets(): string[] {
  const agencies = listBundles().flatMap(({ procedures }) => procedures.map(({ agency }) => agency))
  return [...new Set([...agencies, ...registers, ...SERVICES])]
}

function requireOperator({ actor }: Context) {
  if (actor.kind !== 'operator') throw new ForbiddenError('the operator’s console')
}

/** What the operator's door shows: messages, dead letters, what will happen next, what is broken. */
export async function viewConsole(ctx: Context) {
  requireOperator(ctx)
  const { read } = ctx.db
  const [messages, dead, coming, faults, unacknowledged, counts, repeats] = await Promise.all([
    listMessages(read, { limit: 30 }),
    listMessages(read, { state: 'dead', limit: 100 }),
    listComing(read, 20),
    listFaults(read, ctx.now),
    listUnacknowledged(read),
    countMessages(read),
    countRepeats(read),
  ])
  return { now: ctx.now, messages, dead, coming, faults, unacknowledged, counts, repeats }
}

/** Breaks an agency or register from now on, or mends it. Throws NotFoundError for an unknown target. */
export async function setFault(ctx: Context, target: string, broken: boolean) {
  requireOperator(ctx)
  if (!faultTargets().includes(target)) throw new NotFoundError(`fault target ${target}`)
  if (broken) await saveFault(ctx.db.write, target, ctx.now, null)
  else await deleteFault(ctx.db.write, target)
}

/** One click on a dead letter: back in line, due now. Throws NotFoundError when it is not set aside. */
export async function retryDeadLetter(ctx: Context, messageId: string) {
  requireOperator(ctx)
  await retryMessage(ctx.db, messageId, ctx.now)
}
