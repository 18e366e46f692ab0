import { findFault } from '#db/faults.server.ts'
import {
  beginGuide,
  deleteGuide,
  findGuide,
  findHandOver,
  saveGuideDossier,
} from '#db/guide.server.ts'
import { workingMinutesBetween } from '#machines/calendar.ts'
import { setFault } from './breaking.server.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'
import { retryAllTo } from './operating.server.ts'
import { requireOperator } from './operator-only.ts'
import type { Portal } from './portal.server.ts'
import { listUndeclared } from './sending-again.server.ts'
import type { StageHost } from './stage-host.ts'
import { submitDeclaration } from './submitting.server.ts'

/** The place the guided demo breaks. */
const GUIDE_TARGET = 'social-insurance'

export const guideSteps = ['begin', 'break', 'send', 'watch', 'repair', 'read'] as const
export type GuideStep = (typeof guideSteps)[number]

/** Nobody of the cast is left who could declare a birth for the demo. */
export class NobodyLeftError extends Error {
  constructor() {
    super('Every family of the cast has declared already.')
    this.name = 'NobodyLeftError'
  }
}

/**
 * How far an operator is in the guided demo, read from what really is: what is broken, what waits, what was told.
 * Whoever does a step by hand elsewhere is a step further, too. Throws ForbiddenError.
 */
export async function viewGuide(ctx: Context) {
  requireOperator(ctx)
  const { read } = ctx.db
  const guide = await findGuide(read, operatorOf(ctx))
  const fault = await findFault(read, GUIDE_TARGET, ctx.now)
  const dossierId = guide?.dossier_id ?? undefined
  const handOver =
    dossierId === undefined ? undefined : await findHandOver(read, dossierId, GUIDE_TARGET)
  return {
    step: stepOf(guide !== undefined, fault !== undefined, handOver),
    broken: fault !== undefined,
    handOver: handOver && {
      ...handOver,
      /** Working minutes from the hand-over until it was confirmed, or until now. */
      minutes: workingMinutesBetween(handOver.created_at, handOver.delivered_at ?? ctx.now),
    },
  }
}

type HandOver = Awaited<ReturnType<typeof findHandOver>>

function stepOf(hasBegun: boolean, broken: boolean, handOver: HandOver): GuideStep {
  if (!hasBegun) return 'begin'
  if (!handOver) return broken ? 'send' : 'break'
  if (handOver.state === 'delivered') return 'read'
  return handOver.outcome === 'missed' ? 'repair' : 'watch'
}

/**
 * Does the step an operator is at, and nothing when the page was older: each button names its step. Throws
 * NobodyLeftError, ForbiddenError, OutsideCalendarError.
 */
export async function takeGuideStep(ctx: Context, portal: Portal, host: StageHost, wanted: string) {
  const { step, handOver } = await viewGuide(ctx)
  if (wanted !== step) return
  switch (step) {
    case 'begin':
      return beginGuide(ctx.db.write, {
        actor_id: operatorOf(ctx),
        dossier_id: null,
        began_at: ctx.now,
        recorded_at: ctx.recordedAt,
      })
    case 'break':
      return setFault(ctx, GUIDE_TARGET, true, 'down')
    case 'send':
      return send(ctx, portal, host)
    case 'watch': {
      const until = handOver?.confirm_by ?? 0
      if (until > portal.clock.now()) await portal.moveClock(until)
      return
    }
    case 'repair':
      await setFault(ctx, GUIDE_TARGET, false)
      await retryAllTo(ctx, GUIDE_TARGET)
      return portal.deliver()
    case 'read':
      return deleteGuide(ctx.db.write, operatorOf(ctx))
  }
}

/** Leaves the demo; what is broken stays so until somebody mends it. */
export async function leaveGuide(ctx: Context) {
  requireOperator(ctx)
  await deleteGuide(ctx.db.write, operatorOf(ctx))
}

/** A family declares a birth, and its registrar registers it: the next message goes to the broken place. */
async function send(ctx: Context, portal: Portal, host: StageHost) {
  const open = await listUndeclared(ctx, host)
  // The first of the cast is whom newcomers enter as: left to them while there is another.
  const family = open.find(({ id }) => id !== host.families[0]?.id) ?? open[0]
  if (!family) throw new NobodyLeftError()
  const { draftId, mother } = await host.fillDraft(ctx, family.id)
  const { dossierId } = await submitDeclaration({ ...ctx, actor: mother }, draftId)
  await portal.deliver()
  const { db, clock } = portal
  await host.registerBirth(
    { db, now: clock.now(), recordedAt: portal.wall() },
    family.id,
    dossierId,
  )
  await saveGuideDossier(ctx.db.write, operatorOf(ctx), dossierId)
  await portal.deliver()
}

function operatorOf({ actor }: Context) {
  if (actor.kind !== 'operator') throw new NotFoundError('the operator’s guide')
  return actor.id
}
