import type { Db } from '#db/schema.ts'
import type { Period } from '#machines/period.ts'
import { rank } from './office-clock.ts'

const VIET_NAM = 7 * 3_600_000
const dayOf = (at: number) => new Date(Math.max(at, 0) + VIET_NAM).toISOString().slice(0, 10)

/** How declarations were filled in, a second time from the whole table; shares no code with the portal. */
export async function recountFillings(db: Db, { from, until }: Period) {
  const rows = await db.selectFrom('filling').selectAll().execute()
  const minutes: number[] = []
  let ended = 0
  let left = 0
  for (const row of rows) {
    if (row.ended_on < dayOf(from) || row.ended_on > dayOf(until)) continue
    ended += 1
    if (row.outcome === 'left') left += 1
    if (row.minutes !== null) minutes.push(row.minutes)
  }
  return {
    fillings: [ended],
    'filling-left': [left, ended],
    'filling-minutes-median': [rank(minutes, 50), minutes.length],
    'filling-minutes-p90': [rank(minutes, 90), minutes.length],
  }
}
