import { sql } from 'kysely'
import { prepared } from './prepared.server.ts'
import type { Db } from './schema.ts'

const LONG_LIST = 200

/** Steps handed over to an agency whose system has not confirmed them; the partial index holds just these. */
const unaccepted = (db: Db) =>
  db
    .selectFrom('step')
    .innerJoin('dossier', 'dossier.id', 'step.dossier_id')
    .leftJoin('deadline', (join) =>
      join.on(
        sql<boolean>`deadline.id = step.dossier_id || ':' || step.procedure_id || ':acknowledge:' || step.round`,
      ),
    )
    .where('step.received_at', 'is not', null)
    .where('step.acknowledged_at', 'is', null)
    .where('step.settled_at', 'is', null)
    .select(['step.dossier_id', 'step.procedure_id', 'step.agency', 'step.received_at'])
    .select(['dossier.code', 'dossier.bundle_id', 'deadline.due_at', 'deadline.outcome'])
    .orderBy('step.received_at')
    .orderBy('dossier.code')

/** Hand-overs that are sent but not accepted, the oldest first; `outcome` missed once the time is up. */
export const listUnaccepted = (db: Db) => unaccepted(db).limit(LONG_LIST).execute()

const ofSender = prepared((db, officeId: string, limit: number) =>
  unaccepted(db)
    .innerJoin('step as own', 'own.dossier_id', 'step.dossier_id')
    // The plus keeps SQLite from going through all an office ever had instead of the few that wait.
    .where(sql<string>`+own.office_id`, '=', officeId)
    .whereRef('own.procedure_id', '!=', 'step.procedure_id')
    .select(['own.procedure_id as own_procedure_id', 'dossier.title', 'dossier.bundle_version'])
    .limit(limit),
)

/** Of those the ones of dossiers in which this office has a step of its own. */
export const listUnacceptedFor = (db: Db, officeId: string) => ofSender(db, officeId, LONG_LIST)

/** Questions to registers that have no answer yet, the oldest first; `outcome` missed once the time is up. */
export function listUnanswered(db: Db) {
  return db
    .selectFrom('outbox')
    .innerJoin('dossier', 'dossier.id', 'outbox.dossier_id')
    .leftJoin('deadline', (join) =>
      join.on(
        sql<boolean>`deadline.id = outbox.dossier_id || ':' || outbox.procedure_id || ':answer'`,
      ),
    )
    .where('outbox.kind', '=', 'askRegister')
    .where('outbox.state', '!=', 'delivered')
    .selectAll('outbox')
    .select(['dossier.code', 'dossier.bundle_id', 'deadline.outcome'])
    .orderBy('outbox.created_at')
    .limit(LONG_LIST)
    .execute()
}

/** How many messages were set aside, by what they are and who should have taken them. */
export function countDead(db: Db) {
  return db
    .selectFrom('outbox')
    .select(['kind', 'recipient', (eb) => eb.fn.countAll<number>().as('count')])
    .where('state', '=', 'dead')
    .groupBy(['kind', 'recipient'])
    .orderBy('recipient')
    .execute()
}

interface Addressed {
  recipient: string
  kinds: readonly string[]
}

/** Puts everything that did not reach a receiver back in line, due at once. Gives how many messages. */
export async function hurryMessages(db: Db, { recipient, kinds }: Addressed, dueAt: number) {
  const addressed = () =>
    db.updateTable('outbox').where('recipient', '=', recipient).where('kind', 'in', kinds)
  const dead = await addressed()
    .set({ state: 'pending', attempts: 0, due_at: dueAt })
    .where('state', '=', 'dead')
    .executeTakeFirst()
  const tried = await addressed()
    .set({ due_at: dueAt })
    .where('state', '=', 'pending')
    .where('attempts', '>', 0)
    .where('due_at', '>', dueAt)
    .executeTakeFirst()
  return Number(dead.numUpdatedRows + tried.numUpdatedRows)
}

/** How many messages a receiver has not taken although they were tried. */
export async function countUndelivered(db: Db, { recipient, kinds }: Addressed) {
  const { count } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('recipient', '=', recipient)
    .where('kind', 'in', kinds)
    .where('state', '!=', 'delivered')
    .where('attempts', '>', 0)
    .executeTakeFirstOrThrow()
  return Number(count)
}
