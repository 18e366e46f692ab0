import type { FaultTable } from './schema.stage.ts'
import type { Db } from './schema.ts'

/** How a place is broken at a moment: what was begun last counts. */
export function findFault(db: Db, target: string, at: number) {
  return inForce(db, at)
    .where('target', '=', target)
    .orderBy('from_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Every place that is broken at a moment; what began last comes last. */
export const listFaults = (db: Db, at: number) =>
  inForce(db, at).orderBy('from_at').orderBy('id').execute()

const inForce = (db: Db, at: number) =>
  db
    .selectFrom('fault')
    .selectAll()
    .where('from_at', '<=', at)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', at)]))

/** What will begin, or will end, after a moment; the soonest first. */
export const listFaultsAhead = (db: Db, at: number) =>
  db
    .selectFrom('fault')
    .selectAll()
    .where((eb) => eb.or([eb('from_at', '>', at), eb('until_at', '>', at)]))
    .orderBy('from_at')
    .orderBy('id')
    .execute()

type NewFault = Pick<FaultTable, 'target' | 'kind' | 'from_at' | 'until_at'>

export async function insertFault(db: Db, fault: NewFault) {
  await db.insertInto('fault').values(fault).execute()
}

/** Ends whatever has broken a place, at a moment; what was only planned for it stays planned. */
export async function endFaults(db: Db, target: string, at: number) {
  await db
    .updateTable('fault')
    .set({ until_at: at })
    .where('target', '=', target)
    .where('from_at', '<=', at)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>', at)]))
    .execute()
}

/** Forgets a fault that has not begun. Gives whether there was one. */
export async function deletePlannedFault(db: Db, id: number, at: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('fault')
    .where('id', '=', id)
    .where('from_at', '>', at)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
