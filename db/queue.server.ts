import { sql, type ExpressionBuilder } from 'kysely'
import { claimable } from '#machines/step.guards.ts'
import type { StepState } from '#machines/step.states.ts'
import { prepared } from './prepared.server.ts'
import type { Db, Schema } from './schema.ts'

/** When a step falls due, is promised or was settled: what a list is ordered by and tells first. */
type Moment = 'step.due_at' | 'step.promised_at' | 'step.settled_at'

/** What the dossier remembers of the step, as JSON: of all its flags, but only of this step. */
const flagsOf = sql<string>`json_extract(dossier.context, '$.steps."' || step.procedure_id || '"')`

/** No more columns than a list shows: it is opened all day. */
const listOf = (db: Db, officeId: string, moment: Moment) =>
  db
    .selectFrom('step')
    .innerJoin('dossier', 'dossier.id', 'step.dossier_id')
    .leftJoin('account as holder', 'holder.id', 'step.holder_id')
    .where('step.office_id', '=', officeId)
    .select([
      `${moment} as at`,
      'step.dossier_id',
      'step.procedure_id',
      'step.state',
      'step.entered_at',
      'step.holder_id',
      'holder.full_name as holder_name',
      'dossier.code',
      'dossier.title',
      'dossier.bundle_id',
    ])
    .select(flagsOf.as('flags'))

const AWAITS_CITIZEN: StepState = 'awaitingSupplement'

/** Nothing an office could do: it waits for the applicant, in a list of its own. */
export const isWork = (eb: ExpressionBuilder<Schema, 'step'>) =>
  eb('step.state', '!=', sql.lit(AWAITS_CITIZEN))

/** Held by nobody, and in a state in which an official may take it in hand. */
export const isFree = (eb: ExpressionBuilder<Schema, 'step'>) =>
  eb.and([
    eb('step.holder_id', 'is', null),
    eb('step.state', 'in', sql<StepState>`(${sql.join(claimable.map((state) => sql.lit(state)))})`),
  ])

export interface QueueFilter {
  /** Held by this account. */
  holderId?: string
  /** Held by nobody, and ready to be taken. */
  free?: boolean
  /** Without a result although it falls due before this instant. */
  dueBefore?: number
  state?: string
}

/** Without a result, or with one it has to undo. */
export const owesWork = (eb: ExpressionBuilder<Schema, 'step'>) =>
  eb.or([eb('step.issued_at', 'is', null), eb('step.state', '=', sql.lit('compensating'))])

const inHand = (db: Db, officeId: string) =>
  listOf(db, officeId, 'step.due_at')
    .where('step.settled_at', 'is', null)
    .where('step.acknowledged_at', 'is not', null)
    .orderBy('step.due_at')
    .orderBy('dossier.code')

const wholeQueue = prepared((db, officeId: string, limit: number) =>
  inHand(db, officeId).where(isWork).limit(limit),
)

/** The queue of an office is a query: open steps its system holds, the first due on top; without a filter those that are work. */
export function listQueue(
  db: Db,
  officeId: string,
  limit: number,
  { holderId, free = false, dueBefore, state }: QueueFilter = {},
) {
  if (holderId === undefined && !free && dueBefore === undefined && state === undefined) {
    return wholeQueue(db, officeId, limit)
  }
  return inHand(db, officeId)
    .$if(holderId !== undefined, (query) => query.where('step.holder_id', '=', holderId ?? ''))
    .$if(free, (query) => query.where(isFree))
    .$if(dueBefore !== undefined, (query) =>
      query
        .where('step.due_at', '<', dueBefore ?? 0)
        .where(owesWork)
        .where(isWork),
    )
    .$if(state !== undefined, (query) => query.where('step.state', '=', state ?? ''))
    .limit(limit)
    .execute()
}

/** Steps that will come: their predecessor is not finished, or the hand-over is not acknowledged. */
export function listComingSteps(db: Db, officeId: string, limit: number) {
  return listOf(db, officeId, 'step.promised_at')
    .where('step.settled_at', 'is', null)
    .where('step.acknowledged_at', 'is', null)
    .orderBy('step.promised_at')
    .orderBy('dossier.code')
    .limit(limit)
    .execute()
}

export function listSettledSteps(db: Db, officeId: string, limit: number) {
  return listOf(db, officeId, 'step.settled_at')
    .where('step.settled_at', 'is not', null)
    .orderBy('step.settled_at', 'desc')
    .limit(limit)
    .execute()
}

const summary = prepared((db, accountId: string, dueBefore: number, officeId: string) =>
  db
    .selectFrom('office')
    .leftJoin('step', (join) =>
      join.onRef('step.office_id', '=', 'office.id').on('step.settled_at', 'is', null),
    )
    .where('office.id', '=', officeId)
    .groupBy('office.id')
    .select(['office.name_vi', 'office.name_en'])
    .select(({ fn }) => {
      const count = () => fn.count<number>('step.dossier_id')
      const inHand = () => count().filterWhere('step.acknowledged_at', 'is not', null)
      return [
        inHand().filterWhere(isWork).as('all'),
        inHand().filterWhere('step.holder_id', '=', accountId).as('mine'),
        inHand().filterWhere(isFree).as('free'),
        inHand()
          .filterWhere('step.due_at', '<', dueBefore)
          .filterWhere(owesWork)
          .filterWhere(isWork)
          .as('due'),
        // Written into the text: only what differs from call to call is a parameter.
        inHand().filterWhere('step.state', '=', sql.lit(AWAITS_CITIZEN)).as('citizen'),
        count().filterWhere('step.acknowledged_at', 'is', null).as('coming'),
      ]
    }),
)

/** An office's name, and how many open steps stand in each of its lists. */
export async function summariseOffice(
  db: Db,
  officeId: string,
  accountId: string,
  dueBefore: number,
) {
  const [summarised] = await summary(db, accountId, dueBefore, officeId)
  if (!summarised) throw new Error(`There is no office “${officeId}”.`)
  return summarised
}
