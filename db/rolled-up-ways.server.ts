import type { Instant } from '#machines/calendar.ts'
import type { Scope } from '#machines/scope.ts'
import { parseTallies } from '#machines/stored-roll-ups.ts'
import type { Dimension } from './roll-up-parts.server.ts'
import { listTallies } from './rolled-up.server.ts'
import type { Db } from './schema.ts'

/** The ways so many decided cases went, by group; with whose they are when that is asked. */
export interface WayRow {
  group: string
  province: string
  agency: string
  path: string
  n: number
}

/** The ways decided cases went; `apart` also by province and agency, which reads the months of every province. */
export async function listWays(
  db: Db,
  scope: Scope,
  now: Instant,
  { by, apart }: { by?: Dimension; apart: boolean },
): Promise<WayRow[]> {
  const found = new Map<string, WayRow>()
  const rows = await listTallies(db, scope, ['paths'], now, by, apart)
  for (const { group, province = '', agency = '', tallies } of rows) {
    for (const read of parseTallies(tallies)) {
      for (const path in read) {
        const key = [group, province, agency, path].join('|')
        const n = (read[path] ?? 0) + (found.get(key)?.n ?? 0)
        found.set(key, { group, province, agency, path, n })
      }
    }
  }
  return [...found.values()]
}
