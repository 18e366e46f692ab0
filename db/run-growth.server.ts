import type { Day } from '#machines/calendar.ts'
import type { Db } from './schema.ts'

/** What was sent and what ended on one day, over the whole database; `online` of those `decided`. */
export interface DayOfDossiers {
  day: Day
  received: number
  ended: number
  decided: number
  online: number
}

/** Every day on which a dossier was sent or ended, in order, from roll-ups. */
export async function listDaysOfDossiers(db: Db): Promise<DayOfDossiers[]> {
  const rows = await db
    .selectFrom('roll_up')
    .where('unit', '=', 'dossier')
    .where('grain', '=', 'day')
    .groupBy('span')
    .select('span as day')
    .select(({ fn }) => [
      fn.sum<number>('received').as('received'),
      fn.sum<number>('issued').as('issued'),
      fn.sum<number>('refused').as('refused'),
      fn.sum<number>('withdrawn').as('withdrawn'),
      fn.sum<number>('lapsed').as('lapsed'),
      fn.sum<number>('decided').as('decided'),
      fn.sum<number>('online').as('online'),
    ])
    .orderBy('span')
    .execute()
  return rows.map(({ day, received, issued, refused, withdrawn, lapsed, decided, online }) => ({
    ...{ day, received, decided, online },
    ended: issued + refused + withdrawn + lapsed,
  }))
}
