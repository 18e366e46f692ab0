import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { workingMinutesBetween } from '#machines/calendar.ts'
import { chanceFor, logNormalAround } from '#seeds/simulation/random.ts'
import { simulated } from '#tests/support/simulated.ts'

describe('Parameters of a simulation', () => {
  it('send some families to the next office sooner than others, and all of them later where that is said', async () => {
    const asked = { ruleSet: 'one-by-one', families: 12, slice: 5000 }
    const waits = waitsIn((await simulated(asked)).databasePath)
    expect(waits.length).toBeGreaterThan(15)
    expect(new Set(waits).size).toBeGreaterThan(8)
    const changes = { citizens: () => ({ nextOfficeAfter: 5 }) }
    const longer = waitsIn((await simulated({ ...asked, changes })).databasePath)
    expect(sumOf(longer) / longer.length).toBeGreaterThan((2 * sumOf(waits)) / waits.length)
  })

  it('keep the mean of a time whatever its spread', () => {
    const { normal } = chanceFor(1, 1)
    const drawn = Array.from({ length: 100_000 }, () => logNormalAround(1.5, 0.9, normal()))
    expect(Math.abs(sumOf(drawn) / drawn.length - 1.5)).toBeLessThan(0.03)
  })
})

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** Office minutes between the end of one dossier of a family and the filing of its next. */
function waitsIn(path: string): number[] {
  const db = new Sqlite(path, { readonly: true })
  const found = db
    .prepare<[], { from: number; to: number }>(
      `select one.closed_at as "from", min(next.submitted_at) as "to"
       from dossier one join dossier next
         on next.life_event_id = one.life_event_id and next.submitted_at > one.closed_at
       group by one.id`,
    )
    .all()
  db.close()
  return found.map(({ from, to }) => workingMinutesBetween(from, to))
}
