import { listEmcSettings } from '#db/emc-settings.server.ts'
import type { Dimension } from '#db/roll-up-parts.server.ts'
import { listWays, type WayRow } from '#db/rolled-up-ways.server.ts'
import { dayAt, instantAt, type Day } from '#machines/calendar.ts'
import { countsAsOnline, formulaOf, ownerOf, type EmcSettings } from '#machines/emc-formula.ts'
import type { Period } from '#machines/period.ts'
import type { Way } from '#machines/reconciling.ts'
import type { Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'

type Reader = Pick<Context, 'db' | 'now'>

/** A way with the part of the whole it belongs to, and whose system reports it (empty while nobody set a formula). */
export interface OwnedWay extends Way {
  group: string
  owner: string
}

/**
 * The ways decided cases of a scope went, from roll-ups, each judged by the formula of whose system reports it, as it
 * was on the day they ended. While nobody has set a formula it is one for all, and the country’s own sums are read;
 * `apart` tells owners apart even so.
 */
export async function viewWays(
  { db, now }: Reader,
  scope: Scope,
  { by, apart = false }: { by?: Dimension; apart?: boolean } = {},
): Promise<OwnedWay[]> {
  const settings = await listEmcSettings(db.read)
  const wanted = { by, apart: apart || settings.length > 0 }
  const ways: OwnedWay[] = []
  for (const period of unchangedIn(scope.period, settings)) {
    const day = dayAt(Math.max(period.from, 0))
    for (const row of await listWays(db.read, { ...scope, period }, now, wanted)) {
      const owner = wanted.apart ? ownerIn(row) : ''
      const isCollected = countsAsOnline(row.path, formulaOf(settings, owner, day))
      ways.push({ group: row.group, owner, path: row.path, n: row.n, isCollected })
    }
  }
  return ways
}

const ownerIn = ({ province, agency }: WayRow) => ownerOf(province, agency)

/** The stretches of a period in which no formula changed, in order. */
function unchangedIn({ from, until }: Period, settings: EmcSettings): Period[] {
  const first = dayAt(Math.max(from, 0))
  const last = dayAt(until)
  const changes = [...new Set(settings.map(({ fromOn }) => fromOn))]
    .filter((day) => first < day && day <= last)
    .toSorted()
  const begins = [from, ...changes.map(startOf)]
  return begins.map((begin, place) => {
    const next = begins[place + 1]
    return { from: begin, until: next === undefined ? until : next - 1 }
  })
}

const startOf = (day: Day) => instantAt(day, '00:00')
