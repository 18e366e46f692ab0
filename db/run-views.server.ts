import { sql } from 'kysely'
import { isFree, isWork, owesWork } from './queue.server.ts'
import type { Db } from './schema.ts'

/** The newest dossiers of a database, with what says how they stand; no names. */
export const listNewestDossiers = (db: Db, limit: number) =>
  db
    .selectFrom('dossier')
    .select(['id', 'code', 'bundle_id', 'value', 'context', 'state'])
    .select(['submitted_at', 'promised_at', 'closed_at'])
    .orderBy('submitted_at', 'desc')
    .orderBy('code', 'desc')
    .limit(limit)
    .execute()

/** How much work lies at each office that has any: the most first. */
export const listOfficeLoads = (db: Db, now: number) =>
  db
    .selectFrom('step')
    .innerJoin('office', 'office.id', 'step.office_id')
    .leftJoin('place', 'place.code', 'office.province_code')
    .where('step.settled_at', 'is', null)
    .groupBy('office.id')
    .select(['office.id', 'office.name_vi', 'office.name_en', 'place.name as province'])
    .select(({ fn }) => {
      const count = () => fn.count<number>('step.dossier_id')
      const inHand = () => count().filterWhere('step.acknowledged_at', 'is not', null)
      return [
        inHand().as('inHand'),
        inHand().filterWhere(isFree).as('free'),
        inHand()
          .filterWhere('step.due_at', '<', now)
          .filterWhere(owesWork)
          .filterWhere(isWork)
          .as('late'),
        count().filterWhere('step.acknowledged_at', 'is', null).as('coming'),
        fn
          .min<number | null>('step.due_at')
          .filterWhere('step.acknowledged_at', 'is not', null)
          .filterWhere(owesWork)
          .filterWhere(isWork)
          .as('nextDue'),
      ]
    })
    .orderBy(sql`count(step.dossier_id)`, 'desc')
    .orderBy('office.id')
    .limit(100)
    .execute()

/** Whether simulated people play in a database, and not the acts of a story. */
export async function isSimulated(db: Db): Promise<boolean> {
  const found = await db.selectFrom('simulation').select('seed').limit(1).executeTakeFirst()
  return found !== undefined
}
