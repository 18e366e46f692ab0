import { listFilers, findSending } from '#db/repeats.server.ts'
import type { Context } from './context.ts'
import { getDraft } from './drafting.server.ts'
import { NotFoundError } from './errors.ts'
import { requireOperator } from './operator-only.ts'
import type { Portal } from './portal.server.ts'
import type { StageHost } from './stage-host.ts'
import { submitDeclaration } from './submitting.server.ts'

export const repeatWays = ['doubleClick', 'twoTabs', 'retryAfterTimeout', 'anHourLater'] as const
export type RepeatWay = (typeof repeatWays)[number]

const HOUR = 3_600_000

/** How often the form is sent in each way, the first time included. */
const sendings: Record<RepeatWay, number> = {
  doubleClick: 2,
  twoTabs: 2,
  retryAfterTimeout: 4,
  anHourLater: 2,
}

/** The families of the cast nobody has declared for yet. Throws ForbiddenError. */
export async function listUndeclared(ctx: Context, host: StageHost) {
  requireOperator(ctx)
  const motherOf = (family: string) => `${family}-mother`
  const mothers = host.families.map(({ id }) => motherOf(id))
  const filed = new Set(await listFilers(ctx.db.read, mothers))
  return host.families.filter(({ id }) => !filed.has(motherOf(id)))
}

/**
 * Really sends one family’s declaration more than once, as browsers do: both clicks at once, both tabs at once, again
 * and again because the answer was lost, or the same form an hour later, for which the clock is moved. Gives the
 * dossier all of them were answered with. Throws NotFoundError for a family that is not there or has filed,
 * OutsideCalendarError where no hour is left.
 */
export async function sendRepeatedly(
  ctx: Context,
  portal: Portal,
  host: StageHost,
  { family, way }: { family: string; way: RepeatWay },
): Promise<string> {
  requireOperator(ctx)
  const open = await listUndeclared(ctx, host)
  if (!open.some(({ id }) => id === family)) throw new NotFoundError(`undeclared family ${family}`)
  const { draftId, mother } = await host.fillDraft(ctx, family)
  const { row } = await getDraft({ ...ctx, actor: mother }, draftId)
  const send = () => {
    const { db, clock } = portal
    const now = clock.now()
    return submitDeclaration(
      { db, actor: mother, now, recordedAt: portal.wall() },
      draftId,
      row.revision,
    )
  }
  const answers = way === 'anHourLater' ? await sentLater() : await sentAtOnce(sendings[way])
  await portal.deliver()
  const [dossierId, ...others] = new Set(answers.map((answer) => answer.dossierId))
  if (dossierId === undefined || others.length > 0) throw new Error('It was filed more than once.')
  return dossierId

  async function sentLater() {
    const first = await send()
    await portal.moveClock(portal.clock.now() + HOUR)
    return [first, await send()]
  }

  function sentAtOnce(times: number) {
    return Promise.all(Array.from({ length: times }, send))
  }
}

/** What a sending left behind, and how much of it was swallowed. Throws NotFoundError, ForbiddenError. */
export async function viewSending(ctx: Context, dossierId: string) {
  requireOperator(ctx)
  const sending = await findSending(ctx.db.read, dossierId)
  if (!sending) throw new NotFoundError(`sending of ${dossierId}`)
  return sending
}
