import {
  deletePlannedFault,
  endFaults,
  findFault,
  insertFault,
  listFaults,
  listFaultsAhead,
} from '#db/faults.server.ts'
import { CLOCK_ENDS } from '#machines/bundles/index.ts'
import type { Instant } from '#machines/calendar.ts'
import type { FaultKind } from '#machines/faults.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { faultsOf, faultTargets } from './fault-targets.ts'
import { requireOperator } from './operator-only.ts'

/** When a fault was to begin or to end cannot be. */
export class FaultTimeError extends Error {
  constructor(readonly mistake: 'fromPast' | 'untilFirst' | 'tooLate') {
    super(`A fault cannot be planned like this: ${mistake}.`)
    this.name = 'FaultTimeError'
  }
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
  requireWay(target, kind)
  const fault = await findFault(ctx.db.read, target, ctx.now)
  if (broken && fault?.kind === kind) return
  await ctx.db.write.transaction().execute(async (trx) => {
    await endFaults(trx, target, ctx.now)
    if (broken) await insertFault(trx, { target, kind, from_at: ctx.now, until_at: null })
  })
}

export interface PlannedFault {
  target: string
  kind: FaultKind
  from: Instant
  /** The first moment at which it works again; undefined: until somebody mends it. */
  until?: Instant
}

/**
 * Plans that a place breaks, from a moment (not before now) until another. Throws FaultTimeError, and NotFoundError for
 * an unknown target or a way in which it cannot break.
 */
export async function planFault(ctx: Context, { target, kind, from, until }: PlannedFault) {
  requireOperator(ctx)
  requireWay(target, kind)
  if (from < ctx.now) throw new FaultTimeError('fromPast')
  if (until !== undefined && until <= from) throw new FaultTimeError('untilFirst')
  if ((until ?? from) > CLOCK_ENDS) throw new FaultTimeError('tooLate')
  await insertFault(ctx.db.write, { target, kind, from_at: from, until_at: until ?? null })
}

/** Takes back a fault that has not begun. Throws NotFoundError when there is none. */
export async function cancelFault(ctx: Context, id: number) {
  requireOperator(ctx)
  if (!(await deletePlannedFault(ctx.db.write, id, ctx.now))) throw new NotFoundError(`fault ${id}`)
}

/** What is broken now, and the faults that will begin or end, the soonest to begin first. */
export async function viewFaults(ctx: Context) {
  requireOperator(ctx)
  const [faults, ahead] = await Promise.all([
    listFaults(ctx.db.read, ctx.now),
    listFaultsAhead(ctx.db.read, ctx.now),
  ])
  return { faults, ahead }
}

function requireWay(target: string, kind: FaultKind) {
  const known = faultTargets().find(({ id }) => id === target)
  if (!known || !faultsOf(known).includes(kind)) {
    throw new NotFoundError(`fault “${kind}” of ${target}`)
  }
}
