import type { Db } from './schema.ts'

const onDossier = (db: Db, officeId: string) =>
  db
    .selectFrom('step')
    .innerJoin('dossier', 'dossier.id', 'step.dossier_id')
    .leftJoin('account as holder', 'holder.id', 'step.holder_id')
    .leftJoin('payment', (join) =>
      join
        .onRef('payment.dossier_id', '=', 'step.dossier_id')
        .onRef('payment.procedure_id', '=', 'step.procedure_id'),
    )
    .where('step.office_id', '=', officeId)
    .select([
      'step.dossier_id',
      'step.procedure_id',
      'step.state',
      'step.entered_at',
      'step.due_at',
      'step.promised_at',
      'step.received_at',
      'step.issued_at',
      'step.settled_at',
      'step.holder_id',
      'step.held_at',
      'holder.full_name as holder_name',
      'dossier.code',
      'dossier.title',
      'dossier.bundle_id',
      'payment.state as payment',
    ])

export interface QueueFilter {
  /** Held by this account; by nobody when null. */
  holderId?: string | null
  /** Without a result although it falls due before this instant. */
  dueBefore?: number
}

/** The queue of an office is a query: open steps its system holds, the first due on top. */
export function listQueue(
  db: Db,
  officeId: string,
  limit: number,
  { holderId, dueBefore }: QueueFilter = {},
) {
  return onDossier(db, officeId)
    .where('step.settled_at', 'is', null)
    .where('step.acknowledged_at', 'is not', null)
    .$if(holderId !== undefined, (query) =>
      query.where('step.holder_id', holderId === null ? 'is' : '=', holderId ?? null),
    )
    .$if(dueBefore !== undefined, (query) =>
      query.where('step.due_at', '<', dueBefore ?? 0).where('step.issued_at', 'is', null),
    )
    .orderBy('step.due_at')
    .orderBy('dossier.code')
    .limit(limit)
    .execute()
}

/** Steps that will come: their predecessor is not finished, or the hand-over is not acknowledged. */
export function listComingSteps(db: Db, officeId: string, limit: number) {
  return onDossier(db, officeId)
    .where('step.settled_at', 'is', null)
    .where('step.acknowledged_at', 'is', null)
    .orderBy('step.promised_at')
    .orderBy('dossier.code')
    .limit(limit)
    .execute()
}

export function listSettledSteps(db: Db, officeId: string, limit: number) {
  return onDossier(db, officeId)
    .where('step.settled_at', 'is not', null)
    .orderBy('step.settled_at', 'desc')
    .limit(limit)
    .execute()
}

/** How many open steps stand in each list of an office. */
export function countQueue(db: Db, officeId: string, accountId: string, dueBefore: number) {
  return db
    .selectFrom('step')
    .where('office_id', '=', officeId)
    .where('settled_at', 'is', null)
    .select(({ fn }) => {
      const count = () => fn.countAll<number>()
      const inHand = () => count().filterWhere('acknowledged_at', 'is not', null)
      return [
        inHand().as('all'),
        inHand().filterWhere('holder_id', '=', accountId).as('mine'),
        inHand().filterWhere('holder_id', 'is', null).as('free'),
        inHand()
          .filterWhere('due_at', '<', dueBefore)
          .filterWhere('issued_at', 'is', null)
          .as('due'),
        count().filterWhere('acknowledged_at', 'is', null).as('coming'),
      ]
    })
    .executeTakeFirstOrThrow()
}
