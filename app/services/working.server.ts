import {
  countQueue,
  listComingSteps,
  listQueue,
  listSettledSteps,
  type QueueFilter,
} from '#db/queue.server.ts'
import { dayAt, instantAt, workingMinutesBetween, type Instant } from '#machines/calendar.ts'
import { claimable } from '#machines/dossier.machine.ts'
import { mayAct } from '#machines/permissions.ts'
import { asStepState } from '#machines/step.states.ts'
import type { Context } from './context.ts'
import { ForbiddenError } from './errors.ts'
import { officesOf } from './surroundings.server.ts'

const QUEUE_LIMIT = 200
const SHORT_LIST = 20

export const queueLists = ['all', 'mine', 'free', 'due', 'coming', 'settled'] as const
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

/**
 * One list of an office, by due date, with the office minutes left of each step, and how many open steps each
 * list has. `due` is what falls due today or is late; `coming` has not reached the office; `settled` is done lately.
 */
export async function viewQueue(ctx: Context, list: QueueList = 'all') {
  const official = officialIn(ctx)
  const { now } = ctx
  const dueBefore = instantAt(dayAt(now), '24:00')
  const rows = await listed(ctx, official, list, dueBefore)
  const office = (await officesOf(ctx.db)).get(official.officeId)
  return {
    now,
    list,
    office: office && { vi: office.name_vi, en: office.name_en },
    counts: await countQueue(ctx.db.read, official.officeId, official.id, dueBefore),
    queue: rows.map(({ due_at, ...row }) => {
      const state = asStepState(row.state)
      const inHand = list !== 'coming' && list !== 'settled'
      const facts = { applicantId: '', officeId: official.officeId, holderId: row.holder_id }
      return {
        ...row,
        state,
        dueAt: due_at,
        minutesLeft: due_at === null || row.issued_at !== null ? null : minutesLeft(now, due_at),
        mine: row.holder_id === official.id,
        /** As the statechart has it, which is not asked for each row: a list must be quick. */
        claimable:
          inHand &&
          row.holder_id === null &&
          claimable.includes(state) &&
          mayAct(official, 'CLAIM', facts),
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
    free: { holderId: null },
    due: { dueBefore },
  }
  if (list === 'coming') return listComingSteps(read, officeId, SHORT_LIST)
  if (list === 'settled') return listSettledSteps(read, officeId, SHORT_LIST)
  return listQueue(read, officeId, QUEUE_LIMIT, filters[list])
}
