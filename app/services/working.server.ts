import {
  listComingSteps,
  listQueue,
  listSettledSteps,
  summariseOffice,
  type QueueFilter,
} from '#db/queue.server.ts'
import { dayAt, instantAt, workingMinutesBetween, type Instant } from '#machines/calendar.ts'
import { claimable } from '#machines/step.guards.ts'
import { mayAct } from '#machines/permissions.ts'
import type { StepFlags } from '#machines/step.flags.ts'
import { statusOf, timeRunsIn, waitsForIn } from '#machines/statuses.ts'
import { asStepState, type StepState } from '#machines/step.states.ts'
import { remembered } from '#machines/remembered.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { marksOf } from './queue-marks.ts'
import { parseStepFlags } from './stored.ts'

const QUEUE_LIMIT = 200
const SHORT_LIST = 20

export const queueLists = ['all', 'mine', 'free', 'due', 'citizen', 'coming', 'settled'] as const
export type QueueList = (typeof queueLists)[number]

/** The official who acts; throws ForbiddenError for anybody else. */
export function officialIn({ actor }: Context) {
  if (actor.kind !== 'official') throw new ForbiddenError('an office’s work')
  return actor
}

/** Office minutes left until a due time; negative when it has passed. */
export function minutesLeft(now: Instant, dueAt: Instant): number {
  return now <= dueAt ? workingMinutesBetween(now, dueAt) : -workingMinutesBetween(dueAt, now)
}

/** The same of a step; null once it has a result, and while no office's time runs. */
export function timeLeft(
  state: StepState,
  flags: Pick<StepFlags, 'payment' | 'hold'>,
  left: () => number,
): number | null {
  if (!timeRunsIn(state, flags)) return null
  const minutes = left()
  // Money that comes late makes a new due date: nothing is overdue for want of it.
  return flags.payment === 'due' && minutes < 0 ? null : minutes
}

/**
 * One list of an office, by due date, with the office minutes left of each step, and how many open steps each
 * list has. `all` is work to do; `free` can be taken; `due` falls due today or is late; `citizen` waits for the applicant; `coming` has not reached the office; `settled` is done lately.
 */
export async function viewQueue(ctx: Context, list: QueueList = 'all') {
  const official = officialIn(ctx)
  const { now } = ctx
  const dueBefore = instantAt(dayAt(now), '24:00')
  const rows = await listed(ctx, official, list, dueBefore)
  const { name_vi, name_en, ...counts } = await summariseOffice(
    ctx.db.read,
    official.officeId,
    official.id,
    dueBefore,
  )
  const open = list !== 'coming' && list !== 'settled'
  // Due times end days, so many rows share one; counting office minutes is what takes time here.
  // The same for what steps remember, which is little and much alike.
  const told = remembered((key: string) => {
    const cut = key.indexOf('{')
    const [state, flags] = [asStepState(key.slice(0, cut)), parseStepFlags(key.slice(cut))]
    return { flags, status: statusOf(state, flags), marks: marksOf(state, flags) }
  })
  const left = remembered((dueAt: Instant) => minutesLeft(now, dueAt))
  const mayClaim = mayAct(official, 'CLAIM', { applicantId: '', officeId: official.officeId })
  return {
    now,
    list,
    office: { vi: name_vi, en: name_en },
    counts,
    queue: rows.map((row) => {
      const state = asStepState(row.state)
      const { flags, ...known } = told(row.state + row.flags)
      const { at } = row
      return {
        dossierId: row.dossier_id,
        stepId: row.procedure_id,
        bundleId: row.bundle_id,
        code: row.code,
        title: row.title,
        state,
        ...known,
        enteredAt: row.entered_at,
        /** When it falls due; in `coming` when it is promised, in `settled` when it ended. */
        at: row.at,
        /** Whose turn it is: no office's time runs while it is somebody else's. */
        waitsFor: waitsForIn(state, flags),
        /** Office minutes until it falls due; null while no time runs, and in lists without due time. */
        minutesLeft: !open || at === null ? null : timeLeft(state, flags, () => left(at)),
        holder: row.holder_name,
        mine: row.holder_id === official.id,
        /** As the statechart has it, which is not asked for each row: a list must be quick. */
        claimable: open && mayClaim && row.holder_id === null && claimable.includes(state),
      }
    }),
  }
}

function listed(
  { db: { read } }: Context,
  { id, officeId }: { id: string; officeId: string },
  list: QueueList,
  dueBefore: Instant,
) {
  const filters: Record<Exclude<QueueList, 'coming' | 'settled'>, QueueFilter> = {
    all: {},
    mine: { holderId: id },
    free: { free: true },
    due: { dueBefore },
    citizen: { state: 'awaitingSupplement' },
  }
  if (list === 'coming') return listComingSteps(read, officeId, SHORT_LIST)
  if (list === 'settled') return listSettledSteps(read, officeId, SHORT_LIST)
  return listQueue(read, officeId, QUEUE_LIMIT, filters[list])
}
