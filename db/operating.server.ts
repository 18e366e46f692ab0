import type { Db } from './schema.ts'

export function listFaults(db: Db, at: number) {
  return db
    .selectFrom('fault')
    .selectAll()
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', at)]))
    .execute()
}

export async function saveFault(db: Db, target: string, fromAt: number, untilAt: number | null) {
  const fault = { kind: 'down', from_at: fromAt, until_at: untilAt } as const
  await db
    .insertInto('fault')
    .values({ target, ...fault })
    .onConflict((conflict) => conflict.column('target').doUpdateSet(fault))
    .execute()
}

export async function deleteFault(db: Db, target: string) {
  await db.deleteFrom('fault').where('target', '=', target).execute()
}

/** Hand-overs nobody acknowledged in time: sent, but not accepted. */
export function listUnacknowledged(db: Db) {
  return db
    .selectFrom('deadline')
    .innerJoin('dossier', 'dossier.id', 'deadline.dossier_id')
    .innerJoin('step', (join) =>
      join
        .onRef('step.dossier_id', '=', 'deadline.dossier_id')
        .onRef('step.procedure_id', '=', 'deadline.procedure_id'),
    )
    .select([
      'deadline.id',
      'deadline.dossier_id',
      'deadline.procedure_id',
      'deadline.due_at',
      'deadline.done_at',
    ])
    .select(['dossier.code', 'dossier.bundle_id', 'step.agency', 'step.received_at'])
    .where('deadline.kind', '=', 'acknowledge')
    .where('deadline.outcome', '=', 'missed')
    .where('step.acknowledged_at', 'is', null)
    .orderBy('deadline.due_at')
    .execute()
}

export async function countMessages(db: Db) {
  const rows = await db
    .selectFrom('outbox')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

/** Commands that came more than once and were swallowed. */
export async function countRepeats(db: Db) {
  const row = await db
    .selectFrom('command')
    .select((eb) => eb.fn.sum<number>('repeats').as('repeats'))
    .executeTakeFirst()
  return Number(row?.repeats ?? 0)
}
